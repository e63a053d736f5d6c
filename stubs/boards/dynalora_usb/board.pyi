# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA30(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA31(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.UART1_CTS, _c.UART1_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX, _c.UART3_RTS, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART1_RX, _c.UART3_RX,
): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI3_SCK, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...

board_id: Final = "dynalora_usb"
D0: Final[Pin[_PA00]]
D1: Final[Pin[_PA01]]
D2: Final[Pin[_PA02]]
D3: Final[Pin[_PA30]]
D4: Final[Pin[_PA31]]
A0: Final[Pin[_PA00]]
A1: Final[Pin[_PA01]]
A2: Final[Pin[_PA02]]
MOSI: Final[Pin[_PA16]]
MISO: Final[Pin[_PA18]]
SCK: Final[Pin[_PA17]]
RADIO_CS: Final[Pin[_PA11]]
RADIO_INT: Final[Pin[_PA09]]
RADIO_RESET: Final[Pin[_PA10]]
SD_CS: Final[Pin[_PA03]]
SCL: Final[Pin[_PA01]]
SDA: Final[Pin[_PA00]]
RX: Final[Pin[_PA01]]
TX: Final[Pin[_PA00]]
MOSI1: Final[Pin[_PA00]]
MISO1: Final[Pin[_PA02]]
SCK1: Final[Pin[_PA01]]
LED: Final[Pin[_PA27]]
NEOPIXEL: Final[Pin[_PA19]]
BUTTON: Final[Pin[_PA15]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
