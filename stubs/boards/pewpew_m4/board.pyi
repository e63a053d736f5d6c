# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI2_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART2_RTS, _c.UART2_RX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA30(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _PA31(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "pewpew_m4"
BUTTON_LEFT: Final[Pin[_PB23]]
BUTTON_RIGHT: Final[Pin[_PB22]]
BUTTON_UP: Final[Pin[_PA23]]
BUTTON_DOWN: Final[Pin[_PA27]]
BUTTON_O: Final[Pin[_PA10]]
BUTTON_X: Final[Pin[_PA09]]
BUTTON_Z: Final[Pin[_PA22]]
P1: Final[Pin[_PA30]]
P2: Final[Pin[_PA31]]
P3: Final[Pin[_PA00]]
P4: Final[Pin[_PA01]]
P5: Final[Pin[_PA02]]
P6: Final[Pin[_PA04]]
P7: Final[Pin[_PA05]]
TFT_RST: Final[Pin[_PA17]]
TFT_DC: Final[Pin[_PA16]]
TFT_MOSI: Final[Pin[_PA15]]
TFT_SCK: Final[Pin[_PA13]]
TFT_CS: Final[Pin[_PA11]]
SPEAKER: Final[Pin[_PA02]]
SDA: Final[Pin[_PA00]]
SCL: Final[Pin[_PA01]]
SCK: Final[Pin[_PA04]]
MOSI: Final[Pin[_PA05]]
MISO: Final[Pin[_PA00]]
TX: Final[Pin[_PA05]]
RX: Final[Pin[_PA00]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
