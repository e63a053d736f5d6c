# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "unexpectedmaker_tinys2"
IO0: Final[Pin[_GPIO0]]
D4: Final[Pin[_GPIO0]]
IO18: Final[Pin[_GPIO18]]
A1: Final[Pin[_GPIO18]]
D15: Final[Pin[_GPIO18]]
DAC2: Final[Pin[_GPIO18]]
IO17: Final[Pin[_GPIO17]]
A0: Final[Pin[_GPIO17]]
D14: Final[Pin[_GPIO17]]
DAC1: Final[Pin[_GPIO17]]
IO7: Final[Pin[_GPIO7]]
D9: Final[Pin[_GPIO7]]
A8: Final[Pin[_GPIO7]]
IO6: Final[Pin[_GPIO6]]
A4: Final[Pin[_GPIO6]]
D18: Final[Pin[_GPIO6]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
D19: Final[Pin[_GPIO5]]
IO4: Final[Pin[_GPIO4]]
A9: Final[Pin[_GPIO4]]
D6: Final[Pin[_GPIO4]]
IO35: Final[Pin[_GPIO35]]
MOSI: Final[Pin[_GPIO35]]
SDO: Final[Pin[_GPIO35]]
D24: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
MISO: Final[Pin[_GPIO36]]
SDI: Final[Pin[_GPIO36]]
D25: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
SCK: Final[Pin[_GPIO37]]
D23: Final[Pin[_GPIO37]]
IO14: Final[Pin[_GPIO14]]
A2: Final[Pin[_GPIO14]]
D16: Final[Pin[_GPIO14]]
SDA: Final[Pin[_GPIO8]]
IO8: Final[Pin[_GPIO8]]
D10: Final[Pin[_GPIO8]]
SCL: Final[Pin[_GPIO9]]
IO9: Final[Pin[_GPIO9]]
D11: Final[Pin[_GPIO9]]
IO38: Final[Pin[_GPIO38]]
D21: Final[Pin[_GPIO38]]
IO33: Final[Pin[_GPIO33]]
D20: Final[Pin[_GPIO33]]
IO43: Final[Pin[_GPIO43]]
D1: Final[Pin[_GPIO43]]
TX: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
D0: Final[Pin[_GPIO44]]
RX: Final[Pin[_GPIO44]]
BATTERY: Final[Pin[_GPIO3]]
VBAT: Final[Pin[_GPIO3]]
VBAT_SENSE: Final[Pin[_GPIO3]]
VOLTAGE_MONITOR: Final[Pin[_GPIO3]]
VBUS: Final[Pin[_GPIO21]]
VBUS_SENSE: Final[Pin[_GPIO21]]
NEOPIXEL_POWER: Final[Pin[_GPIO2]]
NEOPIXEL: Final[Pin[_GPIO1]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
