# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO18(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO19(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO17(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO23(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...

board_id: Final = "8086_rp2040_interfacer"
SDA: Final[Pin[_GPIO26]]
GP26: Final[Pin[_GPIO26]]
A0: Final[Pin[_GPIO26]]
SCL: Final[Pin[_GPIO27]]
GP27: Final[Pin[_GPIO27]]
A1: Final[Pin[_GPIO27]]
PULL_SDA: Final[Pin[_GPIO18]]
GP18: Final[Pin[_GPIO18]]
PULL_SCL: Final[Pin[_GPIO19]]
GP19: Final[Pin[_GPIO19]]
LED: Final[Pin[_GPIO16]]
GP16: Final[Pin[_GPIO16]]
LED_UART: Final[Pin[_GPIO14]]
GP14: Final[Pin[_GPIO14]]
LED_STQW: Final[Pin[_GPIO17]]
GP17: Final[Pin[_GPIO17]]
RX: Final[Pin[_GPIO13]]
GP13: Final[Pin[_GPIO13]]
TX: Final[Pin[_GPIO12]]
GP12: Final[Pin[_GPIO12]]
BUTTON: Final[Pin[_GPIO23]]
GP23: Final[Pin[_GPIO23]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def UART() -> busio.UART: ...
