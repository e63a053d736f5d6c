# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.UART1_RX): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.UART1_RX, _c.UART1_TX,
): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT): ...
class _PA06(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART0_TX,
): ...

board_id: Final = "adafruit_rotary_trinkey_m0"
NEOPIXEL: Final[Pin[_PA01]]
ROTA: Final[Pin[_PA04]]
ROTB: Final[Pin[_PA00]]
SWITCH: Final[Pin[_PA27]]
TOUCH: Final[Pin[_PA06]]
