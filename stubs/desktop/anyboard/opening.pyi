# Made by tools/stub_profiles.py from src/anyboard/opening.py: edit that.
from anyboard.board_object import Board
from anyboard.core.registry import Target
__all__ = ['open']
def open(target: Target) -> Board: ...
