# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "smartbeedesigns_bee_s3"
IO3: Final[Pin[_GPIO3]]
A3: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
A6: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
A7: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
A8: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
A9: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
A10: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
IO35: Final[Pin[_GPIO35]]
MOSI: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
SCL: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
SDA: Final[Pin[_GPIO37]]
D37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
D38: Final[Pin[_GPIO38]]
MISO: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
D39: Final[Pin[_GPIO39]]
SCK: Final[Pin[_GPIO39]]
IO48: Final[Pin[_GPIO48]]
NEOPIXEL: Final[Pin[_GPIO48]]
TX: Final[Pin[_GPIO43]]
D43: Final[Pin[_GPIO43]]
IO43: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
IO44: Final[Pin[_GPIO44]]
D44: Final[Pin[_GPIO44]]
BATTERY: Final[Pin[_GPIO1]]
VBAT: Final[Pin[_GPIO1]]
VBAT_SENSE: Final[Pin[_GPIO1]]
VOLTAGE_MONITOR: Final[Pin[_GPIO1]]
NEOPIXEL_POWER: Final[Pin[_GPIO34]]
def I2C() -> busio.I2C: ...
def UART() -> busio.UART: ...
