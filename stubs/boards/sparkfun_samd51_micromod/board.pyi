# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PB03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB30(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PB01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA31(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX): ...
class _PA30(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PB10(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PB11(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...

board_id: Final = "sparkfun_samd51_micromod"
LED: Final[Pin[_PA23]]
P3V3_EN: Final[Pin[_PA19]]
BATT_VIN3: Final[Pin[_PB03]]
CAN_RX: Final[Pin[_PB15]]
CAN_TX: Final[Pin[_PB14]]
UART_TX1: Final[Pin[_PB31]]
UART_RX1: Final[Pin[_PB30]]
UART_RTS1: Final[Pin[_PB00]]
UART_CTS1: Final[Pin[_PB01]]
TX: Final[Pin[_PB31]]
RX: Final[Pin[_PB30]]
UART_TX2: Final[Pin[_PA12]]
UART_RX2: Final[Pin[_PA13]]
I2C_SDA: Final[Pin[_PA17]]
I2C_SCL: Final[Pin[_PA16]]
SDA: Final[Pin[_PA17]]
SCL: Final[Pin[_PA16]]
I2C_INT: Final[Pin[_PA18]]
I2C_SDA1: Final[Pin[_PA13]]
I2C_SCL1: Final[Pin[_PA12]]
SPI_CIPO: Final[Pin[_PA06]]
SPI_MISO: Final[Pin[_PA06]]
SPI_COPI: Final[Pin[_PA04]]
SPI_MOSI: Final[Pin[_PA04]]
SPI_SCK: Final[Pin[_PA05]]
SPI_CS: Final[Pin[_PA07]]
CIPO: Final[Pin[_PA06]]
MISO: Final[Pin[_PA06]]
COPI: Final[Pin[_PA04]]
MOSI: Final[Pin[_PA04]]
SCK: Final[Pin[_PA05]]
CS: Final[Pin[_PA07]]
LED_DAT: Final[Pin[_PA04]]
LED_CLK: Final[Pin[_PA05]]
AUD_MCLK: Final[Pin[_PB17]]
AUD_OUT: Final[Pin[_PA21]]
AUD_IN: Final[Pin[_PA22]]
AUD_LRCLK: Final[Pin[_PA20]]
AUD_BCLK: Final[Pin[_PB16]]
I2S_OUT: Final[Pin[_PA21]]
I2S_IN: Final[Pin[_PA22]]
I2S_WS: Final[Pin[_PA20]]
I2S_SCK: Final[Pin[_PB16]]
PCM_OUT: Final[Pin[_PA21]]
PCM_IN: Final[Pin[_PA22]]
PCM_SYNC: Final[Pin[_PA20]]
PCM_CLK: Final[Pin[_PB16]]
PDM_DATA: Final[Pin[_PA20]]
PDM_CLK: Final[Pin[_PB16]]
SWDIO: Final[Pin[_PA31]]
SWCLK: Final[Pin[_PA30]]
A0: Final[Pin[_PA02]]
A1: Final[Pin[_PB00]]
PWM0: Final[Pin[_PB01]]
PWM1: Final[Pin[_PB02]]
D0: Final[Pin[_PB04]]
D1: Final[Pin[_PB05]]
G0: Final[Pin[_PB06]]
G1: Final[Pin[_PB07]]
G2: Final[Pin[_PB08]]
G3: Final[Pin[_PB09]]
G4: Final[Pin[_PB10]]
G5: Final[Pin[_PB11]]
G6: Final[Pin[_PB12]]
G7: Final[Pin[_PB13]]
G8: Final[Pin[_PA14]]
G9: Final[Pin[_PA15]]
G11: Final[Pin[_PA27]]
BUS0: Final[Pin[_PB06]]
BUS1: Final[Pin[_PB07]]
BUS2: Final[Pin[_PB08]]
BUS3: Final[Pin[_PB09]]
BUS4: Final[Pin[_PB10]]
BUS5: Final[Pin[_PB11]]
BUS6: Final[Pin[_PB12]]
BUS7: Final[Pin[_PB13]]
HOST_ENABLE: Final[Pin[_PA27]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
