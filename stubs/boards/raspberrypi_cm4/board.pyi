# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

from _native import Display
from microcontroller import Pin


board_id: Final = "raspberrypi_cm4"
ID_SD: Final[Pin[Any]]
ID_SC: Final[Pin[Any]]
GPIO2: Final[Pin[Any]]
GPIO3: Final[Pin[Any]]
GPIO4: Final[Pin[Any]]
GPIO5: Final[Pin[Any]]
GPIO6: Final[Pin[Any]]
GPIO7: Final[Pin[Any]]
GPIO8: Final[Pin[Any]]
GPIO9: Final[Pin[Any]]
GPIO10: Final[Pin[Any]]
GPIO11: Final[Pin[Any]]
GPIO12: Final[Pin[Any]]
GPIO13: Final[Pin[Any]]
GPIO14: Final[Pin[Any]]
GPIO15: Final[Pin[Any]]
GPIO16: Final[Pin[Any]]
GPIO17: Final[Pin[Any]]
GPIO18: Final[Pin[Any]]
GPIO19: Final[Pin[Any]]
GPIO20: Final[Pin[Any]]
GPIO21: Final[Pin[Any]]
GPIO22: Final[Pin[Any]]
GPIO23: Final[Pin[Any]]
GPIO24: Final[Pin[Any]]
GPIO25: Final[Pin[Any]]
GPIO26: Final[Pin[Any]]
GPIO27: Final[Pin[Any]]
LED_nACT: Final[Pin[Any]]
LED: Final[Pin[Any]]
SDA0: Final[Pin[Any]]
SCL0: Final[Pin[Any]]
DISPLAY: Final[Display]
