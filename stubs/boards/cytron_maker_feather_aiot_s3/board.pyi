# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
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
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO46(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO47(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "cytron_maker_feather_aiot_s3"
BOOT: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
LED: Final[Pin[_GPIO2]]
L: Final[Pin[_GPIO2]]
LED_BUILTIN: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
BUTTON: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
A4: Final[Pin[_GPIO4]]
T4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
A3: Final[Pin[_GPIO5]]
T5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
A2: Final[Pin[_GPIO6]]
T6: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
SS: Final[Pin[_GPIO7]]
A5: Final[Pin[_GPIO7]]
T7: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
MOSI: Final[Pin[_GPIO8]]
A7: Final[Pin[_GPIO8]]
T8: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
A1: Final[Pin[_GPIO9]]
T9: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
A0: Final[Pin[_GPIO10]]
T10: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
VP_EN: Final[Pin[_GPIO11]]
D11: Final[Pin[_GPIO11]]
BUZZER: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
VIN: Final[Pin[_GPIO13]]
VBATT: Final[Pin[_GPIO13]]
VOLTAGE_MONITOR: Final[Pin[_GPIO13]]
A12: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
A11: Final[Pin[_GPIO14]]
T14: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
TX: Final[Pin[_GPIO15]]
A10: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
RX: Final[Pin[_GPIO16]]
A9: Final[Pin[_GPIO16]]
D16: Final[Pin[_GPIO16]]
SCK: Final[Pin[_GPIO17]]
A6: Final[Pin[_GPIO17]]
D17: Final[Pin[_GPIO17]]
MISO: Final[Pin[_GPIO18]]
A8: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
D21: Final[Pin[_GPIO21]]
D38: Final[Pin[_GPIO38]]
D39: Final[Pin[_GPIO39]]
D40: Final[Pin[_GPIO40]]
SCL: Final[Pin[_GPIO41]]
D41: Final[Pin[_GPIO41]]
SDA: Final[Pin[_GPIO42]]
D42: Final[Pin[_GPIO42]]
RGB: Final[Pin[_GPIO46]]
RGB_BUILTIN: Final[Pin[_GPIO46]]
NEOPIXEL: Final[Pin[_GPIO46]]
D46: Final[Pin[_GPIO46]]
D47: Final[Pin[_GPIO47]]
D48: Final[Pin[_GPIO48]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
