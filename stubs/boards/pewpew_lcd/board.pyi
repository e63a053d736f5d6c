# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import _pin_caps as _c
from microcontroller import Pin

class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_SCK, _c.UART3_RX, _c.UART5_RX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART1_RX, _c.UART3_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX, _c.UART3_RTS, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI3_SCK, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX, _c.UART4_RTS, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.SPI4_SCK, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA30(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RTS, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA31(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI1_SCK, _c.UART1_CTS, _c.UART1_RX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...

board_id: Final = "pewpew_lcd"
SCK: Final[Pin[_PA23]]
MOSI: Final[Pin[_PA22]]
CS: Final[Pin[_PA17]]
RST: Final[Pin[_PA18]]
DC: Final[Pin[_PA19]]
UP: Final[Pin[_PA14]]
DOWN: Final[Pin[_PA10]]
LEFT: Final[Pin[_PA11]]
RIGHT: Final[Pin[_PA09]]
O: Final[Pin[_PA16]]
X: Final[Pin[_PA15]]
P1: Final[Pin[_PA30]]
P2: Final[Pin[_PA31]]
P3: Final[Pin[_PA00]]
P4: Final[Pin[_PA01]]
P5: Final[Pin[_PA02]]
P6: Final[Pin[_PA03]]
P7: Final[Pin[_PA04]]
DISPLAY: Final[Display]
