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
class _GPIO20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "lolin_c3_mini"
IO0: Final[Pin[_GPIO0]]
A0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
A1: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
A2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
A3: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
MISO: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
MOSI: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
SDA: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
SCL: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
LED: Final[Pin[_GPIO7]]
NEOPIXEL: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
BOOT0: Final[Pin[_GPIO9]]
BUTTON: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
SCK: Final[Pin[_GPIO10]]
IO20: Final[Pin[_GPIO20]]
A7: Final[Pin[_GPIO20]]
RX: Final[Pin[_GPIO20]]
IO21: Final[Pin[_GPIO21]]
A6: Final[Pin[_GPIO21]]
TX: Final[Pin[_GPIO21]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
