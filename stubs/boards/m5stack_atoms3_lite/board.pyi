# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "m5stack_atoms3_lite"
PORTA_SCL: Final[Pin[_GPIO1]]
A1: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
PORTA_SDA: Final[Pin[_GPIO2]]
A2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
A4: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
A6: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
A7: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
D39: Final[Pin[_GPIO39]]
D38: Final[Pin[_GPIO38]]
NEOPIXEL: Final[Pin[_GPIO35]]
BTN: Final[Pin[_GPIO41]]
IR_LED: Final[Pin[_GPIO4]]
def I2C() -> busio.I2C: ...
