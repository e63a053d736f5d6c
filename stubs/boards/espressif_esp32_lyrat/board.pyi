# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "espressif_esp32_lyrat"
CS0: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
MISO: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
MOSI: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
SCK: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
TX: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
RX: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
SCL: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
SDA: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
D0: Final[Pin[_GPIO0]]
D5: Final[Pin[_GPIO5]]
D25: Final[Pin[_GPIO25]]
D26: Final[Pin[_GPIO26]]
D35: Final[Pin[_GPIO35]]
LED: Final[Pin[_GPIO22]]
L: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
BUTTON: Final[Pin[_GPIO39]]
REC: Final[Pin[_GPIO36]]
SW36: Final[Pin[_GPIO36]]
MODE: Final[Pin[_GPIO39]]
SW39: Final[Pin[_GPIO39]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
