# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
from microcontroller import Pin


board_id: Final = "renode_cortex_m0plus"
TX: Final[Pin[Any]]
RX: Final[Pin[Any]]
def UART() -> busio.UART: ...
