# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "lilygo_ttgo_t-01c3"
IO2: Final[Pin[_GPIO2]]
IO8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
RX: Final[Pin[_GPIO20]]
IO20: Final[Pin[_GPIO20]]
TX: Final[Pin[_GPIO21]]
IO21: Final[Pin[_GPIO21]]
LED: Final[Pin[_GPIO3]]
IO3: Final[Pin[_GPIO3]]
def UART() -> busio.UART: ...
