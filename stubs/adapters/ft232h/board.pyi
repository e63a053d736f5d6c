# Made by tools/adapter_stubs.py from what the adapter says of its pins.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _D0(_c.DIGITAL, _c.I2C0_SCL, _c.OUT, _c.SPI0_SCK): ...
class _D1(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.SPI0_MOSI): ...
class _D2(_c.DIGITAL, _c.OUT, _c.SPI0_MISO): ...
class _D3(_c.DIGITAL, _c.OUT): ...
class _D4(_c.DIGITAL, _c.OUT): ...
class _D5(_c.DIGITAL, _c.OUT): ...
class _D6(_c.DIGITAL, _c.OUT): ...
class _D7(_c.DIGITAL, _c.OUT): ...
class _C0(_c.DIGITAL, _c.OUT): ...
class _C1(_c.DIGITAL, _c.OUT): ...
class _C2(_c.DIGITAL, _c.OUT): ...
class _C3(_c.DIGITAL, _c.OUT): ...
class _C4(_c.DIGITAL, _c.OUT): ...
class _C5(_c.DIGITAL, _c.OUT): ...
class _C6(_c.DIGITAL, _c.OUT): ...
class _C7(_c.DIGITAL, _c.OUT): ...

board_id: Final = "ftdi_ft232h"
D0: Final[Pin[_D0]]
SCL: Final[Pin[_D0]]
SCK: Final[Pin[_D0]]
SCLK: Final[Pin[_D0]]
AD0: Final[Pin[_D0]]
D1: Final[Pin[_D1]]
SDA: Final[Pin[_D1]]
MOSI: Final[Pin[_D1]]
AD1: Final[Pin[_D1]]
D2: Final[Pin[_D2]]
MISO: Final[Pin[_D2]]
AD2: Final[Pin[_D2]]
D3: Final[Pin[_D3]]
AD3: Final[Pin[_D3]]
D4: Final[Pin[_D4]]
AD4: Final[Pin[_D4]]
D5: Final[Pin[_D5]]
AD5: Final[Pin[_D5]]
D6: Final[Pin[_D6]]
AD6: Final[Pin[_D6]]
D7: Final[Pin[_D7]]
AD7: Final[Pin[_D7]]
C0: Final[Pin[_C0]]
AC0: Final[Pin[_C0]]
C1: Final[Pin[_C1]]
AC1: Final[Pin[_C1]]
C2: Final[Pin[_C2]]
AC2: Final[Pin[_C2]]
C3: Final[Pin[_C3]]
AC3: Final[Pin[_C3]]
C4: Final[Pin[_C4]]
AC4: Final[Pin[_C4]]
C5: Final[Pin[_C5]]
AC5: Final[Pin[_C5]]
C6: Final[Pin[_C6]]
AC6: Final[Pin[_C6]]
C7: Final[Pin[_C7]]
AC7: Final[Pin[_C7]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
