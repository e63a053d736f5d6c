"""Sampling by the board: rounds in order, what is missing, how it ends."""

from __future__ import annotations

import pytest
from fake_adapter import FakeClock, fake_session

from anyboard import analogio, digitalio
from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import AnalogRead, Cancel, Detached, Failed, PinRead, Sample, SampleEvent

LEVEL = AnalogRead("A0")


class Sampling:
    """Adds to a fake board that it samples by itself: reports `events` when its clock goes on."""

    def __init__(self, adapter):
        self.events = []
        self.callbacks = []
        adapter.subscribe = self.subscribe
        adapter.clock = Clock(self)
        adapter.answers[Sample] = 5

    def subscribe(self, callback):
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)


class Clock(FakeClock):
    def __init__(self, sampling):
        super().__init__()
        self._sampling = sampling

    def sleep_us(self, us):
        super().sleep_us(us)
        if self._sampling.events:
            event = self._sampling.events.pop(0)
            for callback in self._sampling.callbacks:
                callback(event)


@pytest.fixture
def board():
    adapter, session = fake_session()
    return adapter, session, Sampling(adapter)


def rounds(*indexes, handle=5):
    return [SampleEvent(handle, index, 1000 * index + 3, (index,)) for index in indexes]


def test_rounds_come_one_by_one(board):
    adapter, session, sampling = board
    sampling.events = rounds(0, 1, 2)
    found = session.sample([LEVEL], period=0.001, n=3)
    assert adapter.ops == []
    assert next(found) == (3, [0])
    assert list(found) == [(1003, [1]), (2003, [2])]
    assert adapter.ops == [Sample((LEVEL,), 1000, 3)]
    assert sampling.callbacks == []


def test_events_of_others_are_left_alone(board):
    _, session, sampling = board
    sampling.events = [*rounds(0, 1, handle=4), Failed(4, Rejected("ValueError", "no")), *rounds(0)]
    assert list(session.sample([LEVEL], 0.001, 1)) == [(3, [0])]


def test_who_stops_early_cancels(board):
    adapter, session, sampling = board
    sampling.events = rounds(0, 1, 2)
    for _ in session.sample([LEVEL], 0.001, 100):
        break
    assert adapter.ops[-1] == Cancel(5)
    assert sampling.callbacks == []


def test_a_board_that_goes(board):
    adapter, session, sampling = board
    sampling.events = [*rounds(0), Detached("the cable is out")]
    found = session.sample([LEVEL], 0.001, 3)
    next(found)
    with pytest.raises(Disconnected, match="the cable is out"):
        next(found)
    assert Cancel(5) not in adapter.ops


@pytest.mark.parametrize(
    ("error", "raised"),
    [(BusError("nack_address"), BusError), (Rejected("ValueError", "Invalid pin"), ValueError)],
)
def test_a_round_that_fails(board, error, raised):
    adapter, session, sampling = board
    sampling.events = [*rounds(0), Failed(5, error)]
    with pytest.raises(raised):
        list(session.sample([LEVEL], 0.001, 3))
    assert Cancel(5) not in adapter.ops


@pytest.mark.parametrize(
    ("came", "words"),
    [((0, 2), "round 1 is missing"), ((0, 4), "rounds 1 to 3 are missing"), ((0,), "nothing has come")],
)
def test_rounds_that_are_missing(board, came, words):
    adapter, session, sampling = board
    sampling.events = rounds(*came)
    with pytest.raises(BusError) as caught:
        list(session.sample([LEVEL], 0.001, 5))
    assert caught.value.kind == "overrun"
    assert words in caught.value.detail
    assert session.url in caught.value.detail
    assert adapter.ops[-1] == Cancel(5)


def test_inputs_stand_for_what_reads_them(board):
    adapter, session, sampling = board
    sampling.events = rounds(0)
    level, button = analogio.AnalogIn(session.pin("A0")), digitalio.DigitalInOut(session.pin("D5"))
    list(session.sample([level, button, PinRead("D6")], 0.001, 1))
    assert adapter.ops[-1] == Sample((AnalogRead("A0"), PinRead("D5"), PinRead("D6")), 1000, 1)


def test_what_cannot_be_read(board):
    _, session, _ = board
    with pytest.raises(TypeError, match=r"not str"):
        session.sample(["A0"], 0.001, 1)
    _, other = fake_session()
    with pytest.raises(ValueError, match="belongs to"):
        session.sample([analogio.AnalogIn(other.pin("A0"))], 0.001, 1)
    level = analogio.AnalogIn(session.pin("A0"))
    level.deinit()
    with pytest.raises(ValueError, match="deinitialized"):
        session.sample([level], 0.001, 1)


@pytest.mark.parametrize(("period", "n"), [(-0.001, 1), (float("nan"), 1), (0.001, -1)])
def test_numbers_that_make_no_sense(board, period, n):
    with pytest.raises(ValueError, match="must be >= 0"):
        board[1].sample([LEVEL], period, n)


@pytest.mark.parametrize(("period", "n"), [(61.0, 1), (0.0, 1), (0.001, 0)])
def test_what_the_computer_does_in_any_case(board, period, n):
    adapter, session, _ = board
    adapter.answers[AnalogRead] = 7
    assert [results for _, results in session.sample([LEVEL], period, n)] == [[7]] * n
    assert adapter.ops == [LEVEL] * n


def test_a_board_without_the_operation():
    _, session = fake_session(operations=frozenset({"PinRead"}))
    with pytest.raises(Unsupported, match="cannot do AnalogRead"):
        list(session.sample([LEVEL], 0.001, 1))
