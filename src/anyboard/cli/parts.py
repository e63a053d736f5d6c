"""What is attached to a simulated board, for commands that show it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.board_object import Board


def parts_of(board: Board) -> list[dict[str, str]]:
    return []
