# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO16(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO17(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "pcbcupid_glyph_c6"
BOOT: Final[Pin[_GPIO9]]
LED: Final[Pin[_GPIO14]]
IO0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
IO14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
IO16: Final[Pin[_GPIO16]]
IO17: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
IO19: Final[Pin[_GPIO19]]
IO20: Final[Pin[_GPIO20]]
IO21: Final[Pin[_GPIO21]]
IO22: Final[Pin[_GPIO22]]
IO23: Final[Pin[_GPIO23]]
A0: Final[Pin[_GPIO0]]
A1: Final[Pin[_GPIO1]]
A2: Final[Pin[_GPIO2]]
A3: Final[Pin[_GPIO3]]
D6: Final[Pin[_GPIO6]]
D7: Final[Pin[_GPIO7]]
D8: Final[Pin[_GPIO8]]
D9: Final[Pin[_GPIO9]]
D14: Final[Pin[_GPIO14]]
D15: Final[Pin[_GPIO15]]
D18: Final[Pin[_GPIO18]]
D19: Final[Pin[_GPIO19]]
D20: Final[Pin[_GPIO20]]
SCL: Final[Pin[_GPIO5]]
SDA: Final[Pin[_GPIO4]]
SCK: Final[Pin[_GPIO21]]
MOSI: Final[Pin[_GPIO22]]
MISO: Final[Pin[_GPIO23]]
TX: Final[Pin[_GPIO16]]
RX: Final[Pin[_GPIO17]]
def UART() -> busio.UART: ...
