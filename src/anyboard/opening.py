"""`anyboard.open`."""

from __future__ import annotations

from anyboard.board_object import board_of
from anyboard.core.registry import resolve
from anyboard.core.session import Session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.board_object import Board
    from anyboard.core.registry import Target

__all__ = ["open"]


def open(target: Target) -> Board:  # noqa: A001
    """Open a board; use it in a `with` block, or `close` it.

    Args:
        target: a board URL (``"mcp2221"``, ``"micropython:/dev/ttyACM0"``, ``"sim:bench.toml"``,
            ``"trace=run.txt::sim"``), or an object with `url` and `open_adapter()`: a `Bench`.

    Raises:
        BadURL: the URL cannot be read.
        NotFound: no such backend or board; names the nearest right one.
        Ambiguous: several boards fit; lists their URLs.
        BackendUnavailable: something is missing here; says what to install.
        AlreadyOpen: the board is open, in this process or another.
    """
    session = Session(*resolve(target))
    session.open()
    return board_of(session)
