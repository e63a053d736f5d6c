# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "xteink_x4"
BUTTON: Final[Pin[_GPIO3]]
BOOT0: Final[Pin[_GPIO3]]
A0: Final[Pin[_GPIO0]]
A1: Final[Pin[_GPIO1]]
BUTTON_ADC_1: Final[Pin[_GPIO1]]
A2: Final[Pin[_GPIO2]]
BUTTON_ADC_2: Final[Pin[_GPIO2]]
RX: Final[Pin[_GPIO20]]
D20: Final[Pin[_GPIO20]]
MOSI: Final[Pin[_GPIO10]]
EPD_MOSI: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
SCK: Final[Pin[_GPIO8]]
EPD_SCK: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
MISO: Final[Pin[_GPIO7]]
SD_MISO: Final[Pin[_GPIO7]]
SD_CS: Final[Pin[_GPIO12]]
EPD_BUSY: Final[Pin[_GPIO6]]
EPD_RESET: Final[Pin[_GPIO5]]
EPD_DC: Final[Pin[_GPIO4]]
EPD_CS: Final[Pin[_GPIO21]]
DISPLAY: Final[Display]
def SPI() -> busio.SPI: ...
