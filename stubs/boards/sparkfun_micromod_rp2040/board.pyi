# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO25(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO3(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO2(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO8(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO9(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO4(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO5(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO23(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO22(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO15(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO11(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO10(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO24(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO6(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS): ...
class _GPIO7(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO17(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO18(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS): ...
class _GPIO19(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...

board_id: Final = "sparkfun_micromod_rp2040"
LED: Final[Pin[_GPIO25]]
BATT_VIN3: Final[Pin[_GPIO29]]
UART_TX1: Final[Pin[_GPIO0]]
UART_RX1: Final[Pin[_GPIO1]]
UART_RTS1: Final[Pin[_GPIO3]]
UART_CTS1: Final[Pin[_GPIO2]]
TX: Final[Pin[_GPIO0]]
RX: Final[Pin[_GPIO1]]
UART_TX2: Final[Pin[_GPIO8]]
UART_RX2: Final[Pin[_GPIO9]]
I2C_SDA: Final[Pin[_GPIO4]]
I2C_SCL: Final[Pin[_GPIO5]]
SDA: Final[Pin[_GPIO4]]
SCL: Final[Pin[_GPIO5]]
I2C_INT: Final[Pin[_GPIO8]]
SPI_CIPO: Final[Pin[_GPIO20]]
SPI_MISO: Final[Pin[_GPIO20]]
SPI_COPI: Final[Pin[_GPIO23]]
SPI_MOSI: Final[Pin[_GPIO23]]
SPI_SCK: Final[Pin[_GPIO22]]
SPI_CS: Final[Pin[_GPIO21]]
CIPO: Final[Pin[_GPIO20]]
MISO: Final[Pin[_GPIO20]]
COPI: Final[Pin[_GPIO23]]
MOSI: Final[Pin[_GPIO23]]
SCK: Final[Pin[_GPIO22]]
CS: Final[Pin[_GPIO21]]
LED_DAT: Final[Pin[_GPIO23]]
LED_CLK: Final[Pin[_GPIO22]]
SDIO_CLK: Final[Pin[_GPIO14]]
SDIO_CMD: Final[Pin[_GPIO15]]
SDIO_DATA0: Final[Pin[_GPIO12]]
SDIO_DATA1: Final[Pin[_GPIO11]]
SDIO_DATA2: Final[Pin[_GPIO10]]
SDIO_DATA3: Final[Pin[_GPIO9]]
SPI_CIPO1: Final[Pin[_GPIO12]]
SPI_MISO1: Final[Pin[_GPIO12]]
SPI_COPI1: Final[Pin[_GPIO15]]
SPI_MOSI1: Final[Pin[_GPIO15]]
SPI_SCK1: Final[Pin[_GPIO14]]
SPI_CS1: Final[Pin[_GPIO9]]
AUD_MCLK: Final[Pin[_GPIO24]]
AUD_OUT: Final[Pin[_GPIO10]]
AUD_IN: Final[Pin[_GPIO11]]
AUD_LRCLK: Final[Pin[_GPIO2]]
AUD_BCLK: Final[Pin[_GPIO3]]
I2S_OUT: Final[Pin[_GPIO10]]
I2S_IN: Final[Pin[_GPIO11]]
I2S_WS: Final[Pin[_GPIO2]]
I2S_SCK: Final[Pin[_GPIO3]]
PCM_OUT: Final[Pin[_GPIO10]]
PCM_IN: Final[Pin[_GPIO11]]
PCM_SYNC: Final[Pin[_GPIO2]]
PCM_CLK: Final[Pin[_GPIO3]]
PDM_DATA: Final[Pin[_GPIO2]]
PDM_CLK: Final[Pin[_GPIO3]]
A0: Final[Pin[_GPIO26]]
A1: Final[Pin[_GPIO27]]
PWM0: Final[Pin[_GPIO13]]
PWM1: Final[Pin[_GPIO24]]
D0: Final[Pin[_GPIO6]]
D1: Final[Pin[_GPIO7]]
G0: Final[Pin[_GPIO16]]
G1: Final[Pin[_GPIO17]]
G2: Final[Pin[_GPIO18]]
G3: Final[Pin[_GPIO19]]
G4: Final[Pin[_GPIO20]]
G5: Final[Pin[_GPIO21]]
G6: Final[Pin[_GPIO22]]
G7: Final[Pin[_GPIO23]]
G9: Final[Pin[_GPIO28]]
G10: Final[Pin[_GPIO25]]
BUS0: Final[Pin[_GPIO16]]
BUS1: Final[Pin[_GPIO17]]
BUS2: Final[Pin[_GPIO18]]
BUS3: Final[Pin[_GPIO19]]
BUS4: Final[Pin[_GPIO20]]
BUS5: Final[Pin[_GPIO21]]
BUS6: Final[Pin[_GPIO22]]
BUS7: Final[Pin[_GPIO23]]
CAM_MCLK: Final[Pin[_GPIO10]]
CAM_PCLK: Final[Pin[_GPIO11]]
CAM_TRIG: Final[Pin[_GPIO7]]
CAM_HSYNC: Final[Pin[_GPIO28]]
CAM_VSYNC: Final[Pin[_GPIO25]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
