# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO38(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO37(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "m5stack_core_fire"
MOSI: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
MISO: Final[Pin[_GPIO19]]
D19: Final[Pin[_GPIO19]]
SCK: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
D3: Final[Pin[_GPIO3]]
SDA: Final[Pin[_GPIO21]]
PORTA_SDA: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
A2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
A12: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
A15: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
LED_BAR: Final[Pin[_GPIO15]]
A35: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
A36: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
PORTB_IN: Final[Pin[_GPIO36]]
A25: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
SPEAKER: Final[Pin[_GPIO25]]
A26: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
PORTB_OUT: Final[Pin[_GPIO26]]
D1: Final[Pin[_GPIO1]]
SCL: Final[Pin[_GPIO22]]
PORTA_SCL: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
D5: Final[Pin[_GPIO5]]
A13: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
A0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
A34: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
MIC: Final[Pin[_GPIO34]]
BTN_A: Final[Pin[_GPIO39]]
BTN_B: Final[Pin[_GPIO38]]
BTN_C: Final[Pin[_GPIO37]]
SD_CS: Final[Pin[_GPIO4]]
TFT_CS: Final[Pin[_GPIO14]]
TFT_DC: Final[Pin[_GPIO27]]
TFT_RESET: Final[Pin[_GPIO33]]
TFT_BACKLIGHT: Final[Pin[_GPIO32]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
