"""Which pixels lines and ellipses are made of; the same as MicroPython's, pixel for pixel."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

UPPER_RIGHT, UPPER_LEFT, LOWER_LEFT, LOWER_RIGHT = 1, 2, 4, 8
"""Quadrants of an ellipse."""


def line(x1: int, y1: int, x2: int, y2: int) -> Iterator[tuple[int, int]]:
    """The pixels from one end to the other (J. E. Bresenham)."""
    along, across = abs(x2 - x1), abs(y2 - y1)
    step_x, step_y = 1 if x2 > x1 else -1, 1 if y2 > y1 else -1
    steep = across > along
    if steep:
        along, across = across, along
    x, y, error = x1, y1, 2 * across - along
    for _ in range(along):
        yield x, y
        if error >= 0 and along:
            if steep:
                x += step_x
            else:
                y += step_y
            error -= 2 * along
        if steep:
            y += step_y
        else:
            x += step_x
        error += 2 * across
    yield x2, y2


def ellipse(rx: int, ry: int) -> Iterator[tuple[int, int]]:
    """Points of the quadrant right of and below the centre, relative to it (midpoint algorithm).

    First from the right end to where the slope is -1, then from the lower end to there: some come twice.
    """
    twice_a2, twice_b2 = 2 * rx * rx, 2 * ry * ry
    x, y, change_x, change_y, error = rx, 0, ry * ry * (1 - 2 * rx), rx * rx, 0
    stop_x, stop_y = twice_b2 * rx, 0
    while stop_x >= stop_y:
        yield x, y
        y += 1
        stop_y += twice_a2
        error += change_y
        change_y += twice_a2
        if 2 * error + change_x > 0:
            x -= 1
            stop_x -= twice_b2
            error += change_x
            change_x += twice_b2
    x, y, change_x, change_y, error = 0, ry, ry * ry, rx * rx * (1 - 2 * ry), 0
    stop_x, stop_y = 0, twice_a2 * ry
    while stop_x <= stop_y:
        yield x, y
        x += 1
        stop_x += twice_b2
        error += change_x
        change_x += twice_b2
        if 2 * error + change_y > 0:
            y -= 1
            stop_y -= twice_a2
            error += change_y
            change_y += twice_a2


def polygon_edges(corners: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Each edge, from a corner to the one before it: lines are not the same in both directions."""
    return zip(corners, (corners[-1], *corners[:-1]), strict=True)


def polygon_spans(corners: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """(y, first x, last x) of what a filled polygon covers: its inside by the even-odd rule, and its lower corners."""
    heights = [y for _, y in corners]
    for row in range(min(heights), max(heights) + 1):
        crossings: list[int] = []
        for (x1, y1), (x2, y2) in polygon_edges(corners):
            if (y1 > row) != (y2 > row):
                across = _towards_zero(32 * (x2 - x1) * (row - y1), y2 - y1)
                crossings.append(_towards_zero(32 * x1 + across + 16, 32))
            elif row == max(y1, y2):  # where an edge ends below, or lies level, no crossing is found
                ends = [x for x, y in ((x1, y1), (x2, y2)) if y == row]
                yield row, min(ends), max(ends)
        crossings.sort()
        for first, last in zip(crossings[::2], crossings[1::2], strict=True):
            yield row, first, last


def _towards_zero(dividend: int, divisor: int) -> int:
    """A quotient as C rounds it."""
    quotient = abs(dividend) // abs(divisor)
    return quotient if (dividend < 0) == (divisor < 0) else -quotient
