# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO45(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "adafruit_vindie_s2"
BUTTON: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
SDA: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
SCL: Final[Pin[_GPIO11]]
D11: Final[Pin[_GPIO11]]
FAN: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
LED: Final[Pin[_GPIO18]]
D13: Final[Pin[_GPIO18]]
L: Final[Pin[_GPIO18]]
RX: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
TX: Final[Pin[_GPIO45]]
D45: Final[Pin[_GPIO45]]
NEOPIXEL: Final[Pin[_GPIO33]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def UART() -> busio.UART: ...
