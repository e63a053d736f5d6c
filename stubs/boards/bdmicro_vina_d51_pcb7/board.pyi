# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PB07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PC02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART5_RX, _c.UART5_TX, _c.UART7_RX,
): ...
class _PC16(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC13(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PC17(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C6_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART6_RX,
): ...
class _PC18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI6_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART6_RTS, _c.UART6_RX,
): ...
class _PC19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART6_CTS, _c.UART6_RX,
): ...
class _PC20(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PC21(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PB18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PB19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PC12(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PC15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PC14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PC05(_c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.OUT, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART6_RX): ...
class _PC06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX): ...
class _PB01(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB03(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PC27(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PC28(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PC25(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PC24(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI2_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART2_RTS, _c.UART2_RX,
): ...
class _PB24(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C2_SCL, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX,
): ...
class _PB25(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PB20(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART7_RX,
): ...
class _PB21(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART7_RX, _c.UART7_TX,
): ...

board_id: Final = "bdmicro_vina_d51_pcb7"
A0: Final[Pin[_PA04]]
A1: Final[Pin[_PA06]]
A10: Final[Pin[_PB07]]
A11: Final[Pin[_PC00]]
A2: Final[Pin[_PA07]]
A3: Final[Pin[_PB08]]
A4: Final[Pin[_PB09]]
A5: Final[Pin[_PC02]]
A6: Final[Pin[_PC03]]
A7: Final[Pin[_PB04]]
A8: Final[Pin[_PB05]]
A9: Final[Pin[_PB06]]
D0: Final[Pin[_PB31]]
D1: Final[Pin[_PC16]]
D10: Final[Pin[_PC13]]
D11: Final[Pin[_PA14]]
D12: Final[Pin[_PA15]]
D13: Final[Pin[_PB12]]
D14: Final[Pin[_PB13]]
D2: Final[Pin[_PC17]]
D3: Final[Pin[_PC18]]
D4: Final[Pin[_PC19]]
D5: Final[Pin[_PC20]]
D6: Final[Pin[_PC21]]
D7: Final[Pin[_PB18]]
D8: Final[Pin[_PB19]]
D9: Final[Pin[_PC12]]
DAC0: Final[Pin[_PA02]]
DAC1: Final[Pin[_PA05]]
ESP01_EN: Final[Pin[_PC15]]
E5: Final[Pin[_PC15]]
ESP01_GPIO0: Final[Pin[_PA18]]
E3: Final[Pin[_PA18]]
ESP01_GPIO2: Final[Pin[_PA19]]
E4: Final[Pin[_PA19]]
ESP01_RESET: Final[Pin[_PC14]]
E6: Final[Pin[_PC14]]
ESP01_RX: Final[Pin[_PA12]]
UART3_RX: Final[Pin[_PA12]]
I2C3_SCL: Final[Pin[_PA12]]
E2: Final[Pin[_PA12]]
ESP01_TX: Final[Pin[_PA13]]
UART3_TX: Final[Pin[_PA13]]
I2C3_SDA: Final[Pin[_PA13]]
E1: Final[Pin[_PA13]]
I2C1_SCL: Final[Pin[_PA16]]
SCL: Final[Pin[_PA16]]
I2C1_SDA: Final[Pin[_PA17]]
SDA: Final[Pin[_PA17]]
I2S_FS_0: Final[Pin[_PA20]]
I2S_MCK_0: Final[Pin[_PB17]]
I2S_SCK_0: Final[Pin[_PB16]]
I2S_SDI: Final[Pin[_PA22]]
I2S_SDO: Final[Pin[_PA21]]
LED_B: Final[Pin[_PA23]]
LED_STATUS: Final[Pin[_PA23]]
LED_G: Final[Pin[_PB15]]
LED_R: Final[Pin[_PB14]]
LED_RX: Final[Pin[_PC05]]
LED_TX: Final[Pin[_PC06]]
RS485_RE: Final[Pin[_PB01]]
RS485_RX: Final[Pin[_PB03]]
RS485_TE: Final[Pin[_PB00]]
RS485_TX: Final[Pin[_PB02]]
SPI_MISO: Final[Pin[_PB23]]
MISO: Final[Pin[_PB23]]
SPI_MOSI: Final[Pin[_PC27]]
MOSI: Final[Pin[_PC27]]
SPI_SCK: Final[Pin[_PC28]]
SCK: Final[Pin[_PC28]]
SPI_SS: Final[Pin[_PB22]]
SS: Final[Pin[_PB22]]
UART1_CTS: Final[Pin[_PC25]]
UART1_RTS: Final[Pin[_PC24]]
UART1_RX: Final[Pin[_PB24]]
UART1_TX: Final[Pin[_PB25]]
UART2_RX: Final[Pin[_PB20]]
RX: Final[Pin[_PB20]]
I2C2_SCL: Final[Pin[_PB20]]
UART2_TX: Final[Pin[_PB21]]
TX: Final[Pin[_PB21]]
I2C2_SDA: Final[Pin[_PB21]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
