# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "unexpectedmaker_rgbtouch_mini"
IO7: Final[Pin[_GPIO7]]
INT_IMU: Final[Pin[_GPIO7]]
SDA: Final[Pin[_GPIO8]]
IO8: Final[Pin[_GPIO8]]
SCL: Final[Pin[_GPIO9]]
IO9: Final[Pin[_GPIO9]]
IO15: Final[Pin[_GPIO15]]
INT_ROW: Final[Pin[_GPIO15]]
IO16: Final[Pin[_GPIO16]]
INT_COL: Final[Pin[_GPIO16]]
IO18: Final[Pin[_GPIO18]]
VBAT_SENSE: Final[Pin[_GPIO18]]
IO21: Final[Pin[_GPIO21]]
PWR_SHUTDOWN: Final[Pin[_GPIO21]]
IO34: Final[Pin[_GPIO34]]
AMP_SD: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
AMP_DATA: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
AMP_BCLK: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
AMP_LRCLK: Final[Pin[_GPIO37]]
IO48: Final[Pin[_GPIO48]]
VBUS_SENSE: Final[Pin[_GPIO48]]
MATRIX_POWER: Final[Pin[_GPIO38]]
MATRIX_DATA: Final[Pin[_GPIO39]]
def I2C() -> busio.I2C: ...
