"""Both clocks: callbacks in order, at their own times."""

from __future__ import annotations

import itertools
import threading

import pytest

from anyboard.sim import Bench
from anyboard.sim.clock import RealClock


@pytest.fixture
def clock(virtual_bench):
    return virtual_bench.clock


def test_virtual_benches_share_one_clock_and_real_ones_do_not():
    first, second = Bench.empty(clock="virtual"), Bench.empty(clock="virtual")
    assert first.clock is second.clock
    assert Bench.empty().clock is not Bench.empty().clock


def test_virtual_callbacks_run_in_order_at_their_own_times(clock):
    start = clock.now_us()
    seen = []

    def note(name):
        seen.append((name, clock.now_us() - start))

    clock.call_later(30, lambda: note("third"))
    clock.call_later(10, lambda: note("first"))
    clock.call_later(10, lambda: note("second"))
    clock.advance(25)
    assert seen == [("first", 10), ("second", 10)]
    clock.advance(25)
    assert seen[2:] == [("third", 30)]
    assert clock.now_us() - start == 50


def test_a_callback_may_call_later_within_the_same_advance(clock):
    start = clock.now_us()
    seen = []

    def again():
        seen.append(clock.now_us() - start)
        if len(seen) < 3:
            clock.call_later(10, again)

    clock.call_later(10, again)
    clock.sleep_us(100)
    assert seen == [10, 20, 30]


def test_a_cancelled_callback_does_not_run(clock):
    seen = []
    cancel = clock.call_later(10, lambda: seen.append(1))
    cancel()
    cancel()
    clock.advance(20)
    assert seen == []


def test_cancelled_callbacks_are_not_kept(clock):
    before = len(clock._heap)
    for _ in range(1000):
        clock.call_later(10**12, bool)()
    assert len(clock._heap) <= before + 1


def test_a_failing_callback_raises_where_time_passes(clock):
    clock.call_later(10, lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        clock.advance(20)


def test_time_does_not_go_back(clock):
    start = clock.now_us()
    clock.advance(-5)
    clock.sleep_us(0)
    assert clock.now_us() == start


def test_real_callbacks_run_by_themselves_and_see_the_time_they_were_due():
    clock = RealClock()
    done = threading.Event()
    seen = []

    def callback():
        seen.append(clock.now_us())
        done.set()

    start = clock.now_us()
    clock.call_later(2000, callback)
    assert done.wait(10)
    assert start + 2000 <= seen[0] <= clock.now_us()


def test_real_callbacks_in_a_chain_keep_exact_distances():
    clock = RealClock()
    done = threading.Event()
    seen = []

    def again():
        seen.append(clock.now_us())
        if len(seen) < 20:
            clock.call_later(50, again)
        else:
            done.set()

    clock.call_later(50, again)
    assert done.wait(10)
    assert {later - earlier for earlier, later in itertools.pairwise(seen)} == {50}


def test_the_thread_ends_when_nothing_is_due():
    clock = RealClock()
    clock.call_later(0, bool)
    thread = clock._thread
    if thread is not None:
        thread.join(10)
        assert not thread.is_alive()
    assert clock._thread is None


def test_a_failing_real_callback_is_raised_to_the_next_who_looks():
    clock = RealClock()
    clock.call_later(0, lambda: 1 // 0)
    thread = clock._thread
    if thread is not None:
        thread.join(10)
    with pytest.raises(ZeroDivisionError):
        clock.catch_up()
    clock.catch_up()


def test_sleeping_runs_what_is_due_also_while_the_lock_is_held():
    clock = RealClock()
    seen = []
    with clock.lock:
        clock.call_later(500, lambda: seen.append(1))
        clock.sleep_us(1000)
    assert seen == [1]
