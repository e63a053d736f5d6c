# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "thingpulse_pendrive_s3"
BUTTON: Final[Pin[_GPIO0]]
BOOT0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
D1: Final[Pin[_GPIO1]]
TouchIn: Final[Pin[_GPIO1]]
D5: Final[Pin[_GPIO5]]
NEOPIXEL: Final[Pin[_GPIO5]]
D33: Final[Pin[_GPIO33]]
D34: Final[Pin[_GPIO34]]
CS: Final[Pin[_GPIO34]]
D35: Final[Pin[_GPIO35]]
MISO: Final[Pin[_GPIO35]]
D36: Final[Pin[_GPIO36]]
SCLK: Final[Pin[_GPIO36]]
D37: Final[Pin[_GPIO37]]
MOSI: Final[Pin[_GPIO37]]
D38: Final[Pin[_GPIO38]]
TX: Final[Pin[_GPIO39]]
D39: Final[Pin[_GPIO39]]
