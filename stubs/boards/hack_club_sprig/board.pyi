# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

from _native import Display
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
class _GPIO18(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO19(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO22(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO23(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO24(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO25(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...

board_id: Final = "hack_club_sprig"
GP0: Final[Pin[_GPIO0]]
GP1: Final[Pin[_GPIO1]]
GP2: Final[Pin[_GPIO2]]
GP3: Final[Pin[_GPIO3]]
GP4: Final[Pin[_GPIO4]]
GP5: Final[Pin[_GPIO5]]
GP6: Final[Pin[_GPIO6]]
GP7: Final[Pin[_GPIO7]]
GP8: Final[Pin[_GPIO8]]
GP9: Final[Pin[_GPIO9]]
GP10: Final[Pin[_GPIO10]]
GP11: Final[Pin[_GPIO11]]
GP12: Final[Pin[_GPIO12]]
GP13: Final[Pin[_GPIO13]]
GP14: Final[Pin[_GPIO14]]
GP15: Final[Pin[_GPIO15]]
GP16: Final[Pin[_GPIO16]]
GP17: Final[Pin[_GPIO17]]
GP18: Final[Pin[_GPIO18]]
GP19: Final[Pin[_GPIO19]]
GP20: Final[Pin[_GPIO20]]
GP21: Final[Pin[_GPIO21]]
GP22: Final[Pin[_GPIO22]]
SMPS_MODE: Final[Pin[_GPIO23]]
GP23: Final[Pin[_GPIO23]]
VBUS_SENSE: Final[Pin[_GPIO24]]
GP24: Final[Pin[_GPIO24]]
LED: Final[Pin[_GPIO25]]
GP25: Final[Pin[_GPIO25]]
GP26_A0: Final[Pin[_GPIO26]]
GP26: Final[Pin[_GPIO26]]
A0: Final[Pin[_GPIO26]]
GP27_A1: Final[Pin[_GPIO27]]
GP27: Final[Pin[_GPIO27]]
A1: Final[Pin[_GPIO27]]
GP28_A2: Final[Pin[_GPIO28]]
GP28: Final[Pin[_GPIO28]]
A2: Final[Pin[_GPIO28]]
A3: Final[Pin[_GPIO29]]
VOLTAGE_MONITOR: Final[Pin[_GPIO29]]
BLUE_LED: Final[Pin[_GPIO4]]
BUTTON_W: Final[Pin[_GPIO5]]
BUTTON_A: Final[Pin[_GPIO6]]
BUTTON_S: Final[Pin[_GPIO7]]
BUTTON_D: Final[Pin[_GPIO8]]
AUDIO_DIN: Final[Pin[_GPIO9]]
AUDIO_BCLK: Final[Pin[_GPIO10]]
AUDIO_LRCLK: Final[Pin[_GPIO11]]
BUTTON_I: Final[Pin[_GPIO12]]
BUTTON_J: Final[Pin[_GPIO13]]
BUTTON_K: Final[Pin[_GPIO14]]
BUTTON_L: Final[Pin[_GPIO15]]
SCK: Final[Pin[_GPIO18]]
MOSI: Final[Pin[_GPIO19]]
MISO: Final[Pin[_GPIO16]]
CARD_CS: Final[Pin[_GPIO21]]
WHITE_LED: Final[Pin[_GPIO28]]
DISPLAY: Final[Display]
TFT_DC: Final[Any]
TFT_CS: Final[Any]
TFT_RESET: Final[Any]
TFT_BACKLIGHT: Final[Any]
TFT_LITE: Final[Any]
def SPI() -> busio.SPI: ...
