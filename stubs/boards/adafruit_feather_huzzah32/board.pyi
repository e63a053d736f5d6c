# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "adafruit_feather_huzzah32"
A0: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
A1: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
A2: Final[Pin[_GPIO34]]
D34: Final[Pin[_GPIO34]]
A3: Final[Pin[_GPIO39]]
D39: Final[Pin[_GPIO39]]
A4: Final[Pin[_GPIO36]]
D36: Final[Pin[_GPIO36]]
A5: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
SCK: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
MOSI: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
MISO: Final[Pin[_GPIO19]]
D19: Final[Pin[_GPIO19]]
RX: Final[Pin[_GPIO16]]
D16: Final[Pin[_GPIO16]]
TX: Final[Pin[_GPIO17]]
D17: Final[Pin[_GPIO17]]
D21: Final[Pin[_GPIO21]]
LED: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
A12: Final[Pin[_GPIO13]]
D12: Final[Pin[_GPIO12]]
A11: Final[Pin[_GPIO12]]
D27: Final[Pin[_GPIO27]]
A10: Final[Pin[_GPIO27]]
D33: Final[Pin[_GPIO33]]
A9: Final[Pin[_GPIO33]]
D15: Final[Pin[_GPIO15]]
A8: Final[Pin[_GPIO15]]
D32: Final[Pin[_GPIO32]]
A7: Final[Pin[_GPIO32]]
D14: Final[Pin[_GPIO14]]
A6: Final[Pin[_GPIO14]]
SCL: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
SDA: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
D35: Final[Pin[_GPIO35]]
VOLTAGE_MONITOR: Final[Pin[_GPIO35]]
NEOPIXEL: Final[Pin[_GPIO0]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
