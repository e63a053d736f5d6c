"""The session of the current board, found when it is needed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.session import Session


def current_session() -> Session:
    """Of the board that `anyboard.board` is now; chosen, but not opened yet.

    Raises what choosing raises (`anyboard.current.current_board`).
    """
    from anyboard.current import current_board

    return current_board()._session()
