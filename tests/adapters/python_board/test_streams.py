"""What the board tells unasked becomes events; what is missing is said."""

from __future__ import annotations

import struct

import pytest

from adapters.python_board.scripted import StillClock
from anyboard.adapters.python_board.plan.step import Step, flag, number
from anyboard.adapters.python_board.streams import Edges, Rounds, Told
from anyboard.adapters.python_board.ticks import BoardClock
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import AnalogRead, EdgesLost, Failed, PinEvent, PinRead, Sample, SampleEvent, Watch

PERIOD = 1 << 29
URL = "micropython:/dev/ttyACM0"


class Clock(StillClock):
    """Stands still."""

    def now_us(self):
        return self.us


def translate(text, op):
    return (
        BusError("other", f"{type(op).__name__}: {text}") if text.startswith("OSError") else Rejected("KeyError", text)
    )


# -- the clock --------------------------------------------------------------------------------------------


def test_the_board_s_clock_goes_on_where_the_computer_s_was():
    clock = Clock()
    clock.us = 1_000_000
    board = BoardClock(clock)
    assert not board.is_set
    assert [board.us(ticks) for ticks in (70, 75, 1070)] == [1_000_000, 1_000_005, 1_001_000]
    assert board.is_set


def test_what_comes_out_of_order_is_a_little_earlier():
    board = BoardClock(Clock())
    assert [board.us(ticks) for ticks in (5000, 4000, 6000)] == [0, -1000, 1000]


@pytest.mark.parametrize("periods", [0, 1, 2, 1000])
@pytest.mark.parametrize("drift_us", [-200_000_000, -1000, 1000, 200_000_000])
def test_silence_may_last_longer_than_the_ticks_do(periods, drift_us):
    clock = Clock()
    board = BoardClock(clock)
    board.us(PERIOD - 100)
    passed = periods * PERIOD + PERIOD // 2
    clock.us = passed + drift_us
    assert board.us((PERIOD - 100 + passed) % PERIOD) == passed


# -- rounds -----------------------------------------------------------------------------------------------


@pytest.fixture
def rounds():
    op = Sample((AnalogRead("A0"), PinRead("D1")), 1000, 6)
    steps = [Step(("call",), number), Step(("call",), flag)]
    return Rounds(3, op, steps, BoardClock(Clock()), translate, URL)


def frame(index, *rounds):
    return struct.pack("<IHH", index, 2, 1) + b"".join(
        ticks.to_bytes(4, "little") + level.to_bytes(2, "little") + bytes((pin,)) for ticks, level, pin in rounds
    )


def test_a_frame_has_several_rounds(rounds):
    assert rounds.told(Told(3, 0, 255, frame(0, (50, 7, 1), (1050, 65535, 0)))) == [
        SampleEvent(3, 0, 0, (7, True)),
        SampleEvent(3, 1, 1000, (65535, False)),
    ]
    [event] = rounds.told(Told(3, 1, 255, frame(5, (5050, 1, 1))))
    assert (event.index, event.timestamp_us) == (5, 5000)


def test_a_sample_that_is_complete_just_ends(rounds):
    rounds.told(Told(3, 0, 255, frame(5, (50, 7, 1))))
    assert rounds.told(Told(3, 1, 2, b"StopIteration()")) == []


def test_rounds_that_are_missing_at_the_end(rounds):
    rounds.told(Told(3, 0, 255, frame(2, (50, 7, 1))))
    [event] = rounds.told(Told(3, 1, 2, b"StopIteration()"))
    assert isinstance(event, Failed)
    assert (event.error.kind, event.error.detail) == ("overrun", f"the last 3 rounds of a sample on {URL} are missing")


@pytest.mark.parametrize(("done", "place"), [(0, 0), (1, 1)])
def test_the_operation_that_failed_is_named(rounds, done, place):
    [event] = rounds.told(Told(3, 0, done, b"OSError(19,)"))
    op = (AnalogRead("A0"), PinRead("D1"))[place]
    assert (event.handle, event.error.operation, event.error.index) == (3, op, place)
    assert event.error.detail == f"{type(op).__name__}: OSError(19,)"


# -- edges ------------------------------------------------------------------------------------------------


@pytest.fixture
def edges():
    return Edges(9, Watch(("D1", "D2"), "both", 0), BoardClock(Clock()), translate)


def told(turn, lost, *edges):
    content = bytes((lost,)) + b"".join(bytes((code,)) + ticks.to_bytes(4, "little") for code, ticks in edges)
    return Told(9, turn, 255, content)


def test_edges_of_several_pins(edges):
    assert edges.told(told(0, 0, (1, 10), (2, 20), (0, 30))) == [
        PinEvent(9, "D1", True, 0),
        PinEvent(9, "D2", False, 10),
        PinEvent(9, "D1", False, 20),
    ]


def test_the_end_of_a_short_pulse_is_seen_once(edges):
    edges.told(told(0, 0, (1, 10)))
    assert edges.told(told(1, 0, (1, 20), (1, 30), (0, 40))) == [PinEvent(9, "D1", False, 30)]


def test_every_edge_of_one_kind_counts():
    edges = Edges(9, Watch(("D1",), "rise", 0), BoardClock(Clock()), translate)
    assert [event.value for event in edges.told(told(0, 0, (1, 10), (1, 20), (1, 30)))] == [True] * 3


def test_a_ring_that_was_full(edges):
    edges.told(told(0, 250, (1, 10)))
    assert edges.told(told(1, 3, (1, 20))) == [EdgesLost(9, 9), PinEvent(9, "D1", True, 10)]


def test_frames_that_got_lost(edges):
    edges.told(told(0, 0, (1, 10)))
    assert edges.told(told(3, 0, (0, 20)))[0] == EdgesLost(9, 2)
    assert edges.told(told(4, 0, (1, 30))) == [PinEvent(9, "D1", True, 20)]


def test_the_numbers_of_frames_start_over(edges):
    for turn in range(600):
        assert len(edges.told(told(turn % 256, 0, (turn % 2, turn)))) == 1


def test_a_watch_that_ends_by_itself(edges):
    [event] = edges.told(Told(9, 0, 0, b"KeyError(5)"))
    assert (event.handle, str(event.error)) == (9, "KeyError: KeyError(5)")


@pytest.mark.parametrize("payload", [b"", b"\1\2\3"])
def test_what_makes_no_sense(payload):
    assert Told.read(payload) is None
