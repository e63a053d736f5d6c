# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO10(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO11(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO2(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO3(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO4(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO5(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO6(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO7(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO8(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO9(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO15(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO23(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO22(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...

board_id: Final = "maple_elite_pi"
D0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO0]]
TX0: Final[Pin[_GPIO0]]
D1: Final[Pin[_GPIO1]]
RX: Final[Pin[_GPIO1]]
RX0: Final[Pin[_GPIO1]]
D10_GND: Final[Pin[_GPIO10]]
D11_GND: Final[Pin[_GPIO11]]
D2: Final[Pin[_GPIO2]]
CTS0: Final[Pin[_GPIO2]]
D3: Final[Pin[_GPIO3]]
RTS0: Final[Pin[_GPIO3]]
D4: Final[Pin[_GPIO4]]
TX1: Final[Pin[_GPIO4]]
D5: Final[Pin[_GPIO5]]
RX1: Final[Pin[_GPIO5]]
D6: Final[Pin[_GPIO6]]
CTS1: Final[Pin[_GPIO6]]
D7: Final[Pin[_GPIO7]]
RTS1: Final[Pin[_GPIO7]]
D8: Final[Pin[_GPIO8]]
D9: Final[Pin[_GPIO9]]
D12: Final[Pin[_GPIO12]]
SDA: Final[Pin[_GPIO12]]
SDA0: Final[Pin[_GPIO12]]
MISO1: Final[Pin[_GPIO12]]
D13: Final[Pin[_GPIO13]]
SCL: Final[Pin[_GPIO13]]
SCL0: Final[Pin[_GPIO13]]
CS1: Final[Pin[_GPIO13]]
D14: Final[Pin[_GPIO14]]
SDA1: Final[Pin[_GPIO14]]
SCK1: Final[Pin[_GPIO14]]
D15: Final[Pin[_GPIO15]]
SCL1: Final[Pin[_GPIO15]]
MOSI1: Final[Pin[_GPIO15]]
D16: Final[Pin[_GPIO16]]
D21: Final[Pin[_GPIO21]]
CS: Final[Pin[_GPIO21]]
CS0: Final[Pin[_GPIO21]]
D23: Final[Pin[_GPIO23]]
MOSI: Final[Pin[_GPIO23]]
MOSI0: Final[Pin[_GPIO23]]
D20: Final[Pin[_GPIO20]]
MISO: Final[Pin[_GPIO20]]
MISO0: Final[Pin[_GPIO20]]
D22: Final[Pin[_GPIO22]]
SCK: Final[Pin[_GPIO22]]
SCK0: Final[Pin[_GPIO22]]
A0: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
A0_D26: Final[Pin[_GPIO26]]
A1: Final[Pin[_GPIO27]]
D27: Final[Pin[_GPIO27]]
A1_D27: Final[Pin[_GPIO27]]
A2: Final[Pin[_GPIO28]]
D28: Final[Pin[_GPIO28]]
A3: Final[Pin[_GPIO29]]
D29: Final[Pin[_GPIO29]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
