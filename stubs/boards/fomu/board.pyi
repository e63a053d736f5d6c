# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

from microcontroller import Pin


board_id: Final = "fomu"
TOUCH1: Final[Pin[Any]]
TOUCH2: Final[Pin[Any]]
TOUCH3: Final[Pin[Any]]
TOUCH4: Final[Pin[Any]]
