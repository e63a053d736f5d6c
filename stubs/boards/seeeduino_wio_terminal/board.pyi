# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PB07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PB26(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PB27(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB03(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PB01(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PB19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PB20(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART7_RX,
): ...
class _PB21(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PC06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX): ...
class _PC05(_c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.OUT, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART6_RX): ...
class _PC07(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX): ...
class _PC18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI6_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART6_RTS, _c.UART6_RX,
): ...
class _PC16(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC17(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C6_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART6_RX,
): ...
class _PC19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART6_CTS, _c.UART6_RX,
): ...
class _PD21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PD20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PD12(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PD09(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PD08(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PD10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PC26(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC27(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PC28(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...
class _PD01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PD11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART5_RX, _c.UART5_TX, _c.UART7_RX,
): ...
class _PC30(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PC21(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PC22(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PC23(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PB24(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C2_SCL, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX,
): ...
class _PB25(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PC24(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI2_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART2_RTS, _c.UART2_RX,
): ...
class _PC25(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PC20(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...

board_id: Final = "seeeduino_wio_terminal"
A0: Final[Pin[_PB08]]
A1: Final[Pin[_PB09]]
A2: Final[Pin[_PA07]]
A3: Final[Pin[_PB04]]
A4: Final[Pin[_PB05]]
A5: Final[Pin[_PB06]]
A6: Final[Pin[_PA04]]
A7: Final[Pin[_PB07]]
A8: Final[Pin[_PA06]]
D0: Final[Pin[_PB08]]
D1: Final[Pin[_PB09]]
D2: Final[Pin[_PA07]]
D3: Final[Pin[_PB04]]
D4: Final[Pin[_PB05]]
D5: Final[Pin[_PB06]]
D6: Final[Pin[_PA04]]
D7: Final[Pin[_PB07]]
D8: Final[Pin[_PA06]]
D9: Final[Pin[_PA17]]
D10: Final[Pin[_PA16]]
D13: Final[Pin[_PA15]]
TX: Final[Pin[_PB26]]
RX: Final[Pin[_PB27]]
MOSI: Final[Pin[_PB02]]
SCK: Final[Pin[_PB03]]
MISO: Final[Pin[_PB00]]
CS: Final[Pin[_PB01]]
SCL: Final[Pin[_PA16]]
SDA: Final[Pin[_PA17]]
LED: Final[Pin[_PA15]]
TFT_MISO: Final[Pin[_PB18]]
TFT_MOSI: Final[Pin[_PB19]]
TFT_SCK: Final[Pin[_PB20]]
TFT_CS: Final[Pin[_PB21]]
TFT_DC: Final[Pin[_PC06]]
TFT_BACKLIGHT: Final[Pin[_PC05]]
TFT_RESET: Final[Pin[_PC07]]
SD_MISO: Final[Pin[_PC18]]
SD_MOSI: Final[Pin[_PC16]]
SD_SCK: Final[Pin[_PC17]]
SD_CS: Final[Pin[_PC19]]
SD_DET: Final[Pin[_PD21]]
SWITCH_UP: Final[Pin[_PD20]]
SWITCH_LEFT: Final[Pin[_PD12]]
SWITCH_RIGHT: Final[Pin[_PD09]]
SWITCH_DOWN: Final[Pin[_PD08]]
SWITCH_PRESS: Final[Pin[_PD10]]
BUTTON_1: Final[Pin[_PC26]]
BUTTON_2: Final[Pin[_PC27]]
BUTTON_3: Final[Pin[_PC28]]
LIGHT: Final[Pin[_PD01]]
BUZZER: Final[Pin[_PD11]]
IR: Final[Pin[_PB31]]
MIC: Final[Pin[_PC30]]
GYROSCOPE_SCL: Final[Pin[_PA12]]
GYROSCOPE_SDA: Final[Pin[_PA13]]
GYROSCOPE_INT: Final[Pin[_PC21]]
DAC0: Final[Pin[_PA02]]
DAC1: Final[Pin[_PA05]]
I2S_LRCLK: Final[Pin[_PA20]]
I2S_SDOUT: Final[Pin[_PA21]]
I2S_SDIN: Final[Pin[_PA22]]
I2S_BCLK: Final[Pin[_PB16]]
RTL_PWR: Final[Pin[_PA18]]
RTL_RXD: Final[Pin[_PC22]]
RTL_TXD: Final[Pin[_PC23]]
RTL_MOSI: Final[Pin[_PB24]]
RTL_CLK: Final[Pin[_PB25]]
RTL_MISO: Final[Pin[_PC24]]
RTL_CS: Final[Pin[_PC25]]
RTL_READY: Final[Pin[_PC20]]
RTL_DIR: Final[Pin[_PA19]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
