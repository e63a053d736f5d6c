"""Requests and answers over a line that loses, damages and repeats: each is carried out once, in order."""

from __future__ import annotations

import random
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.python_board.local_agent import NOTE, LocalAgent, bad_line
from anyboard.adapters.python_board.calls import EXECUTE, Call, batches, packed, unpacked
from anyboard.adapters.python_board.frames import FLAG, MARK, byte_sum, encode
from anyboard.adapters.python_board.link import CallError
from anyboard.core.errors import BusError, Disconnected


@contextmanager
def agent(**options):
    board = LocalAgent(**options)
    try:
        yield board
    finally:
        board.close()


def note(number: int, size: int = 4) -> Call:
    data = number.to_bytes(4, "big") + b"\x03\x1b\x0a" * size
    return Call(NOTE, data[:size], reads=size)


def test_a_call_and_its_result():
    with agent() as board:
        link = board.link()
        assert link.call([Call(NOTE, b"one"), Call(NOTE, b""), Call(NOTE, b"\x03\x1b")]) == [b"one", b"", b"\x03\x1b"]
        assert board.notes == [b"one", b"", b"\x03\x1b"]


@pytest.mark.parametrize("size", [254, 255, 256, 5000])
def test_long_arguments_and_results(size):
    with agent() as board:
        assert board.link().call([note(1, size), note(2, size)]) == [note(1, size).arguments, note(2, size).arguments]


def test_a_list_of_short_calls_is_one_turn():
    with agent() as board:
        link = board.link()
        link.call([note(number) for number in range(100)])
        assert (link.turns, len(board.notes)) == (1, 100)


def test_nothing_to_do_is_no_turn():
    with agent() as board:
        link = board.link()
        assert link.call([]) == []
        assert (link.turns, board.written) == (0, 0)


def test_more_than_a_frame_goes_in_several_at_once():
    with agent(longest=1024) as board:
        link = board.link(longest=1024)
        calls = [note(number, 100) for number in range(200)]
        assert link.call(calls) == [call.arguments for call in calls]
        assert board.notes == [call.arguments for call in calls]


def test_the_first_failure_stops_the_list():
    with agent() as board:
        with pytest.raises(CallError) as caught:
            board.link().call([note(1), Call(EXECUTE, b"raise OSError(19)"), note(2)])
        assert (caught.value.index, caught.value.results) == (1, (note(1).arguments,))
        assert caught.value.text == "OSError(19,)"
        assert board.notes == [note(1).arguments]


def test_a_failure_stops_what_is_on_its_way_too():
    with agent(longest=1024) as board:
        link = board.link(longest=1024)
        calls = [note(number, 300) for number in range(20)]
        calls[3] = Call(EXECUTE, b"1/0" + b"#" * 300)
        with pytest.raises(CallError, match="ZeroDivisionError") as caught:
            link.call(calls)
        assert caught.value.index == 3
        assert len(board.notes) == 3
        assert link.call([note(77)]) == [note(77).arguments]


@pytest.mark.parametrize("place", range(40))
@pytest.mark.parametrize("way", ["to_board", "to_host"])
def test_any_byte_may_get_lost(way, place):
    def lossy(data: bytes) -> bytes:
        nonlocal left
        lost = place - left if 0 <= place - left < len(data) else None
        left += len(data)
        return data if lost is None else data[:lost] + data[lost + 1 :]

    left = 0
    with agent(longest=1024, **{way: lossy}) as board:
        link = board.link(longest=1024)
        for number in range(10):
            assert link.call([note(number)]) == [note(number).arguments]
        assert board.notes == [note(number).arguments for number in range(10)]


def test_100_000_requests_over_a_bad_line():
    dice = random.Random(6)
    total = 0
    sent: list[bytes] = []
    with agent(longest=1024, to_board=bad_line(dice, 0.05), to_host=bad_line(dice, 0.05)) as board:
        link = board.link(longest=1024)
        while total < 100_000:
            calls = [note(len(sent) + k, dice.choice((4, 8, 40, 200))) for k in range(dice.choice((1, 1, 1, 3, 20)))]
            sent += [call.arguments for call in calls]
            assert link.call(calls) == [call.arguments for call in calls]
            total = len(sent)
        assert board.notes == sent
        assert link.resent > 1000


def test_a_board_with_a_small_buffer_never_gets_more_than_it_holds():
    ring = 256
    waiting = 0

    def received(data: bytes) -> bytes:
        nonlocal waiting, most
        waiting += len(data)
        most = max(most, waiting)
        return data

    def answered(data: bytes) -> bytes:
        nonlocal waiting
        waiting = 0
        return data

    most = 0
    with agent(longest=1024, to_board=received, to_host=answered) as board:
        link = board.link(longest=600, credit=ring)
        for _ in range(50):
            link.call([note(number, 40) for number in range(20)])
    assert most <= 600 + 8


def test_what_is_too_long_is_refused_before_it_is_sent():
    with agent(longest=1024) as board:
        link = board.link(longest=1024)
        with pytest.raises(ValueError, match="takes 1024 bytes at a time"):
            link.call([note(1, 2000)])
        assert board.written == 0
        assert link.call([note(2)]) == [note(2).arguments]


def test_a_board_without_crc():
    with agent() as board:
        board.names["_c"] = sum
        assert board.link(check=byte_sum).call([note(1)]) == [note(1).arguments]


def test_an_agent_that_dies_is_noticed_with_its_last_words():
    with agent() as board:
        link = board.link()
        link.call([Call(EXECUTE, b"_D=None")])
        with pytest.raises(Disconnected, match=r"has ended: Traceback.*TypeError.*open it again"):
            link.call([note(1)])


def test_a_board_that_falls_silent_is_given_up_within_5_s():
    with agent() as board:
        link = board.link()
        board.to_board = lambda data: b""
        start = board.clock.us
        with pytest.raises(Disconnected, match="does not answer any more"):
            link.call([note(1)])
        assert board.clock.us - start < 5_000_000


def test_stopping_closes_what_is_open():
    with agent() as board:
        link = board.link()
        link.call([Call(EXECUTE, b"class C:\n def deinit(s):_H[99](b'closed')\n_O[1]=C()")])
        link.call([Call(EXECUTE, b"_D=-1")])
        board._thread.join(5)
        assert board.notes == [b"closed"]


class Interrupted(LocalAgent):
    """Ctrl-C in the middle of a read."""

    presses = 0

    def read(self, timeout_s, /):
        if self.presses:
            self.presses -= 1
            raise KeyboardInterrupt
        return super().read(timeout_s)


@pytest.mark.parametrize("presses", [1, 2, 3])
def test_ctrl_c_leaves_nothing_behind(presses):
    board = Interrupted(longest=1024)
    try:
        link = board.link(longest=1024)
        board.presses = presses
        with pytest.raises(KeyboardInterrupt):
            link.call([note(number, 300) for number in range(3)])
        while board.presses:
            with pytest.raises(KeyboardInterrupt):
                link.call([note(50)])
        assert link.call([note(9)]) == [note(9).arguments]
        assert board.notes[-1] == note(9).arguments
        assert len(set(board.notes)) == len(board.notes)
    finally:
        board.close()


def test_what_comes_unasked():
    heard = []
    with agent() as board:
        link = board.link(heard.append)
        board.say(encode(MARK | FLAG, b"event"))
        assert link.call([note(1)]) == [note(1).arguments]
    assert heard == [b"event"]


# -- the bytes --------------------------------------------------------------------------------------

calls_of_any_size = st.lists(st.builds(Call, st.integers(0, 255), st.binary(max_size=600), st.integers(0, 600)))


@given(calls_of_any_size.filter(bool), st.integers(20, 2000))
def test_lists_are_split_where_a_frame_is_full(calls, size):
    lists = batches(calls, size)
    assert [call for part in lists for call in part] == calls
    assert all(len(part) == 1 or len(packed(part)) <= size for part in lists)


@settings(max_examples=300)
@given(st.binary(max_size=40))
def test_garbage_for_an_answer_is_a_bus_error_or_an_answer(payload):
    try:
        answer = unpacked(payload, "board")
    except BusError:
        return
    assert sum(len(result) for result in answer.results) < len(payload)
