# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _P0_15(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_13(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "raytac_mdbt50q-rx"
P0_15: Final[Pin[_P0_15]]
BUTTON: Final[Pin[_P0_15]]
P1_13: Final[Pin[_P1_13]]
INVERTED_LED: Final[Pin[_P1_13]]
