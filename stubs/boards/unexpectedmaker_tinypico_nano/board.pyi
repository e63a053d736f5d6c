# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
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
class _GPIO37(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO38(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "unexpectedmaker_tinypico_nano"
IO0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
A0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
A2: Final[Pin[_GPIO2]]
RX: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
IO9: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
IO12: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
A12: Final[Pin[_GPIO12]]
IO13: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
A13: Final[Pin[_GPIO13]]
IO14: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
A14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
A15: Final[Pin[_GPIO15]]
IO18: Final[Pin[_GPIO18]]
SCK: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
IO19: Final[Pin[_GPIO19]]
MISO: Final[Pin[_GPIO19]]
SDI: Final[Pin[_GPIO19]]
D19: Final[Pin[_GPIO19]]
SDA: Final[Pin[_GPIO21]]
IO21: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
SCL: Final[Pin[_GPIO22]]
IO22: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
IO23: Final[Pin[_GPIO23]]
MOSI: Final[Pin[_GPIO23]]
SDO: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
IO25: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
A25: Final[Pin[_GPIO25]]
DAC1: Final[Pin[_GPIO25]]
IO26: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
A26: Final[Pin[_GPIO26]]
DAC2: Final[Pin[_GPIO26]]
IO27: Final[Pin[_GPIO27]]
D27: Final[Pin[_GPIO27]]
A27: Final[Pin[_GPIO27]]
IO32: Final[Pin[_GPIO32]]
D32: Final[Pin[_GPIO32]]
A32: Final[Pin[_GPIO32]]
IO33: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
A33: Final[Pin[_GPIO33]]
IO34: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
A34: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
D35: Final[Pin[_GPIO35]]
A35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
A36: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
D37: Final[Pin[_GPIO37]]
A37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
D38: Final[Pin[_GPIO38]]
A38: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
D39: Final[Pin[_GPIO39]]
A39: Final[Pin[_GPIO39]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
