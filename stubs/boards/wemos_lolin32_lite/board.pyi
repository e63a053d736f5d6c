# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "wemos_lolin32_lite"
VP: Final[Pin[_GPIO36]]
VN: Final[Pin[_GPIO39]]
IO34: Final[Pin[_GPIO34]]
A1_6: Final[Pin[_GPIO34]]
R4: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
A1_7: Final[Pin[_GPIO35]]
R5: Final[Pin[_GPIO35]]
IO32: Final[Pin[_GPIO32]]
A1_4: Final[Pin[_GPIO32]]
R9: Final[Pin[_GPIO32]]
IO33: Final[Pin[_GPIO33]]
A1_5: Final[Pin[_GPIO33]]
R8: Final[Pin[_GPIO33]]
IO25: Final[Pin[_GPIO25]]
DAC1: Final[Pin[_GPIO25]]
R6: Final[Pin[_GPIO25]]
IO26: Final[Pin[_GPIO26]]
DAC2: Final[Pin[_GPIO26]]
R7: Final[Pin[_GPIO26]]
IO27: Final[Pin[_GPIO27]]
IO14: Final[Pin[_GPIO14]]
R16: Final[Pin[_GPIO14]]
IO12: Final[Pin[_GPIO12]]
R15: Final[Pin[_GPIO12]]
IO22: Final[Pin[_GPIO22]]
LED: Final[Pin[_GPIO22]]
IO19: Final[Pin[_GPIO19]]
IO23: Final[Pin[_GPIO23]]
IO18: Final[Pin[_GPIO18]]
IO5: Final[Pin[_GPIO5]]
IO17: Final[Pin[_GPIO17]]
IO16: Final[Pin[_GPIO16]]
IO4: Final[Pin[_GPIO4]]
R10: Final[Pin[_GPIO4]]
IO0: Final[Pin[_GPIO0]]
R11: Final[Pin[_GPIO0]]
BOOT: Final[Pin[_GPIO0]]
IO2: Final[Pin[_GPIO2]]
R12: Final[Pin[_GPIO2]]
IO15: Final[Pin[_GPIO15]]
R13: Final[Pin[_GPIO15]]
IO13: Final[Pin[_GPIO13]]
R14: Final[Pin[_GPIO13]]
