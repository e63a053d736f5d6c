# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "adafruit_qualia_s3_rgb666"
de: Final[Pin[_GPIO2]]
vsync: Final[Pin[_GPIO42]]
hsync: Final[Pin[_GPIO41]]
dclk: Final[Pin[_GPIO1]]
TX: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
CS: Final[Pin[_GPIO15]]
A0: Final[Pin[_GPIO17]]
A1: Final[Pin[_GPIO16]]
TFT_PINS: Final[dict[str, Any]]
TFT_IO_EXPANDER: Final[dict[str, Any]]
red: Final[Any]
green: Final[Any]
blue: Final[Any]
SDA: Final[Any]
SCL: Final[Any]
MISO: Final[Any]
MOSI: Final[Any]
SCK: Final[Any]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
