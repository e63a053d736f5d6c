"""Damaged frames: no request is lost or carried out twice, no wrong answer is taken for a right one, nothing hangs.

`ANYBOARD_SOAK=100000` sets how many frames are damaged; without it there are fewer, for a quick run.
"""

from __future__ import annotations

import os
import random

import pytest

from adapters.python_board.fuzzed_line import FuzzedLine
from adapters.python_board.local_agent import NOTE, LocalAgent
from adapters.python_board.turn_table import INTERPRETERS, a_board
from anyboard.adapters.python_board.bootstrap import evaluate, start
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.frames import FLAG, MARK, encode
from anyboard.adapters.python_board.link import CallError
from anyboard.core.errors import Disconnected
from anyboard.transports import console
from boards.link_simulator import link

FRAMES = int(os.environ.get("ANYBOARD_SOAK", "2000"))
FAR_FAULTS = min(FRAMES // 200, 40)
"""Each takes real time: what has been lost is waited for."""
RATE = 0.35
LONGEST = 1024


def notes(dice: random.Random, number: int, most: int = 20, longest: int = 290) -> list[Call]:
    """Calls whose arguments no other has, as often as not several."""
    return [
        Call(NOTE, (number + place).to_bytes(4, "big") + dice.randbytes(size), reads=size + 4)
        for place in range(dice.choice((1, 1, 1, 2, most)))
        for size in (dice.choice((0, 4, 40, longest // 2, longest)),)
    ]


def test_every_call_is_carried_out_once_and_answered_right():
    dice = random.Random(6)
    line = FuzzedLine(dice, 0)
    unasked: list[bytes] = []
    heard: list[bytes] = []
    board = LocalAgent(LONGEST, to_board=line.to_board, to_host=line.to_host)
    try:
        link = board.link(heard.append, longest=LONGEST)
        line.rate = RATE
        number = 0
        while line.done.total() < FRAMES:
            calls = notes(dice, number)
            number += len(calls)
            wanted = [call.arguments for call in calls]
            if dice.random() < 0.1:
                unasked.append(b"event %d" % len(unasked))
                board.say(line.to_host(encode(MARK | FLAG, unasked[-1])))
            if dice.random() < 0.1:
                failing = dice.randrange(len(calls) + 1)
                calls.insert(failing, Call(EXECUTE, b"raise OSError(19)"))
                with pytest.raises(CallError) as caught:
                    link.call(calls)
                assert (caught.value.index, list(caught.value.results)) == (failing, wanted[:failing])
                assert caught.value.text == "OSError(19,)"
                wanted = wanted[:failing]
            else:
                assert link.call(calls) == wanted
            assert board.notes == wanted  # each once, in order, and nothing else
            board.notes.clear()
        line.rate = 0
        for _ in range(70):  # more than there are sequence numbers
            resent = link.resent
            assert link.call([Call(NOTE, b"clean")]) == [b"clean"]
        assert link.resent == resent
        assert board.notes == [b"clean"] * 70
    finally:
        board.close()
    assert set(heard) <= set(unasked)
    assert all(line.done.values())
    print(f"\n{line.done.total()} damaged frames, {number} calls, {link.resent} requests sent again: {dict(line.done)}")


COUNTER = b"""\
_n=[0,0]
def _99(a):
 n=int.from_bytes(a[:4],'big')
 _n[0]+=1
 _n[1]=_n[1]*31+n&0x3fffffff
 return a
_H[99]=_99"""
"""A call that counts, and folds the numbers it gets into one that tells their order."""


@pytest.fixture(params=INTERPRETERS)
def far_board(request):
    """A board at the other end of a wire that can be made bad."""
    with a_board(request.param) as port, link(port, seed=6) as wire:
        yield wire


FAULTS = dict.fromkeys(("loss", "corruption", "duplication", "delay"), 0.0001)


def test_a_real_interpreter_on_a_bad_wire(far_board):
    """A corrupted byte may become Ctrl-C, which ends the agent: the board says so, and is opened again."""
    dice = random.Random(6)
    url = f"micropython:{far_board.url}"
    faults = ended = 0
    while faults < FAR_FAULTS:
        far_board.faults()
        line = console.open(far_board.url, url, 115200)
        try:
            far, _ = start(line, url)
            far.call([Call(EXECUTE, COUNTER)])
            far_board.faults(**FAULTS)
            number = fold = 0
            try:
                while faults < FAR_FAULTS:
                    calls = notes(dice, number, 4, 100)
                    number += len(calls)
                    assert far.call(calls) == [call.arguments for call in calls]
                    for call in calls:
                        fold = fold * 31 + int.from_bytes(call.arguments[:4], "big") & 0x3FFFFFFF
                    faults = sum(sum(way.values()) for way in far_board.happened)
            except Disconnected as error:
                if "KeyboardInterrupt" not in str(error):
                    raise
                ended += 1
                continue
            far_board.faults()
            assert evaluate(far, "_n") == [number, fold]
        finally:
            line.close()
    print(f"\n{far_board.happened}, {number} calls, {far.resent} requests sent again, {ended} times Ctrl-C")
