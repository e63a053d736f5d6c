# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI3_SCK, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART1_RX, _c.UART3_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX, _c.UART3_RTS, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...

board_id: Final = "cp_sapling_m0"
D5: Final[Pin[_PA08]]
SDA: Final[Pin[_PA08]]
D10: Final[Pin[_PA00]]
A4: Final[Pin[_PA00]]
D11: Final[Pin[_PA01]]
A5: Final[Pin[_PA01]]
D4: Final[Pin[_PA09]]
SCL: Final[Pin[_PA09]]
D0: Final[Pin[_PA22]]
A0: Final[Pin[_PA22]]
SS: Final[Pin[_PA22]]
D3: Final[Pin[_PA19]]
A3: Final[Pin[_PA19]]
SCK: Final[Pin[_PA19]]
D1: Final[Pin[_PA17]]
A1: Final[Pin[_PA17]]
MISO: Final[Pin[_PA17]]
D2: Final[Pin[_PA18]]
A2: Final[Pin[_PA18]]
MOSI: Final[Pin[_PA18]]
NEOPIXEL: Final[Pin[_PA15]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
