"""What scans and measures in the background, on a bench whose time costs nothing."""

from __future__ import annotations

import time
from array import array

import pytest

import anyboard
from anyboard import keypad, microcontroller, pulseio, supervisor
from anyboard.sim import Bench


@pytest.fixture
def bench():
    return Bench.empty(clock="virtual")


@pytest.fixture
def board(bench):
    with anyboard.open(bench) as board:
        yield board


def test_a_loop_that_only_looks_for_an_event_comes_to_it(bench, board):
    keys = keypad.Keys((board.D5,), value_when_pressed=False)
    start = supervisor.ticks_ms()
    bench.clock.call_later(490_000, lambda: bench.pin("D5").drive(False))
    event = None
    for _ in range(10_000):
        event = keys.events.get()
        if event is not None:
            break
    assert event == keypad.Event(0, True)
    assert (event.timestamp - start) % 2**29 == 500  # the first scan after the press: every 20 ms
    keys.deinit()


def test_a_loop_that_only_looks_at_the_ticks_ends(board):
    start = supervisor.ticks_ms()
    assert any((supervisor.ticks_ms() - start) % 2**29 >= 1000 for _ in range(10_000))


def test_delay_us_takes_as_long_as_it_says(bench, board):
    before = bench.clock.now_us()
    microcontroller.delay_us(1500)
    assert bench.clock.now_us() - before == 1500


def test_one_scan_every_interval(bench, board):
    keys = keypad.Keys((board.D5,), value_when_pressed=False, interval=0.01, debounce_threshold=3)
    bench.pin("D5").drive(False)
    time.sleep(0.0299)
    assert not keys.events
    time.sleep(0.0001)
    assert len(keys.events) == 1
    keys.deinit()


def test_a_key_in_a_matrix(bench, board):
    matrix = keypad.KeyMatrix((board.D5, board.D6), (board.D9, board.D10))
    bench.wire("D6", "D9")  # the key at row 1, column 0 is down for good
    time.sleep(0.02)
    assert matrix.events.get() == keypad.Event(2, True)
    assert matrix.events.get() is None
    matrix.deinit()


def test_a_closed_board_stops_the_scanning(bench, board):
    keys = keypad.Keys((board.D5,), value_when_pressed=False)
    board.close()
    bench.clock.advance(20_000)
    with pytest.raises(anyboard.Disconnected):
        keys.events.get()


def test_a_train_of_pulses_arrives(bench, board):
    pulses = pulseio.PulseIn(board.D5, maxlen=10)
    bench.pin("D5").play([9000, 4500, 560, 560, 560])
    time.sleep(0.1)
    assert list(pulses)[:4] == [9000, 4500, 560, 560]


def test_a_train_of_pulses_leaves(bench, board):
    pulseio.PulseOut(board.D5).send(array("H", [9000, 4500, 560]))
    assert list(bench.pin("D5").pulses) == [9000, 4500, 560]
