"""The agent goes up, starts and answers on interpreters with no more than 8 KB of free memory."""

from __future__ import annotations

import pytest

from adapters.python_board.heap import FREE, TooLittle, microbit, unix


@pytest.mark.parametrize("kind", [unix, microbit])
def test_the_agent_takes_8_kb(kind):
    with kind() as interpreter:
        room = interpreter.upload((FREE - 512) * interpreter.word // 4)
        assert room.free <= FREE * interpreter.word // 4
        assert room.left > 0
        with pytest.raises(TooLittle):  # or nothing would have been measured
            interpreter.upload(FREE * interpreter.word // 16)
