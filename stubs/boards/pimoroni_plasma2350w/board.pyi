# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO15(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO17(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO18(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO19(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO22(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO27(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX,
): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...

board_id: Final = "pimoroni_plasma2350w"
GP0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO0]]
GP1: Final[Pin[_GPIO1]]
RX: Final[Pin[_GPIO1]]
GP12: Final[Pin[_GPIO12]]
SW_A: Final[Pin[_GPIO12]]
BUTTON: Final[Pin[_GPIO12]]
GP14: Final[Pin[_GPIO14]]
CLK: Final[Pin[_GPIO14]]
GP15: Final[Pin[_GPIO15]]
DATA: Final[Pin[_GPIO15]]
GP16: Final[Pin[_GPIO16]]
LED_R: Final[Pin[_GPIO16]]
GP17: Final[Pin[_GPIO17]]
LED_G: Final[Pin[_GPIO17]]
GP18: Final[Pin[_GPIO18]]
LED_B: Final[Pin[_GPIO18]]
GP19: Final[Pin[_GPIO19]]
INT: Final[Pin[_GPIO19]]
GP20: Final[Pin[_GPIO20]]
SDA: Final[Pin[_GPIO20]]
GP21: Final[Pin[_GPIO21]]
SCL: Final[Pin[_GPIO21]]
GP22: Final[Pin[_GPIO22]]
SW_BOOT: Final[Pin[_GPIO22]]
BOOT: Final[Pin[_GPIO22]]
USER_SW: Final[Pin[_GPIO22]]
GP26: Final[Pin[_GPIO26]]
GP26_A0: Final[Pin[_GPIO26]]
A0: Final[Pin[_GPIO26]]
GP27: Final[Pin[_GPIO27]]
GP27_A1: Final[Pin[_GPIO27]]
A1: Final[Pin[_GPIO27]]
GP28: Final[Pin[_GPIO28]]
GP28_A2: Final[Pin[_GPIO28]]
A2: Final[Pin[_GPIO28]]
def UART() -> busio.UART: ...
def SPI() -> busio.SPI: ...
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
