# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "ikea_alpstuga_esp32_s3"
BUTTON: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
SDA: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
SCL: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
LED: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
BUTTON_1: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
BUTTON_2: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
BUTTON_3: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
NEOPIXEL: Final[Pin[_GPIO33]]
def I2C() -> busio.I2C: ...
