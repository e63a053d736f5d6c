# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO45(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "waveshare_esp32_s3_lcd_1_47"
BTN: Final[Pin[_GPIO0]]
GP0: Final[Pin[_GPIO0]]
NEOPIXEL: Final[Pin[_GPIO38]]
GP38: Final[Pin[_GPIO38]]
GP48: Final[Pin[_GPIO48]]
GP41: Final[Pin[_GPIO41]]
GP39: Final[Pin[_GPIO39]]
CS: Final[Pin[_GPIO42]]
GP42: Final[Pin[_GPIO42]]
MOSI: Final[Pin[_GPIO45]]
GP45: Final[Pin[_GPIO45]]
CLK: Final[Pin[_GPIO40]]
GP40: Final[Pin[_GPIO40]]
GP14: Final[Pin[_GPIO14]]
GP15: Final[Pin[_GPIO15]]
GP16: Final[Pin[_GPIO16]]
GP17: Final[Pin[_GPIO17]]
GP18: Final[Pin[_GPIO18]]
GP21: Final[Pin[_GPIO21]]
GP43: Final[Pin[_GPIO43]]
GP44: Final[Pin[_GPIO44]]
TX: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
SCL: Final[Pin[_GPIO17]]
SDA: Final[Pin[_GPIO16]]
SD_SCK: Final[Pin[_GPIO14]]
SD_MOSI: Final[Pin[_GPIO15]]
SD_MISO: Final[Pin[_GPIO16]]
SD_CS: Final[Pin[_GPIO21]]
LCD_MOSI: Final[Pin[_GPIO45]]
LCD_CLK: Final[Pin[_GPIO40]]
LCD_CS: Final[Pin[_GPIO42]]
LCD_RST: Final[Pin[_GPIO39]]
LCD_BACKLIGHT: Final[Pin[_GPIO48]]
LCD_DC: Final[Pin[_GPIO41]]
DISPLAY: Final[Display]
def UART() -> busio.UART: ...
def I2C() -> busio.I2C: ...
def LCD_SPI() -> busio.SPI: ...
