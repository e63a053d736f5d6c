# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB09(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...

board_id: Final = "monster_m4sk"
SPEAKER: Final[Pin[_PA02]]
HEADPHONE_LEFT: Final[Pin[_PA02]]
A0: Final[Pin[_PA02]]
HEADPHONE_RIGHT: Final[Pin[_PA05]]
A1: Final[Pin[_PA05]]
D2: Final[Pin[_PB08]]
A2: Final[Pin[_PB08]]
NOSE: Final[Pin[_PB08]]
D3: Final[Pin[_PB09]]
A3: Final[Pin[_PB09]]
LED: Final[Pin[_PA27]]
D13: Final[Pin[_PA27]]
SDA: Final[Pin[_PA00]]
SCL: Final[Pin[_PA01]]
ACCELEROMETER_INTERRUPT: Final[Pin[_PA22]]
SPEAKER_ENABLE: Final[Pin[_PA14]]
MICROPHONE_CLOCK: Final[Pin[_PA16]]
MICROPHONE_DATA: Final[Pin[_PA17]]
RIGHT_TFT_LITE: Final[Pin[_PA23]]
RIGHT_TFT_MOSI: Final[Pin[_PA12]]
RIGHT_TFT_SCK: Final[Pin[_PA13]]
RIGHT_TFT_RST: Final[Pin[_PA04]]
RIGHT_TFT_CS: Final[Pin[_PA06]]
RIGHT_TFT_DC: Final[Pin[_PA07]]
LEFT_TFT_MOSI: Final[Pin[_PB02]]
LEFT_TFT_SCK: Final[Pin[_PB03]]
LEFT_TFT_CS: Final[Pin[_PB23]]
LEFT_TFT_DC: Final[Pin[_PB22]]
DISPLAY: Final[Display]
RIGHT_DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
