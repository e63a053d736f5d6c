"""The program's time while a board on the virtual clock is open."""

from __future__ import annotations

import queue
import sys
import time
import types

import pytest

from anyboard.core.clock import host_clock, program_clock
from anyboard.core.ops import PinConfigure, PinRead
from anyboard.sim import Bench

_REAL = {name: getattr(time, name) for name in ("sleep", "monotonic", "monotonic_ns", "perf_counter", "time")}

HOUR = 3600


@pytest.fixture
def program(request):
    """A module that has taken `sleep` and `monotonic` by name, before virtual time begins."""
    module = types.ModuleType("a_program")
    exec("from time import sleep, monotonic\ndef nap(seconds):\n    sleep(seconds)", vars(module))
    sys.modules["a_program"] = module
    yield module
    del sys.modules["a_program"]


def test_an_hour_of_sleep_costs_nothing(virtual_bench, virtual_adapter):
    started, virtual_start = _REAL["monotonic"](), time.monotonic()
    start_us = virtual_bench.clock.now_us()
    time.sleep(HOUR)
    assert virtual_bench.clock.now_us() - start_us >= HOUR * 1_000_000
    assert time.monotonic() - virtual_start == pytest.approx(HOUR, abs=0.001)
    assert _REAL["monotonic"]() - started < 60


def test_all_clocks_go_together(virtual_adapter):
    clocks = (time.monotonic, time.perf_counter, time.time)
    nanosecond_clocks = (time.monotonic_ns, time.perf_counter_ns, time.time_ns)
    before = [clock() for clock in clocks] + [clock() / 1e9 for clock in nanosecond_clocks]
    time.sleep(HOUR)
    after = [clock() for clock in clocks] + [clock() / 1e9 for clock in nanosecond_clocks]
    for earlier, later in zip(before, after, strict=True):
        assert later - earlier == pytest.approx(HOUR, abs=0.001)


def test_they_go_on_from_the_computers_time(virtual_adapter):
    assert time.time() >= _REAL["time"]() - 60
    assert type(time.time()) is float
    assert type(time.monotonic_ns()) is int


def test_a_module_that_took_sleep_by_name_is_reached_and_given_back(program, virtual_bench):
    adapter = virtual_bench.open_adapter()
    before = virtual_bench.clock.now_us()
    program.nap(HOUR)
    assert virtual_bench.clock.now_us() - before >= HOUR * 1_000_000
    exec("from time import sleep as imported_meanwhile", vars(program))
    adapter.close()
    assert program.sleep is program.imported_meanwhile is time.sleep is _REAL["sleep"]
    assert program.monotonic is _REAL["monotonic"]


def test_real_time_is_back_with_the_last_board(virtual_bench):
    first, second = virtual_bench.open_adapter(), Bench.empty(clock="virtual").open_adapter()
    assert program_clock() is not host_clock
    first.close()
    first.close()
    assert time.sleep is not _REAL["sleep"]
    second.close()
    assert all(getattr(time, name) is real for name, real in _REAL.items())
    assert program_clock() is host_clock


def test_a_board_on_a_real_clock_changes_nothing(adapter):
    assert time.sleep is _REAL["sleep"]


def test_the_standard_library_keeps_real_time(virtual_bench, virtual_adapter):
    before = virtual_bench.clock.now_us()
    with pytest.raises(queue.Empty):
        queue.Queue().get(timeout=0.01)
    assert virtual_bench.clock.now_us() == before


@pytest.mark.parametrize("name", ["asyncio.base_events", "threading", "anyboard.core.session", "serial.serialposix"])
def test_who_keeps_real_time(virtual_bench, virtual_adapter, name):
    before = virtual_bench.clock.now_us()
    exec("import time; time.sleep(0); time.monotonic()", {"__name__": name})
    assert virtual_bench.clock.now_us() == before


@pytest.mark.parametrize("name", ["__main__", "adafruit_bme280.basic", "anyboard.testing.rows.uart", "timely"])
def test_who_is_the_program(virtual_bench, virtual_adapter, name):
    before = virtual_bench.clock.now_us()
    exec("import time; time.sleep(1)", {"__name__": name})
    assert virtual_bench.clock.now_us() >= before + 1_000_000


@pytest.mark.parametrize("seconds", [0.001, 1, 100, HOUR])
def test_a_busy_wait_ends_soon_and_not_much_late(virtual_adapter, seconds):
    deadline = time.monotonic() + seconds
    looks = 0
    while time.monotonic() < deadline:
        looks += 1
        assert looks < 5000
    assert time.monotonic() < deadline + 0.04 * seconds


def test_a_busy_wait_lets_callbacks_run_at_their_times(virtual_bench, virtual_adapter):
    seen = []
    start = virtual_bench.clock.now_us()
    virtual_bench.clock.call_later(500_000, lambda: seen.append(virtual_bench.clock.now_us() - start))
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        pass
    assert seen == [500_000]


def test_a_loop_that_polls_a_pin_gets_somewhere(virtual_bench, virtual_adapter):
    virtual_adapter.execute([PinConfigure("D5", "in", None, "push_pull", False)])
    virtual_bench.clock.call_later(1000, lambda: virtual_bench.pin("D5").drive(True))
    for _ in range(2000):
        if virtual_adapter.execute([PinRead("D5")]) == [True]:
            break
    else:
        pytest.fail("no time passes")


@pytest.mark.parametrize(
    ("seconds", "error"), [(-1, ValueError), (float("nan"), ValueError), ("1", TypeError), (1e300, OverflowError)]
)
def test_sleep_refuses_what_sleep_refuses(virtual_bench, virtual_adapter, seconds, error):
    with pytest.raises(error):
        _REAL["sleep"](seconds)
    before = virtual_bench.clock.now_us()
    with pytest.raises(error):
        time.sleep(seconds)
    assert virtual_bench.clock.now_us() == before


def test_sleep_takes_exactly_one_argument(virtual_adapter):
    with pytest.raises(TypeError):
        time.sleep()
    with pytest.raises(TypeError):
        time.sleep(seconds=1)


def test_even_the_shortest_sleep_takes_a_moment(virtual_bench, virtual_adapter):
    before = virtual_bench.clock.now_us()
    time.sleep(0)
    time.sleep(1e-9)
    assert virtual_bench.clock.now_us() == before + 2
