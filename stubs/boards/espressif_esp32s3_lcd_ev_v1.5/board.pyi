# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO46(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "espressif_esp32s3_lcd_ev_v1.5"
de: Final[Pin[_GPIO17]]
vsync: Final[Pin[_GPIO3]]
hsync: Final[Pin[_GPIO46]]
dclk: Final[Pin[_GPIO9]]
I2S_SCK: Final[Pin[_GPIO16]]
I2S_MCLK: Final[Pin[_GPIO5]]
I2S_WS: Final[Pin[_GPIO7]]
I2S_SDO: Final[Pin[_GPIO6]]
TX: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
BUTTON: Final[Pin[_GPIO0]]
TFT_PINS: Final[dict[str, Any]]
TFT_TIMINGS: Final[dict[str, Any]]
TFT_IO_EXPANDER: Final[dict[str, Any]]
DISPLAY: Final[Display]
red: Final[Any]
green: Final[Any]
blue: Final[Any]
SCL: Final[Any]
SDA: Final[Any]
def I2C() -> busio.I2C: ...
