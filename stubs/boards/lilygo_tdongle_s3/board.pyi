# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "lilygo_tdongle_s3"
IO0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
IO12: Final[Pin[_GPIO12]]
IO14: Final[Pin[_GPIO14]]
IO16: Final[Pin[_GPIO16]]
IO17: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
IO21: Final[Pin[_GPIO21]]
IO38: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
IO40: Final[Pin[_GPIO40]]
IO43: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
BUTTON0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
STEMMA_SDA: Final[Pin[_GPIO43]]
STEMMA_SCL: Final[Pin[_GPIO44]]
LCD_DC: Final[Pin[_GPIO2]]
LCD_CS: Final[Pin[_GPIO4]]
LCD_CLK: Final[Pin[_GPIO5]]
LCD_DIN: Final[Pin[_GPIO3]]
LCD_RST: Final[Pin[_GPIO1]]
LCD_BCKL: Final[Pin[_GPIO38]]
APA102_CLK: Final[Pin[_GPIO39]]
APA102_DI: Final[Pin[_GPIO40]]
SD_D0: Final[Pin[_GPIO14]]
SD_D1: Final[Pin[_GPIO17]]
SD_D2: Final[Pin[_GPIO21]]
SD_D3: Final[Pin[_GPIO18]]
SD_SCK: Final[Pin[_GPIO12]]
SD_CMD: Final[Pin[_GPIO16]]
DISPLAY: Final[Display]
def STEMMA_I2C() -> busio.I2C: ...
