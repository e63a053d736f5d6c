# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI3_SCK, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX, _c.UART3_RTS, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART1_RX, _c.UART3_RX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...

board_id: Final = "cp_sapling_m0_revb"
D4: Final[Pin[_PA19]]
A4: Final[Pin[_PA19]]
SCK: Final[Pin[_PA19]]
D5: Final[Pin[_PA18]]
A5: Final[Pin[_PA18]]
MOSI: Final[Pin[_PA18]]
D6: Final[Pin[_PA17]]
A6: Final[Pin[_PA17]]
MISO: Final[Pin[_PA17]]
D7: Final[Pin[_PA07]]
A7: Final[Pin[_PA07]]
D8: Final[Pin[_PA00]]
A8: Final[Pin[_PA00]]
RX: Final[Pin[_PA00]]
D9: Final[Pin[_PA01]]
A9: Final[Pin[_PA01]]
TX: Final[Pin[_PA01]]
D10: Final[Pin[_PA02]]
A10: Final[Pin[_PA02]]
D11: Final[Pin[_PA03]]
A11: Final[Pin[_PA03]]
D12: Final[Pin[_PA03]]
A12: Final[Pin[_PA03]]
D13: Final[Pin[_PA03]]
A13: Final[Pin[_PA03]]
D14: Final[Pin[_PA09]]
A14: Final[Pin[_PA09]]
SCL: Final[Pin[_PA09]]
D15: Final[Pin[_PA08]]
A15: Final[Pin[_PA08]]
SDA: Final[Pin[_PA08]]
NEOPIXEL: Final[Pin[_PA15]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
