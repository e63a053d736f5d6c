"""Edges and samples that boards report by themselves, on real interpreters and the CircuitPython peer."""

from __future__ import annotations

import queue
import threading

import pytest

from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
from anyboard.core.layers import Wrapper
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    Cancel,
    Detached,
    Failed,
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    PinEvent,
    PinRead,
    Release,
    Sample,
    SampleEvent,
    TouchRead,
    Watch,
)
from anyboard.core.session import Session
from anyboard.sim import Bench
from boards.circuitpython_peer import circuitpython_board
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, wasm_board

KINDS = {
    "wasm": lambda bench: wasm_board(NEWEST, bench),
    "unix": unix_board,
    "circuitpython": circuitpython_board,
}
INPUT = PinConfigure("GP2", "in", "up", "push_pull", False)
I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 255, False)
SECONDS = 10


@pytest.fixture(scope="module", params=sorted(KINDS))
def kind(request):
    return request.param


@pytest.fixture(scope="module")
def bench():
    return Bench("raspberry_pi_pico", clock="real")


@pytest.fixture(scope="module")
def port(kind, bench):
    with KINDS[kind](bench) as port:
        yield port


@pytest.fixture(scope="module")
def shared(port, opened):
    with opened(port) as board:
        board.execute([INPUT, AnalogConfigure("GP26", "in"), I2C])
        yield board


class Events:
    """What a board has reported, to be waited for."""

    def __init__(self, board):
        self._queue = queue.SimpleQueue()
        self.end = board.subscribe(self._queue.put)

    def next(self):
        return self._queue.get(timeout=SECONDS)

    def take(self, count):
        return [self.next() for _ in range(count)]

    @property
    def is_empty(self):
        return self._queue.empty()


@pytest.fixture
def board(shared, bench):
    bench.pin("GP2").drive(None)
    return shared


@pytest.fixture
def events(board):
    events = Events(board)
    yield events
    events.end()


def look(board):
    """Two requests: between them, the board has looked at what it watches."""
    for _ in range(2):
        board.execute([PinRead("GP2")])


def is_quiet(board, events):
    """Whether nothing comes any more: what the board has sent before an answer has arrived with it."""
    board.execute([PinRead("GP2")])
    return events.is_empty and not board._events.are_awaited


def test_edges(board, bench, events):
    [handle] = board.execute([Watch(("GP2",), "both", 0)])
    look(board)
    seen = []
    for level in (False, True, False, True):
        bench.pin("GP2").drive(level)
        seen.append(events.next())
    assert [(type(event), event.handle, event.pin) for event in seen] == [(PinEvent, handle, "GP2")] * 4
    assert [event.value for event in seen] == [False, True, False, True]
    moments = [event.timestamp_us for event in seen]
    assert moments == sorted(set(moments))
    board.execute([Cancel(handle), Cancel(handle)])
    bench.pin("GP2").drive(False)
    assert is_quiet(board, events)


def test_a_pin_may_be_watched_twice(board, bench, events):
    handles = board.execute([Watch(("GP2",), "both", 0), Watch(("GP2",), "fall", 0), PinRead("GP2")])[:2]
    look(board)
    bench.pin("GP2").drive(False)
    assert {event.handle for event in events.take(2)} == set(handles)
    board.execute([Cancel(handles[0])])
    bench.pin("GP2").drive(True)
    look(board)
    bench.pin("GP2").drive(False)
    assert events.next().handle == handles[1]
    board.execute([Cancel(handles[1])])
    assert is_quiet(board, events)


def test_edges_of_one_kind_that_have_to_last(board, bench, events):
    [handle] = board.execute([Watch(("GP2",), "fall", 20_000)])
    look(board)
    pin = bench.pin("GP2")
    for level in (False, True, False, True, False):
        pin.drive(level)
    assert [events.next().value] == [False]
    pin.drive(True)
    board.execute([Cancel(handle)])
    assert is_quiet(board, events)


def test_a_callback_may_use_the_board(board, bench):
    levels = queue.SimpleQueue()
    end = board.subscribe(lambda event: levels.put(board.execute([PinRead("GP2")])))
    [handle] = board.execute([Watch(("GP2",), "both", 0)])
    look(board)
    bench.pin("GP2").drive(False)
    assert levels.get(timeout=SECONDS) == [False]
    board.execute([Cancel(handle)])
    end()


def test_a_callback_that_raises_stops_no_other(board, bench, events, monkeypatch):
    failures = []
    monkeypatch.setattr(threading, "excepthook", failures.append)
    end = board.subscribe(lambda event: 1 // 0)
    board.execute([Sample((PinRead("GP2"),), 1000, 2)])
    assert [event.index for event in events.take(2)] == [0, 1]
    end()
    assert {failure.exc_type for failure in failures} == {ZeroDivisionError}


def test_rounds_while_the_board_does_other_things(board, bench, events):
    bench.pin("GP26").volts = 1.65
    [handle] = board.execute([Sample((AnalogRead("GP26"), PinRead("GP2")), 4000, 40)])
    answered = 0
    found = []
    while len(found) < 40:
        answered += board.execute([PinRead("GP2")]) == [True]
        while not events.is_empty:
            found.append(events.next())
    assert answered
    assert [(type(event), event.handle, event.index) for event in found] == [
        (SampleEvent, handle, index) for index in range(40)
    ]
    assert all(level == pytest.approx(32768, abs=40) and pin is True for level, pin in (e.results for e in found))
    moments = [event.timestamp_us for event in found]
    assert moments == sorted(set(moments))
    assert is_quiet(board, events)


class Kept(Wrapper):
    """Outlives its session."""

    def close(self):
        pass


def test_a_program_that_samples(board, bench):
    bench.pin("GP26").volts = 0.0
    session = Session(board.info.url, lambda: Kept(board), board.info)
    try:
        rounds = list(session.sample([AnalogRead("GP26"), PinRead("GP2")], 0.002, 60))
        assert [results for _, results in rounds] == [[0, True]] * 60
        moments = [moment for moment, _ in rounds]
        assert moments == sorted(set(moments))
        for _ in session.sample([PinRead("GP2")], 0.002, 1_000_000):
            break
        assert not board._events.are_awaited
    finally:
        session.close()


def test_two_at_once(board, events):
    first, second = board.execute([Sample((PinRead("GP2"),), 3000, 10), Sample((AnalogRead("GP26"),), 5000, 10)])
    found = events.take(20)
    for handle in (first, second):
        assert [event.index for event in found if event.handle == handle] == list(range(10))


def test_a_round_that_fails_ends_the_sample(board, events):
    nobody = I2CTransfer("i2c", 0x33, (b"a", 1))
    [handle] = board.execute([Sample((PinRead("GP2"), nobody), 1000, 10)])
    event = events.next()
    assert isinstance(event, Failed)
    assert (event.handle, event.error.kind, event.error.operation, event.error.index) == (
        handle,
        "nack_address",
        nobody,
        1,
    )
    assert is_quiet(board, events)
    assert board.execute([PinRead("GP2")]) == [True]


def test_a_pin_that_is_released_while_it_is_watched(board, events):
    board.execute([PinConfigure("GP3", "in", None, "push_pull", False), Watch(("GP3",), "both", 1000)])
    board.execute([Release("GP3")])
    assert isinstance(events.next(), Failed)
    assert board.execute([PinRead("GP2")]) == [True]


@pytest.mark.parametrize(
    ("op", "message"),
    [
        (Sample((I2C,), 1000, 10), "I2CConfigure cannot be repeated"),
        (Sample((PinRead("GP2"),), 0, 10), "not 10 times every 0 us"),
        (Sample((PinRead("GP2"),), 1000, 0), "not 0 times"),
        (Sample((PinRead("GP2"),), 1 << 29, 10), "every 536870912 us"),
        (Sample((PinRead("GP2"),) * 9999, 1000, 10), "has no room for"),
        (Sample((PinRead("GP9"),), 1000, 10), "GP9 of .* is not configured"),
        (Watch(("GP9",), "both", 0), "GP9 of .* is not configured"),
        (Watch(("GP2",), "both", -1), "not -1 us"),
    ],
)
def test_what_cannot_be_done(board, op, message):
    with pytest.raises(Rejected, match=message):
        board.execute([op])
    assert not board._events.are_awaited


def test_what_comes_after_a_failure_is_not_started(board):
    with pytest.raises(BusError):
        board.execute([I2CTransfer("i2c", 0x33, (b"a",)), Watch(("GP2",), "both", 0)])
    assert not board._events.are_awaited


def test_an_operation_the_board_has_not(board, monkeypatch):
    monkeypatch.setattr(board, "_info", board.info.replace(operations=board.info.operations - {"TouchRead"}))
    with pytest.raises(Unsupported, match="cannot do TouchRead"):
        board.execute([Sample((TouchRead("GP2"),), 1000, 1)])


def test_a_board_that_cannot_say_so_is_honest(board, kind):
    notes = " ".join(board.info.notes)
    assert {"Watch", "Sample", "Cancel"} <= board.info.operations
    assert ("no interrupts" in notes) is (kind == "circuitpython")


@pytest.mark.parametrize("way", ["close", "vanish"])
def test_the_end_is_told(opened, way):
    with circuitpython_board(Bench("raspberry_pi_pico", clock="real")) as port, opened(port) as board:
        events = Events(board)
        board.execute([INPUT, Watch(("GP2",), "both", 0)])
        if way == "close":
            board.close()
        else:
            board._console.close()
            with pytest.raises(Disconnected):
                board.execute([PinRead("GP2")])
        event = events.next()
    assert isinstance(event, Detached)
    assert board._url in event.reason
    assert events.is_empty


def test_nobody_listens_when_nothing_runs(board, events):
    board.execute([Sample((PinRead("GP2"),), 1000, 3)])
    events.take(3)
    thread = board._listener._thread
    if thread is not None:
        thread.join(SECONDS)
        assert not thread.is_alive()
    assert board._listener._thread is None
