# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_SCK, _c.UART1_RX, _c.UART3_RX,
): ...

board_id: Final = "adafruit_proxlight_trinkey_m0"
INTERRUPT: Final[Pin[_PA00]]
TOUCH2: Final[Pin[_PA03]]
TOUCH1: Final[Pin[_PA07]]
NEOPIXEL: Final[Pin[_PA15]]
SDA: Final[Pin[_PA16]]
SCL: Final[Pin[_PA17]]
def I2C() -> busio.I2C: ...
