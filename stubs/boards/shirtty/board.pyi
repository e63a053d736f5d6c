# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX, _c.UART4_RTS, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_SCK, _c.UART3_RX, _c.UART5_RX,
): ...

board_id: Final = "shirtty"
D0: Final[Pin[_PA08]]
SDA: Final[Pin[_PA08]]
D1: Final[Pin[_PA10]]
IR_RX: Final[Pin[_PA10]]
D2: Final[Pin[_PA09]]
A2: Final[Pin[_PA09]]
SCL: Final[Pin[_PA09]]
MISO: Final[Pin[_PA09]]
D3: Final[Pin[_PA07]]
A3: Final[Pin[_PA07]]
RX: Final[Pin[_PA07]]
SCK: Final[Pin[_PA07]]
D4: Final[Pin[_PA06]]
A4: Final[Pin[_PA06]]
TX: Final[Pin[_PA06]]
MOSI: Final[Pin[_PA06]]
D5: Final[Pin[_PA14]]
D6: Final[Pin[_PA15]]
D7: Final[Pin[_PA16]]
D8: Final[Pin[_PA23]]
IR_TX: Final[Pin[_PA23]]
def I2C() -> busio.I2C: ...
def UART() -> busio.UART: ...
def SPI() -> busio.SPI: ...
