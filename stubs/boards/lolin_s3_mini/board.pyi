# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO47(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "lolin_s3_mini"
BUTTON: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
IO0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
A0: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
A1: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
A2: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
A3: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
A4: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
A5: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
A6: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
A7: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
A8: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
A9: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
IO11: Final[Pin[_GPIO11]]
MOSI: Final[Pin[_GPIO11]]
A10: Final[Pin[_GPIO11]]
D11: Final[Pin[_GPIO11]]
IO12: Final[Pin[_GPIO12]]
SCK: Final[Pin[_GPIO12]]
A11: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
IO13: Final[Pin[_GPIO13]]
MISO: Final[Pin[_GPIO13]]
A12: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
IO14: Final[Pin[_GPIO14]]
A13: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
A14: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
IO16: Final[Pin[_GPIO16]]
A15: Final[Pin[_GPIO16]]
D16: Final[Pin[_GPIO16]]
IO17: Final[Pin[_GPIO17]]
A16: Final[Pin[_GPIO17]]
D17: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
A17: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
IO21: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
IO33: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
IO34: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
IO37: Final[Pin[_GPIO37]]
D37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
D38: Final[Pin[_GPIO38]]
IO47: Final[Pin[_GPIO47]]
D47: Final[Pin[_GPIO47]]
NEOPIXEL: Final[Pin[_GPIO47]]
IO35: Final[Pin[_GPIO35]]
SDA: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
SCL: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
IO43: Final[Pin[_GPIO43]]
D43: Final[Pin[_GPIO43]]
TX: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
D44: Final[Pin[_GPIO44]]
RX: Final[Pin[_GPIO44]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
