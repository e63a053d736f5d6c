# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
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
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_SCK, _c.UART3_RX, _c.UART5_RX,
): ...

board_id: Final = "sparkfun_qwiic_micro_with_flash"
A0: Final[Pin[_PA02]]
A1: Final[Pin[_PA06]]
A2: Final[Pin[_PA05]]
A3: Final[Pin[_PA07]]
A4: Final[Pin[_PA10]]
A5: Final[Pin[_PA04]]
D0: Final[Pin[_PA08]]
D1: Final[Pin[_PA02]]
D2: Final[Pin[_PA06]]
D3: Final[Pin[_PA05]]
D4: Final[Pin[_PA07]]
D5: Final[Pin[_PA00]]
D6: Final[Pin[_PA01]]
D7: Final[Pin[_PA04]]
D8: Final[Pin[_PA09]]
D13: Final[Pin[_PA10]]
LED: Final[Pin[_PA10]]
D16: Final[Pin[_PA22]]
D17: Final[Pin[_PA23]]
SCK: Final[Pin[_PA07]]
MOSI: Final[Pin[_PA06]]
MISO: Final[Pin[_PA05]]
TX: Final[Pin[_PA22]]
RX: Final[Pin[_PA23]]
SDA: Final[Pin[_PA08]]
SCL: Final[Pin[_PA09]]
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
