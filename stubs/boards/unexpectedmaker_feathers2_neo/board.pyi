# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO45(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "unexpectedmaker_feathers2_neo"
IO0: Final[Pin[_GPIO0]]
D2: Final[Pin[_GPIO0]]
IO17: Final[Pin[_GPIO17]]
A0: Final[Pin[_GPIO17]]
D14: Final[Pin[_GPIO17]]
DAC1: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
A1: Final[Pin[_GPIO18]]
D15: Final[Pin[_GPIO18]]
DAC2: Final[Pin[_GPIO18]]
IO14: Final[Pin[_GPIO14]]
A2: Final[Pin[_GPIO14]]
D16: Final[Pin[_GPIO14]]
IO12: Final[Pin[_GPIO12]]
A3: Final[Pin[_GPIO12]]
D17: Final[Pin[_GPIO12]]
IO6: Final[Pin[_GPIO6]]
A4: Final[Pin[_GPIO6]]
D18: Final[Pin[_GPIO6]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
D19: Final[Pin[_GPIO5]]
IO36: Final[Pin[_GPIO36]]
SCK: Final[Pin[_GPIO36]]
D25: Final[Pin[_GPIO36]]
IO35: Final[Pin[_GPIO35]]
MOSI: Final[Pin[_GPIO35]]
SDO: Final[Pin[_GPIO35]]
D24: Final[Pin[_GPIO35]]
IO37: Final[Pin[_GPIO37]]
MISO: Final[Pin[_GPIO37]]
SDI: Final[Pin[_GPIO37]]
D23: Final[Pin[_GPIO37]]
IO44: Final[Pin[_GPIO44]]
D0: Final[Pin[_GPIO44]]
RX: Final[Pin[_GPIO44]]
IO43: Final[Pin[_GPIO43]]
D1: Final[Pin[_GPIO43]]
TX: Final[Pin[_GPIO43]]
IO45: Final[Pin[_GPIO45]]
D4: Final[Pin[_GPIO45]]
IO8: Final[Pin[_GPIO8]]
SDA: Final[Pin[_GPIO8]]
D21: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
SCL: Final[Pin[_GPIO9]]
D22: Final[Pin[_GPIO9]]
IO33: Final[Pin[_GPIO33]]
D5: Final[Pin[_GPIO33]]
IO38: Final[Pin[_GPIO38]]
D6: Final[Pin[_GPIO38]]
IO1: Final[Pin[_GPIO1]]
D9: Final[Pin[_GPIO1]]
A6: Final[Pin[_GPIO1]]
IO3: Final[Pin[_GPIO3]]
D10: Final[Pin[_GPIO3]]
A7: Final[Pin[_GPIO3]]
IO7: Final[Pin[_GPIO7]]
D11: Final[Pin[_GPIO7]]
A8: Final[Pin[_GPIO7]]
IO10: Final[Pin[_GPIO10]]
D12: Final[Pin[_GPIO10]]
A9: Final[Pin[_GPIO10]]
IO11: Final[Pin[_GPIO11]]
D13: Final[Pin[_GPIO11]]
A10: Final[Pin[_GPIO11]]
IO13: Final[Pin[_GPIO13]]
LED: Final[Pin[_GPIO13]]
BATTERY: Final[Pin[_GPIO2]]
VBAT: Final[Pin[_GPIO2]]
VBAT_SENSE: Final[Pin[_GPIO2]]
VOLTAGE_MONITOR: Final[Pin[_GPIO2]]
VBUS: Final[Pin[_GPIO34]]
VBUS_SENSE: Final[Pin[_GPIO34]]
NEOPIXEL_POWER: Final[Pin[_GPIO39]]
IO39: Final[Pin[_GPIO39]]
NEOPIXEL: Final[Pin[_GPIO40]]
IO40: Final[Pin[_GPIO40]]
NEOPIXEL_MATRIX_POWER: Final[Pin[_GPIO4]]
IO4: Final[Pin[_GPIO4]]
NEOPIXEL_MATRIX: Final[Pin[_GPIO21]]
IO21: Final[Pin[_GPIO21]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
