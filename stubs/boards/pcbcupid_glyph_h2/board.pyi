# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO24(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO25(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO26(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "pcbcupid_glyph_h2"
BOOT: Final[Pin[_GPIO9]]
LED: Final[Pin[_GPIO0]]
IO0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
IO8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
IO11: Final[Pin[_GPIO11]]
IO12: Final[Pin[_GPIO12]]
IO13: Final[Pin[_GPIO13]]
IO14: Final[Pin[_GPIO14]]
IO22: Final[Pin[_GPIO22]]
IO23: Final[Pin[_GPIO23]]
IO24: Final[Pin[_GPIO24]]
IO25: Final[Pin[_GPIO25]]
IO26: Final[Pin[_GPIO26]]
IO27: Final[Pin[_GPIO27]]
D0: Final[Pin[_GPIO0]]
D8: Final[Pin[_GPIO8]]
D9: Final[Pin[_GPIO9]]
D10: Final[Pin[_GPIO10]]
D12: Final[Pin[_GPIO12]]
D13: Final[Pin[_GPIO13]]
D14: Final[Pin[_GPIO14]]
A1: Final[Pin[_GPIO1]]
A2: Final[Pin[_GPIO2]]
A3: Final[Pin[_GPIO3]]
SDA: Final[Pin[_GPIO4]]
SCL: Final[Pin[_GPIO5]]
MOSI: Final[Pin[_GPIO22]]
MISO: Final[Pin[_GPIO25]]
SCK: Final[Pin[_GPIO11]]
TX: Final[Pin[_GPIO24]]
RX: Final[Pin[_GPIO23]]
MTMS: Final[Pin[_GPIO2]]
MTDO: Final[Pin[_GPIO3]]
MTCK: Final[Pin[_GPIO4]]
MTDI: Final[Pin[_GPIO5]]
