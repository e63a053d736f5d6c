# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO2(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO3(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO4(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO5(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO6(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO7(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO8(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO9(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO10(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO11(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO15(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO17(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO25(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...

board_id: Final = "cytron_maker_uno_rp2040"
GP0: Final[Pin[_GPIO0]]
D0: Final[Pin[_GPIO0]]
LED0: Final[Pin[_GPIO0]]
TX: Final[Pin[_GPIO0]]
GP1: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO1]]
LED1: Final[Pin[_GPIO1]]
RX: Final[Pin[_GPIO1]]
GP2: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO2]]
LED2: Final[Pin[_GPIO2]]
BUTTON: Final[Pin[_GPIO2]]
GP3: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
LED3: Final[Pin[_GPIO3]]
GP4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
LED4: Final[Pin[_GPIO4]]
GP5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
LED5: Final[Pin[_GPIO5]]
GP6: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO6]]
LED6: Final[Pin[_GPIO6]]
GP7: Final[Pin[_GPIO7]]
D7: Final[Pin[_GPIO7]]
LED7: Final[Pin[_GPIO7]]
GP8: Final[Pin[_GPIO8]]
D8: Final[Pin[_GPIO8]]
LED8: Final[Pin[_GPIO8]]
BUZZER: Final[Pin[_GPIO8]]
GP9: Final[Pin[_GPIO9]]
D9: Final[Pin[_GPIO9]]
LED9: Final[Pin[_GPIO9]]
GP10: Final[Pin[_GPIO10]]
D10: Final[Pin[_GPIO10]]
LED10: Final[Pin[_GPIO10]]
SCK: Final[Pin[_GPIO10]]
GP11: Final[Pin[_GPIO11]]
D11: Final[Pin[_GPIO11]]
LED11: Final[Pin[_GPIO11]]
MOSI: Final[Pin[_GPIO11]]
GP12: Final[Pin[_GPIO12]]
D12: Final[Pin[_GPIO12]]
LED12: Final[Pin[_GPIO12]]
MISO: Final[Pin[_GPIO12]]
GP13: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO13]]
LED13: Final[Pin[_GPIO13]]
GP14: Final[Pin[_GPIO14]]
SERVO1: Final[Pin[_GPIO14]]
GP15: Final[Pin[_GPIO15]]
SERVO2: Final[Pin[_GPIO15]]
GP16: Final[Pin[_GPIO16]]
SERVO3: Final[Pin[_GPIO16]]
GP17: Final[Pin[_GPIO17]]
SERVO4: Final[Pin[_GPIO17]]
GP20: Final[Pin[_GPIO20]]
D20: Final[Pin[_GPIO20]]
LED20: Final[Pin[_GPIO20]]
SDA: Final[Pin[_GPIO20]]
GP21: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
LED21: Final[Pin[_GPIO21]]
SCL: Final[Pin[_GPIO21]]
GP26_A0: Final[Pin[_GPIO26]]
GP26: Final[Pin[_GPIO26]]
A0: Final[Pin[_GPIO26]]
GP27_A1: Final[Pin[_GPIO27]]
GP27: Final[Pin[_GPIO27]]
A1: Final[Pin[_GPIO27]]
GP28_A2: Final[Pin[_GPIO28]]
GP28: Final[Pin[_GPIO28]]
A2: Final[Pin[_GPIO28]]
GP29_A3: Final[Pin[_GPIO29]]
GP29: Final[Pin[_GPIO29]]
A3: Final[Pin[_GPIO29]]
GP25: Final[Pin[_GPIO25]]
NEOPIXEL: Final[Pin[_GPIO25]]
RGB: Final[Pin[_GPIO25]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
