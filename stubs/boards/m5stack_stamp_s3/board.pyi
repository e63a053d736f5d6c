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
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO46(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "m5stack_stamp_s3"
BUTTON: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
IO0: Final[Pin[_GPIO0]]
G0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
A1: Final[Pin[_GPIO1]]
G1: Final[Pin[_GPIO1]]
TCH1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
A2: Final[Pin[_GPIO2]]
G2: Final[Pin[_GPIO2]]
TCH2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
A3: Final[Pin[_GPIO3]]
G3: Final[Pin[_GPIO3]]
TCH3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
G4: Final[Pin[_GPIO4]]
TCH4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
G5: Final[Pin[_GPIO5]]
TCH5: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
A6: Final[Pin[_GPIO6]]
G6: Final[Pin[_GPIO6]]
TCH6: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
A7: Final[Pin[_GPIO7]]
G7: Final[Pin[_GPIO7]]
TCH7: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
A8: Final[Pin[_GPIO8]]
G8: Final[Pin[_GPIO8]]
TCH8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
A9: Final[Pin[_GPIO9]]
G9: Final[Pin[_GPIO9]]
TCH9: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
A10: Final[Pin[_GPIO10]]
G10: Final[Pin[_GPIO10]]
TCH10: Final[Pin[_GPIO10]]
IO11: Final[Pin[_GPIO11]]
A11: Final[Pin[_GPIO11]]
G11: Final[Pin[_GPIO11]]
TCH11: Final[Pin[_GPIO11]]
IO12: Final[Pin[_GPIO12]]
A12: Final[Pin[_GPIO12]]
G12: Final[Pin[_GPIO12]]
TCH12: Final[Pin[_GPIO12]]
IO13: Final[Pin[_GPIO13]]
A13: Final[Pin[_GPIO13]]
G13: Final[Pin[_GPIO13]]
TCH13: Final[Pin[_GPIO13]]
IO14: Final[Pin[_GPIO14]]
A14: Final[Pin[_GPIO14]]
G14: Final[Pin[_GPIO14]]
TCH14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
A15: Final[Pin[_GPIO15]]
G15: Final[Pin[_GPIO15]]
IO39: Final[Pin[_GPIO39]]
G39: Final[Pin[_GPIO39]]
IO40: Final[Pin[_GPIO40]]
G40: Final[Pin[_GPIO40]]
IO41: Final[Pin[_GPIO41]]
G41: Final[Pin[_GPIO41]]
IO42: Final[Pin[_GPIO42]]
G42: Final[Pin[_GPIO42]]
IO43: Final[Pin[_GPIO43]]
G43: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
G44: Final[Pin[_GPIO44]]
IO46: Final[Pin[_GPIO46]]
G46: Final[Pin[_GPIO46]]
I2C_SCL: Final[Pin[_GPIO15]]
I2C_SDA: Final[Pin[_GPIO13]]
TX: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
NEOPIXEL: Final[Pin[_GPIO21]]
TFT_RST: Final[Pin[_GPIO33]]
TFT_RESET: Final[Pin[_GPIO33]]
TFT_DC: Final[Pin[_GPIO34]]
TFT_RS: Final[Pin[_GPIO34]]
TFT_MOSI: Final[Pin[_GPIO35]]
TFT_DAT: Final[Pin[_GPIO35]]
TFT_DATA: Final[Pin[_GPIO35]]
TFT_SCK: Final[Pin[_GPIO36]]
TFT_CS: Final[Pin[_GPIO37]]
TFT_BACKLIGHT: Final[Pin[_GPIO38]]
TFT_BL: Final[Pin[_GPIO38]]
IO16: Final[Pin[_GPIO16]]
G16: Final[Pin[_GPIO16]]
IO17: Final[Pin[_GPIO17]]
G17: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
G18: Final[Pin[_GPIO18]]
def I2C() -> busio.I2C: ...
def UART() -> busio.UART: ...
def TFT_SPI() -> busio.SPI: ...
