# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA08(
    _c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA28(_c.DIGITAL, _c.COUNT, _c.OUT): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_SCK, _c.UART0_RX, _c.UART2_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA23(_c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART3_RX): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA10(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX,
): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...

board_id: Final = "ndgarage_ndbit6"
D1: Final[Pin[_PA05]]
D2: Final[Pin[_PA08]]
D3: Final[Pin[_PA11]]
D4: Final[Pin[_PA22]]
D5: Final[Pin[_PA28]]
D6: Final[Pin[_PA00]]
D7: Final[Pin[_PA03]]
D8: Final[Pin[_PA06]]
D9: Final[Pin[_PA09]]
D10: Final[Pin[_PA15]]
D11: Final[Pin[_PA23]]
D12: Final[Pin[_PA01]]
D13: Final[Pin[_PA04]]
D14: Final[Pin[_PA07]]
D15: Final[Pin[_PA10]]
D16: Final[Pin[_PA14]]
D17: Final[Pin[_PA27]]
D18: Final[Pin[_PA02]]
MOSI: Final[Pin[_PA04]]
MISO: Final[Pin[_PA06]]
SCK: Final[Pin[_PA05]]
TX: Final[Pin[_PA08]]
RX: Final[Pin[_PA09]]
SCL: Final[Pin[_PA09]]
SDA: Final[Pin[_PA08]]
L: Final[Pin[_PA23]]
LED: Final[Pin[_PA23]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
