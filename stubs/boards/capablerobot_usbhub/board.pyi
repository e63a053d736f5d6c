# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
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
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...

board_id: Final = "capablerobot_usbhub"
ANMB: Final[Pin[_PA02]]
ANVLIM: Final[Pin[_PA04]]
AN5V: Final[Pin[_PA05]]
MBPWM: Final[Pin[_PA14]]
MBINT: Final[Pin[_PA15]]
MBCS: Final[Pin[_PA18]]
MBRST: Final[Pin[_PB09]]
LED1: Final[Pin[_PA19]]
LED2: Final[Pin[_PA20]]
LED3: Final[Pin[_PA21]]
RX: Final[Pin[_PA16]]
TX: Final[Pin[_PA17]]
USBHOSTEN: Final[Pin[_PA07]]
USBRESET: Final[Pin[_PB08]]
USBBCEN: Final[Pin[_PB22]]
PCBREV: Final[Pin[_PB02]]
SDA: Final[Pin[_PA22]]
SCL: Final[Pin[_PA23]]
SDA2: Final[Pin[_PA12]]
SCL2: Final[Pin[_PA13]]
SCK: Final[Pin[_PA01]]
MOSI: Final[Pin[_PA00]]
MISO: Final[Pin[_PB23]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
