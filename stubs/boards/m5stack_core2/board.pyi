# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "m5stack_core2"
MOSI: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
MISO: Final[Pin[_GPIO38]]
D38: Final[Pin[_GPIO38]]
SCK: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
D3: Final[Pin[_GPIO3]]
PORTC_RX: Final[Pin[_GPIO13]]
RX2: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
SDA: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
PORTA_SDA: Final[Pin[_GPIO32]]
D32: Final[Pin[_GPIO32]]
D27: Final[Pin[_GPIO27]]
A27: Final[Pin[_GPIO27]]
I2S_SDO: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
A35: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
PORTB_IN: Final[Pin[_GPIO36]]
A36: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
A25: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
PORTB_OUT: Final[Pin[_GPIO26]]
A26: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
D1: Final[Pin[_GPIO1]]
PORTC_TX: Final[Pin[_GPIO14]]
TX2: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
SCL: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
PORTA_SCL: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
D19: Final[Pin[_GPIO19]]
I2S_LRC: Final[Pin[_GPIO0]]
I2S_PDM_MIC_CLOCK: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
I2S_PDM_MIC_DATA: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
A34: Final[Pin[_GPIO34]]
I2S_SCK: Final[Pin[_GPIO12]]
TFT_CS: Final[Pin[_GPIO5]]
TFT_DC: Final[Pin[_GPIO15]]
SD_CS: Final[Pin[_GPIO4]]
TOUCH_INT: Final[Pin[_GPIO39]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
