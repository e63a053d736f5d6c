# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "vidi_x"
VOLUME: Final[Pin[_GPIO0]]
EXP9: Final[Pin[_GPIO0]]
GPIO0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO1]]
EXP16: Final[Pin[_GPIO1]]
GPIO1: Final[Pin[_GPIO1]]
STATUS: Final[Pin[_GPIO2]]
EXP8: Final[Pin[_GPIO2]]
GPIO2: Final[Pin[_GPIO2]]
RX: Final[Pin[_GPIO3]]
EXP14: Final[Pin[_GPIO3]]
GPIO3: Final[Pin[_GPIO3]]
VSPI_CS2: Final[Pin[_GPIO4]]
EXP10: Final[Pin[_GPIO4]]
TOUCH_CS: Final[Pin[_GPIO4]]
GPIO4: Final[Pin[_GPIO4]]
VSPI_CS0: Final[Pin[_GPIO5]]
EXP11: Final[Pin[_GPIO5]]
LCD_CS: Final[Pin[_GPIO5]]
GPIO5: Final[Pin[_GPIO5]]
TOUCH_IRQ: Final[Pin[_GPIO12]]
EXP20: Final[Pin[_GPIO12]]
GPIO12: Final[Pin[_GPIO12]]
MENU: Final[Pin[_GPIO13]]
EXP17: Final[Pin[_GPIO13]]
GPIO13: Final[Pin[_GPIO13]]
MIC: Final[Pin[_GPIO14]]
EXP19: Final[Pin[_GPIO14]]
GPIO14: Final[Pin[_GPIO14]]
IRTX: Final[Pin[_GPIO15]]
EXP7: Final[Pin[_GPIO15]]
GPIO15: Final[Pin[_GPIO15]]
VSPI_SCK: Final[Pin[_GPIO18]]
EXP12: Final[Pin[_GPIO18]]
TOUCH_SCK: Final[Pin[_GPIO18]]
LCD_SCK: Final[Pin[_GPIO18]]
SD_SCK: Final[Pin[_GPIO18]]
GPIO18: Final[Pin[_GPIO18]]
VSPI_MISO: Final[Pin[_GPIO19]]
EXP13: Final[Pin[_GPIO19]]
TOUCH_MISO: Final[Pin[_GPIO19]]
LCD_MISO: Final[Pin[_GPIO19]]
SD_MISO: Final[Pin[_GPIO19]]
GPIO19: Final[Pin[_GPIO19]]
LCD_DC: Final[Pin[_GPIO21]]
EXP15: Final[Pin[_GPIO21]]
GPIO21: Final[Pin[_GPIO21]]
VSPI_CS1: Final[Pin[_GPIO22]]
EXP18: Final[Pin[_GPIO22]]
SD_CS: Final[Pin[_GPIO22]]
GPIO22: Final[Pin[_GPIO22]]
VSPI_MOSI: Final[Pin[_GPIO23]]
EXP28: Final[Pin[_GPIO23]]
GPIO23: Final[Pin[_GPIO23]]
TOUCH_MOSI: Final[Pin[_GPIO19]]
LCD_MOSI: Final[Pin[_GPIO19]]
SD_MOSI: Final[Pin[_GPIO19]]
IRRX: Final[Pin[_GPIO25]]
SPEAKER_IN: Final[Pin[_GPIO25]]
GPIO25: Final[Pin[_GPIO25]]
TEMP: Final[Pin[_GPIO26]]
RGB_LED: Final[Pin[_GPIO26]]
GPIO26: Final[Pin[_GPIO26]]
SELECT: Final[Pin[_GPIO27]]
EXP22: Final[Pin[_GPIO27]]
GPIO27: Final[Pin[_GPIO27]]
BTN_A: Final[Pin[_GPIO32]]
EXP23: Final[Pin[_GPIO32]]
GPIO32: Final[Pin[_GPIO32]]
BTN_B: Final[Pin[_GPIO33]]
EXP21: Final[Pin[_GPIO33]]
GPIO33: Final[Pin[_GPIO33]]
BTN_L_R: Final[Pin[_GPIO34]]
EXP25: Final[Pin[_GPIO34]]
GPIO34: Final[Pin[_GPIO34]]
BTN_UP_DOWN: Final[Pin[_GPIO35]]
EXP24: Final[Pin[_GPIO35]]
GPIO35: Final[Pin[_GPIO35]]
ADC_BAT: Final[Pin[_GPIO36]]
EXP27: Final[Pin[_GPIO36]]
GPIO36: Final[Pin[_GPIO36]]
START: Final[Pin[_GPIO39]]
EXP26: Final[Pin[_GPIO39]]
GPIO39: Final[Pin[_GPIO39]]
DISPLAY: Final[Display]
def SPI() -> busio.SPI: ...
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def VIDIIC() -> busio.I2C: ...
