"""The agent goes up, starts and answers on interpreters with no more than 8 KB of free memory."""

from __future__ import annotations

import pytest

from adapters.python_board.heap import FREE, TooLittle, microbit, unix


@pytest.mark.parametrize("kind", [unix, microbit])
def test_the_agent_takes_8_kb(kind):
    with kind() as interpreter:
        room = _first_that_does(interpreter, [free * interpreter.word // 4 for free in (FREE - 512, FREE - 256, FREE)])
        assert room.free <= FREE * interpreter.word // 4
        assert room.left > 0
        with pytest.raises(TooLittle):  # or nothing would have been measured
            interpreter.upload(FREE * interpreter.word // 16)


def _first_that_does(interpreter, frees):
    """Room of the first upload that works: how scattered the micro:bit's memory is, is not the same on every run."""
    for free in frees[:-1]:
        try:
            return interpreter.upload(free)
        except TooLittle:
            continue
    return interpreter.upload(frees[-1])
