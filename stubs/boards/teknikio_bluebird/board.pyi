# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _P0_12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_09(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_08(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_08(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_07(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_06(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_05(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_04(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_29(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_31(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_02(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_03(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_15(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_28(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_30(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_14(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "teknikio_bluebird"
P0_12: Final[Pin[_P0_12]]
D9: Final[Pin[_P0_12]]
P0_11: Final[Pin[_P0_11]]
D14: Final[Pin[_P0_11]]
P1_09: Final[Pin[_P1_09]]
D8: Final[Pin[_P1_09]]
P1_08: Final[Pin[_P1_08]]
D13: Final[Pin[_P1_08]]
P0_08: Final[Pin[_P0_08]]
D12: Final[Pin[_P0_08]]
P0_07: Final[Pin[_P0_07]]
D11: Final[Pin[_P0_07]]
P0_06: Final[Pin[_P0_06]]
D7: Final[Pin[_P0_06]]
P0_05: Final[Pin[_P0_05]]
D5: Final[Pin[_P0_05]]
A5: Final[Pin[_P0_05]]
P0_04: Final[Pin[_P0_04]]
D6: Final[Pin[_P0_04]]
A6: Final[Pin[_P0_04]]
P0_29: Final[Pin[_P0_29]]
A1: Final[Pin[_P0_29]]
D1: Final[Pin[_P0_29]]
P0_31: Final[Pin[_P0_31]]
A2: Final[Pin[_P0_31]]
D2: Final[Pin[_P0_31]]
P0_02: Final[Pin[_P0_02]]
A3: Final[Pin[_P0_02]]
D3: Final[Pin[_P0_02]]
P0_03: Final[Pin[_P0_03]]
A4: Final[Pin[_P0_03]]
D4: Final[Pin[_P0_03]]
NEOPIXEL: Final[Pin[_P1_15]]
LIGHT: Final[Pin[_P0_28]]
LIGHT_ENABLE: Final[Pin[_P0_30]]
SPEAKER: Final[Pin[_P1_14]]
ACCELEROMETER_INTERRUPT: Final[Pin[_P1_10]]
ACCELEROMETER_SDA: Final[Pin[_P1_12]]
ACCELEROMETER_SCL: Final[Pin[_P1_11]]
