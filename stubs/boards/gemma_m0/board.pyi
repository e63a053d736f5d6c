# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA23(_c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART3_RX): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...

board_id: Final = "gemma_m0"
A1: Final[Pin[_PA05]]
D2: Final[Pin[_PA05]]
RX: Final[Pin[_PA05]]
SCL: Final[Pin[_PA05]]
A2: Final[Pin[_PA04]]
D0: Final[Pin[_PA04]]
TX: Final[Pin[_PA04]]
SDA: Final[Pin[_PA04]]
A0: Final[Pin[_PA02]]
D1: Final[Pin[_PA02]]
LED: Final[Pin[_PA23]]
L: Final[Pin[_PA23]]
D13: Final[Pin[_PA23]]
APA102_MOSI: Final[Pin[_PA00]]
DOTSTAR_DATA: Final[Pin[_PA00]]
APA102_SCK: Final[Pin[_PA01]]
DOTSTAR_CLOCK: Final[Pin[_PA01]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
