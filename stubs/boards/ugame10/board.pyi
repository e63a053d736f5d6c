# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_SCK, _c.UART3_RX, _c.UART5_RX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX, _c.UART4_RTS, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA28(_c.DIGITAL, _c.COUNT, _c.OUT): ...

board_id: Final = "ugame10"
X: Final[Pin[_PA00]]
O: Final[Pin[_PA01]]
SPEAKER: Final[Pin[_PA02]]
MUTE: Final[Pin[_PA23]]
BATTERY: Final[Pin[_PA10]]
UP: Final[Pin[_PA03]]
LEFT: Final[Pin[_PA04]]
DOWN: Final[Pin[_PA22]]
RIGHT: Final[Pin[_PA05]]
MOSI: Final[Pin[_PA06]]
SCK: Final[Pin[_PA07]]
DC: Final[Pin[_PA09]]
CS: Final[Pin[_PA08]]
A: Final[Pin[_PA11]]
B: Final[Pin[_PA14]]
C: Final[Pin[_PA15]]
D: Final[Pin[_PA28]]
DISPLAY: Final[Display]
def SPI() -> busio.SPI: ...
