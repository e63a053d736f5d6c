# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "waveshare_esp32_s3_matrix"
IO7: Final[Pin[_GPIO7]]
A7: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
IO6: Final[Pin[_GPIO6]]
A6: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
IO5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
IO4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
IO3: Final[Pin[_GPIO3]]
A3: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
IO2: Final[Pin[_GPIO2]]
A2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
IO1: Final[Pin[_GPIO1]]
A1: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
IO33: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
IO34: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
D37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
D38: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
D39: Final[Pin[_GPIO39]]
IO40: Final[Pin[_GPIO40]]
D40: Final[Pin[_GPIO40]]
IO43: Final[Pin[_GPIO43]]
D43: Final[Pin[_GPIO43]]
TX: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
D44: Final[Pin[_GPIO44]]
RX: Final[Pin[_GPIO44]]
IO14: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
NEOPIXEL: Final[Pin[_GPIO14]]
IMU_SDA: Final[Pin[_GPIO11]]
IMU_SCL: Final[Pin[_GPIO12]]
IMU_INT1: Final[Pin[_GPIO10]]
IMU_INT2: Final[Pin[_GPIO13]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
