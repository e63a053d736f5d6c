"""How fast the way to a board is: the measurement, on a line whose speed is known."""

from __future__ import annotations

import pytest

from adapters.python_board.scripted import StillClock
from anyboard.adapters.python_board.link import Capacity
from anyboard.adapters.python_board.speed import measured

TURN_US = 1500


class Line:
    """Answers after a turn, and so many microseconds for each byte there and back."""

    def __init__(self, there: float, back: float) -> None:
        self.capacity = Capacity()
        self.clock = StillClock()
        self._there, self._back = there, back

    def call(self, calls):
        self.clock.sleep_us(TURN_US)
        for call in calls:
            self.clock.sleep_us(round(len(call.arguments) * self._there + call.reads * self._back))
        return [b"\x00\x20\x00\x00"] * len(calls)


@pytest.mark.parametrize(("there", "back"), [(1, 2), (87, 87), (10, 1)])
def test_each_direction_and_the_turn_by_itself(there, back):
    line = Line(there, back)
    start = line.clock.us
    found = measured(line, line.clock)
    assert found["round_trip_ms"] == pytest.approx((TURN_US + there + back) / 1000, rel=0.02)
    assert found["to_board_kB_s"] == pytest.approx(1000 / there, rel=0.1)
    assert found["from_board_kB_s"] == pytest.approx(1000 / back, rel=0.1)
    assert found["memory_free_now"] == 0x2000
    assert line.clock.us - start < 500_000
