# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "adafruit_sparkle_motion_stick"
BOOT: Final[Pin[_GPIO0]]
BUTTON: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
IR: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
D12: Final[Pin[_GPIO12]]
D13: Final[Pin[_GPIO13]]
D14: Final[Pin[_GPIO14]]
D21: Final[Pin[_GPIO21]]
D22: Final[Pin[_GPIO22]]
NEOPIXEL: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
LED: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
