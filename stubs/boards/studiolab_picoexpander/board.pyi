# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO2(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO3(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO4(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO5(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO6(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO7(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO8(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO9(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO10(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO11(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
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
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...

board_id: Final = "studiolab_picoexpander"
D0: Final[Pin[_GPIO0]]
GP0: Final[Pin[_GPIO0]]
D1: Final[Pin[_GPIO1]]
GP1: Final[Pin[_GPIO1]]
D2: Final[Pin[_GPIO2]]
GP2: Final[Pin[_GPIO2]]
D3: Final[Pin[_GPIO3]]
GP3: Final[Pin[_GPIO3]]
SDA: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
GP4: Final[Pin[_GPIO4]]
SCL: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
GP5: Final[Pin[_GPIO5]]
D6: Final[Pin[_GPIO6]]
GP6: Final[Pin[_GPIO6]]
D7: Final[Pin[_GPIO7]]
GP7: Final[Pin[_GPIO7]]
D8: Final[Pin[_GPIO8]]
GP8: Final[Pin[_GPIO8]]
D9: Final[Pin[_GPIO9]]
GP9: Final[Pin[_GPIO9]]
D10: Final[Pin[_GPIO10]]
GP10: Final[Pin[_GPIO10]]
D11: Final[Pin[_GPIO11]]
GP11: Final[Pin[_GPIO11]]
D12: Final[Pin[_GPIO12]]
GP12: Final[Pin[_GPIO12]]
D13: Final[Pin[_GPIO13]]
GP13: Final[Pin[_GPIO13]]
D14: Final[Pin[_GPIO14]]
GP14: Final[Pin[_GPIO14]]
BTN: Final[Pin[_GPIO15]]
BUTTON: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
GP15: Final[Pin[_GPIO15]]
D16: Final[Pin[_GPIO16]]
GP16: Final[Pin[_GPIO16]]
D17: Final[Pin[_GPIO17]]
GP17: Final[Pin[_GPIO17]]
D18: Final[Pin[_GPIO18]]
GP18: Final[Pin[_GPIO18]]
D19: Final[Pin[_GPIO19]]
GP19: Final[Pin[_GPIO19]]
D20: Final[Pin[_GPIO20]]
GP20: Final[Pin[_GPIO20]]
D21: Final[Pin[_GPIO21]]
GP21: Final[Pin[_GPIO21]]
D22: Final[Pin[_GPIO22]]
GP22: Final[Pin[_GPIO22]]
A26: Final[Pin[_GPIO26]]
GP26_A0: Final[Pin[_GPIO26]]
GP26: Final[Pin[_GPIO26]]
A0: Final[Pin[_GPIO26]]
A27: Final[Pin[_GPIO27]]
GP27_A1: Final[Pin[_GPIO27]]
GP27: Final[Pin[_GPIO27]]
A1: Final[Pin[_GPIO27]]
A28: Final[Pin[_GPIO28]]
GP28_A2: Final[Pin[_GPIO28]]
GP28: Final[Pin[_GPIO28]]
A2: Final[Pin[_GPIO28]]
A3: Final[Pin[_GPIO29]]
VOLTAGE_MONITOR: Final[Pin[_GPIO29]]
SMPS_MODE: Final[Pin[Any]]
LED: Final[Pin[Any]]
VBUS_SENSE: Final[Pin[Any]]
def STEMMA_I2C() -> busio.I2C: ...
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
