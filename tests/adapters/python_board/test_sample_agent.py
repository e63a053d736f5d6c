"""What samples and watches on the board, run by this Python on a clock of the test's."""

from __future__ import annotations

import struct
import types

import pytest

from adapters.python_board.local_agent import namespace
from anyboard.adapters.python_board.upload import CORE, piece

PERIOD = 1 << 29
NOTE = 99
HANDLE = 7


class Agent:
    """The pieces that go on between requests; `us` is the board's clock, `told` what it has sent unasked."""

    def __init__(self) -> None:
        self.us = 0
        self.turns = 10
        self.told: list[bytes] = []
        self.names = namespace({"usb_cdc": types.SimpleNamespace(console=types.SimpleNamespace(read=None, write=None))})
        for name in (*CORE, "tasks", "rounds", "sample", "watch"):
            exec(piece(name), self.names)
        self.names.update(_us=lambda: self.us % PERIOD, _w=self._write)

    def _write(self, mark: int, payload: bytes) -> None:
        assert mark == 192
        self.told.append(bytes(payload))

    def call(self, number: int, arguments: bytes) -> object:
        return self.names["_H"][number](arguments)

    def run(self, us: int = 0) -> None:
        """The clock goes on by so much, then every task gets its turn, so often that none has anything left to do."""
        self.us += us
        for _ in range(self.turns):
            for task in list(self.names["_T"]):
                task()

    def sample(self, period: int, count: int, wait: int = 0, size: int = 200, calls: bytes = b"c\0\0") -> None:
        self.call(121, struct.pack("<BIIIH", HANDLE, period, count, wait, size) + calls)

    @property
    def is_idle(self) -> bool:
        return not self.names["_T"] and HANDLE + 256 not in self.names["_O"]

    def rounds(self, *lengths: int) -> list[tuple[int, int, bytes]]:
        """Number, moment, results of each round that has been told; the frames' own numbers must be in order."""
        found = []
        for turn, frame in enumerate(self.told):
            assert frame[:2] == bytes((HANDLE, turn & 255))
            if frame[2] != 255:
                continue
            index, *told = struct.unpack_from(f"<I{len(lengths)}H", frame, 3)
            assert told == list(lengths)
            size = 4 + sum(lengths)
            body = frame[7 + 2 * len(lengths) :]
            assert len(body) % size == 0
            for at in range(0, len(body), size):
                found.append((index, int.from_bytes(body[at : at + 4], "little"), body[at + 4 : at + size]))
                index += 1
        return found


@pytest.fixture
def agent():
    agent = Agent()
    agent.names["_H"][NOTE] = lambda arguments: b"ab"
    return agent


def test_rounds_come_when_they_are_due(agent):
    agent.us = 500
    agent.sample(1000, 4)
    for _ in range(50):
        agent.run(100)
    assert agent.rounds(2) == [(k, 500 + 100 + 1000 * k, b"ab") for k in range(4)]
    assert agent.told[-1][3:] == b"StopIteration()"
    assert agent.is_idle


def test_a_late_round_delays_no_other(agent):
    agent.sample(1000, 5)
    for us in (0, 2500, 500, 1000):
        agent.run(us)
    assert [moment for _, moment, _ in agent.rounds(2)] == [0, 2500, 2500, 3000, 4000]


def test_a_round_that_is_far_too_late_is_left_out(agent):
    agent.sample(1000, 5000)
    agent.run(0)
    agent.run(1_400_300)
    assert [(index, moment) for index, moment, _ in agent.rounds(2)] == [(0, 0), (1400, 1_400_300)]
    agent.turns = 1500
    agent.run(900_000)  # this late, they are made up for
    assert [index for index, _, _ in agent.rounds(2)][1:] == list(range(1400, 2301))


def test_a_slow_round_is_late_but_not_left_out(agent):
    agent.sample(1_000_000, 3)
    agent.run(0)
    agent.run(1_900_000)
    agent.run(100_000)
    assert [moment for _, moment, _ in agent.rounds(2)] == [0, 1_900_000, 2_000_000]


def test_the_clock_starts_over(agent):
    agent.us = PERIOD - 1500
    agent.sample(1000, 4)
    for _ in range(8):
        agent.run(500)
    assert [moment for _, moment, _ in agent.rounds(2)] == [PERIOD - 1000, PERIOD - 0 - PERIOD, 1000, 2000]


def test_several_rounds_travel_together_but_none_waits_long(agent):
    agent.sample(1000, 1000, wait=50_000, size=60)
    for _ in range(101):
        agent.run(1000)
    assert {(len(frame) - 9) // 6 for frame in agent.told} == {10}
    assert len(agent.rounds(2)) == 100


def test_a_round_waits_no_longer_than_it_may(agent):
    agent.sample(20_000, 1000, wait=50_000)
    for _ in range(7):
        agent.run(10_000)
    assert len(agent.rounds(2)) == 3


def test_results_may_change_their_length(agent):
    answers = iter((b"", b"a", b"b", b"ccc"))
    agent.names["_H"][NOTE] = lambda arguments: next(answers) or None
    agent.sample(1000, 4, wait=50_000)
    for _ in range(4):
        agent.run(1000)
    assert [(frame[7], len(frame)) for frame in agent.told[:-1]] == [(0, 13), (1, 19), (3, 16)]


def test_a_round_that_fails_ends_it_after_what_was_read(agent):
    answers = iter((b"a", b"b", OSError(19)))

    def answer(arguments):
        value = next(answers)
        if isinstance(value, OSError):
            raise value
        return value

    agent.names["_H"].update({NOTE: lambda arguments: b"first", NOTE + 1: answer})
    agent.sample(1000, 10, wait=50_000, calls=b"c\0\0d\3\0xyz")
    for _ in range(5):
        agent.run(1000)
    assert [results for _, _, results in agent.rounds(5, 1)] == [b"firsta", b"firstb"]
    assert agent.told[-1][2:] == b"\1OSError(19,)"
    assert agent.is_idle


def test_a_cancelled_sample_says_no_more(agent):
    agent.sample(1000, 10, wait=50_000)
    agent.run(1000)
    agent.call(122, bytes((HANDLE,)))
    agent.call(122, bytes((HANDLE,)))
    agent.run(1000)
    assert (agent.told, agent.is_idle) == ([], True)


@pytest.fixture
def levels(agent):
    levels = {4: 1, 5: 0}
    agent.names["_H"][12] = lambda arguments: bytes((levels[arguments[0]],))
    return levels


@pytest.mark.parametrize(("edges", "expected"), [(1, [1]), (2, [3]), (3, [3, 1])])
def test_a_pin_that_is_looked_at(agent, levels, edges, expected):
    agent.call(123, struct.pack("<BBI", 0, edges, 0) + b"\x04\x05")
    agent.run(10)
    levels[5] = 1
    agent.run(10)
    levels.update({4: 0, 5: 1})
    agent.run(10)
    levels.update({4: 0, 5: 0})
    agent.run(10)
    told = [frame[4:9] for frame in agent.told]
    moments = {3: 20, 0: 30, 2: 40}
    wanted = {1: [0, 2], 2: [3], 3: [3, 0, 2]}[edges]
    assert told == [bytes((code,)) + moments[code].to_bytes(4, "little") for code in wanted]


def test_a_level_has_to_last(agent, levels):
    agent.call(123, struct.pack("<BBI", 0, 3, 1000) + b"\x05")
    for us, level in ((0, 0), (0, 1), (600, 0), (600, 1), (999, 1), (1, 1)):
        levels[5] = level
        agent.run(us)
    assert agent.told == [b"\0\0\xff\0\1" + (2200).to_bytes(4, "little")]


def test_a_pin_that_is_let_go_ends_the_watch_not_the_agent(agent, levels):
    agent.call(123, struct.pack("<BBI", HANDLE, 3, 0) + b"\x05")
    agent.run(1)
    del levels[5]
    agent.run(1)
    assert agent.told == [bytes((HANDLE, 0, 0)) + b"KeyError(5)"]
    assert agent.is_idle
