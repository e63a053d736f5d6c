"""How fast the way to a board is, measured in less than half a second; for `anyboard info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import ECHO, EXECUTE, Call

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.link import Link
    from anyboard.adapters.python_board.text_link import TextLink
    from anyboard.core.clock import Clock

_TAKE, _GIVE, _FREE = 150, 151, 152
_BEGIN = b"""\
import gc
_H[150]=lambda a:None
_H[151]=lambda a:bytes(a[0]|a[1]<<8)
_H[152]=lambda a:(gc.collect(),gc.mem_free().to_bytes(4,'little'))[1]"""
_END = b"for k in(150,151,152):del _H[k]"
_ROUND_TRIPS = 10
_SIZE = 512
_MOST = 64
_S = 0.1
"""How long to measure in each direction."""


def measured(link: Link | TextLink, clock: Clock) -> dict[str, float]:
    """Ask the board.  Raises as `Link.call`.

    Returns:
        - ``round_trip_ms``: the shortest time from a question to its answer
        - ``to_board_kB_s``, ``from_board_kB_s``: thousands of bytes of content in a second, several frames in flight
        - ``memory_free_now``: bytes, with what is uploaded; `limits` has how many were free before
    """

    def seconds(calls: Sequence[Call]) -> float:
        before = clock.now_us()
        link.call(calls)
        return max(clock.now_us() - before, 1) / 1e6

    def rate(call: Call) -> float:
        """Bytes a second, of which one call carries `size`."""
        once = max(seconds([call]) - round_trip, 1e-5)
        count = min(max(int(_S / once), 1), _MOST)
        return count * size / max(seconds([call] * count) - round_trip, 1e-5)

    size = min(_SIZE, link.capacity.size // 2)
    link.call([Call(EXECUTE, _BEGIN)])
    round_trip = min(seconds([Call(ECHO, b"?", reads=1)]) for _ in range(_ROUND_TRIPS))
    to_board = rate(Call(_TAKE, bytes(size)))
    from_board = rate(Call(_GIVE, size.to_bytes(2, "little"), reads=size))
    free, _ = link.call([Call(_FREE, b"", reads=4), Call(EXECUTE, _END)])
    return {
        "round_trip_ms": round(round_trip * 1e3, 3),
        "to_board_kB_s": round(to_board / 1e3, 1),
        "from_board_kB_s": round(from_board / 1e3, 1),
        "memory_free_now": int.from_bytes(free, "little"),
    }
