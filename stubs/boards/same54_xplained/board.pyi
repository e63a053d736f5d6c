# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PD08(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PD09(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PC12(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PC11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PC16(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC17(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C6_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART6_RX,
): ...
class _PC18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI6_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART6_RTS, _c.UART6_RX,
): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART5_RX, _c.UART5_TX, _c.UART7_RX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PC13(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PB07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC22(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PB28(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PB27(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB29(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PB26(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB01(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PD00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PC06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX): ...
class _PC04(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC07(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX): ...
class _PC05(_c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.OUT, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART6_RX): ...
class _PC02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PC01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PD11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PD10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PC31(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC30(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC23(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PC14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...

board_id: Final = "same54_xplained"
SDA: Final[Pin[_PD08]]
SCL: Final[Pin[_PD09]]
VSYNC: Final[Pin[_PA12]]
HSYNC: Final[Pin[_PA13]]
PCLK: Final[Pin[_PA14]]
XCLK: Final[Pin[_PA15]]
D07: Final[Pin[_PA23]]
D06: Final[Pin[_PA22]]
D05: Final[Pin[_PA21]]
D04: Final[Pin[_PA20]]
D03: Final[Pin[_PA19]]
D02: Final[Pin[_PA18]]
D01: Final[Pin[_PA17]]
D00: Final[Pin[_PA16]]
D09: Final[Pin[_PB15]]
D08: Final[Pin[_PB14]]
RST: Final[Pin[_PC12]]
PWDN: Final[Pin[_PC11]]
PDEC_A: Final[Pin[_PC16]]
PDEC_B: Final[Pin[_PC17]]
PDEC_C: Final[Pin[_PC18]]
ADCDAC: Final[Pin[_PA02]]
SW0: Final[Pin[_PB31]]
LED: Final[Pin[_PC18]]
QT: Final[Pin[_PA16]]
CAN_RX: Final[Pin[_PB13]]
CAN_TX: Final[Pin[_PB12]]
CAN_STANDBY: Final[Pin[_PC13]]
PB04: Final[Pin[_PB04]]
PB05: Final[Pin[_PB05]]
PA06: Final[Pin[_PA06]]
PA07: Final[Pin[_PA07]]
PB08: Final[Pin[_PB08]]
PB09: Final[Pin[_PB09]]
PB07: Final[Pin[_PB07]]
PA27: Final[Pin[_PA27]]
PC22: Final[Pin[_PC22]]
PA23: Final[Pin[_PA23]]
PA05: Final[Pin[_PA05]]
PA04: Final[Pin[_PA04]]
PB28: Final[Pin[_PB28]]
PB27: Final[Pin[_PB27]]
PB29: Final[Pin[_PB29]]
PB26: Final[Pin[_PB26]]
PB00: Final[Pin[_PB00]]
PA03: Final[Pin[_PA03]]
PB01: Final[Pin[_PB01]]
PB06: Final[Pin[_PB06]]
PB14: Final[Pin[_PB14]]
PB15: Final[Pin[_PB15]]
PD00: Final[Pin[_PD00]]
PB02: Final[Pin[_PB02]]
PD08: Final[Pin[_PD08]]
PD09: Final[Pin[_PD09]]
PB17: Final[Pin[_PB17]]
PB16: Final[Pin[_PB16]]
PC06: Final[Pin[_PC06]]
PC04: Final[Pin[_PC04]]
PC07: Final[Pin[_PC07]]
PC05: Final[Pin[_PC05]]
PC02: Final[Pin[_PC02]]
PC03: Final[Pin[_PC03]]
PC10: Final[Pin[_PC10]]
PC01: Final[Pin[_PC01]]
PD11: Final[Pin[_PD11]]
PD10: Final[Pin[_PD10]]
PC31: Final[Pin[_PC31]]
PC30: Final[Pin[_PC30]]
PC23: Final[Pin[_PC23]]
PC14: Final[Pin[_PC14]]
SDIO_CLOCK: Final[Pin[_PA21]]
SDIO_COMMAND: Final[Pin[_PA20]]
SDIO_DATA: Final[tuple[Any, ...]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
