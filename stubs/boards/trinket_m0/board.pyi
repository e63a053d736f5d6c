# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...

board_id: Final = "trinket_m0"
D0: Final[Pin[_PA08]]
A2: Final[Pin[_PA08]]
SDA: Final[Pin[_PA08]]
D1: Final[Pin[_PA02]]
A0: Final[Pin[_PA02]]
D2: Final[Pin[_PA09]]
A1: Final[Pin[_PA09]]
SCL: Final[Pin[_PA09]]
MISO: Final[Pin[_PA09]]
D4: Final[Pin[_PA06]]
A4: Final[Pin[_PA06]]
TX: Final[Pin[_PA06]]
MOSI: Final[Pin[_PA06]]
D3: Final[Pin[_PA07]]
A3: Final[Pin[_PA07]]
RX: Final[Pin[_PA07]]
SCK: Final[Pin[_PA07]]
LED: Final[Pin[_PA10]]
D13: Final[Pin[_PA10]]
APA102_MOSI: Final[Pin[_PA00]]
DOTSTAR_DATA: Final[Pin[_PA00]]
APA102_SCK: Final[Pin[_PA01]]
DOTSTAR_CLOCK: Final[Pin[_PA01]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
