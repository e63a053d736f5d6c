# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "m5stack_stamp_c3"
G0: Final[Pin[_GPIO0]]
IO0: Final[Pin[_GPIO0]]
G1: Final[Pin[_GPIO1]]
IO1: Final[Pin[_GPIO1]]
NEOPIXEL: Final[Pin[_GPIO2]]
G2: Final[Pin[_GPIO2]]
IO2: Final[Pin[_GPIO2]]
BUTTON: Final[Pin[_GPIO3]]
G3: Final[Pin[_GPIO3]]
IO3: Final[Pin[_GPIO3]]
G4: Final[Pin[_GPIO4]]
IO4: Final[Pin[_GPIO4]]
G5: Final[Pin[_GPIO5]]
IO5: Final[Pin[_GPIO5]]
G6: Final[Pin[_GPIO6]]
IO6: Final[Pin[_GPIO6]]
G7: Final[Pin[_GPIO7]]
IO7: Final[Pin[_GPIO7]]
G8: Final[Pin[_GPIO8]]
IO8: Final[Pin[_GPIO8]]
G9: Final[Pin[_GPIO9]]
IO9: Final[Pin[_GPIO9]]
G10: Final[Pin[_GPIO10]]
IO10: Final[Pin[_GPIO10]]
G18: Final[Pin[_GPIO18]]
IO18: Final[Pin[_GPIO18]]
G19: Final[Pin[_GPIO19]]
IO19: Final[Pin[_GPIO19]]
RX: Final[Pin[_GPIO20]]
G20: Final[Pin[_GPIO20]]
IO20: Final[Pin[_GPIO20]]
TX: Final[Pin[_GPIO21]]
G21: Final[Pin[_GPIO21]]
IO21: Final[Pin[_GPIO21]]
def UART() -> busio.UART: ...
