# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PB03(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX,
): ...
class _PC00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
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
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PB25(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C2_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART2_RX, _c.UART2_TX,
): ...
class _PB24(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C2_SCL, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI2_MISO, _c.SPI2_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART2_RX,
): ...
class _PC18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI6_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART6_RTS, _c.UART6_RX,
): ...
class _PC19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART6_CTS, _c.UART6_RX,
): ...
class _PC20(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PC21(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PD20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PD21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PB18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PB01(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PC22(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PC23(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PB20(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART7_RX,
): ...
class _PB21(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PD12(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PC17(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C6_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART6_RX,
): ...
class _PC16(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART6_RX, _c.UART6_TX,
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
class _PB19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX, _c.UART7_CTS, _c.UART7_RX,
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
class _PC13(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PC12(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PC15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PC14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PC11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PC10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PC06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX): ...
class _PC07(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX): ...
class _PC04(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC05(_c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.OUT, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART6_RX): ...
class _PD11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PD08(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PD09(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PD10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PB26(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PB27(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB28(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PB29(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART5_RX, _c.UART5_TX, _c.UART7_RX,
): ...
class _PC24(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI2_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART2_RTS, _c.UART2_RX,
): ...
class _PC31(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC30(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...

board_id: Final = "grandcentral_m4_express"
AREF: Final[Pin[_PA03]]
A0: Final[Pin[_PA02]]
A1: Final[Pin[_PA05]]
A2: Final[Pin[_PB03]]
A3: Final[Pin[_PC00]]
A4: Final[Pin[_PC01]]
A5: Final[Pin[_PC02]]
A6: Final[Pin[_PC03]]
A7: Final[Pin[_PB04]]
A8: Final[Pin[_PB05]]
A9: Final[Pin[_PB06]]
A10: Final[Pin[_PB07]]
A11: Final[Pin[_PB08]]
A12: Final[Pin[_PB09]]
A13: Final[Pin[_PA04]]
A14: Final[Pin[_PA06]]
A15: Final[Pin[_PA07]]
D0: Final[Pin[_PB25]]
RX: Final[Pin[_PB25]]
D1: Final[Pin[_PB24]]
TX: Final[Pin[_PB24]]
D2: Final[Pin[_PC18]]
D3: Final[Pin[_PC19]]
D4: Final[Pin[_PC20]]
D5: Final[Pin[_PC21]]
D6: Final[Pin[_PD20]]
D7: Final[Pin[_PD21]]
D8: Final[Pin[_PB18]]
D9: Final[Pin[_PB02]]
D10: Final[Pin[_PB22]]
D11: Final[Pin[_PB23]]
D12: Final[Pin[_PB00]]
LED: Final[Pin[_PB01]]
D13: Final[Pin[_PB01]]
D14: Final[Pin[_PB16]]
TX3: Final[Pin[_PB16]]
D15: Final[Pin[_PB17]]
RX3: Final[Pin[_PB17]]
D16: Final[Pin[_PC22]]
TX2: Final[Pin[_PC22]]
D17: Final[Pin[_PC23]]
RX2: Final[Pin[_PC23]]
D18: Final[Pin[_PB12]]
TX1: Final[Pin[_PB12]]
D19: Final[Pin[_PB13]]
RX1: Final[Pin[_PB13]]
D20: Final[Pin[_PB20]]
SDA: Final[Pin[_PB20]]
D21: Final[Pin[_PB21]]
SCL: Final[Pin[_PB21]]
D22: Final[Pin[_PD12]]
D23: Final[Pin[_PA15]]
D24: Final[Pin[_PC17]]
SCL1: Final[Pin[_PC17]]
D25: Final[Pin[_PC16]]
SDA1: Final[Pin[_PC16]]
D26: Final[Pin[_PA12]]
PCC_DEN1: Final[Pin[_PA12]]
D27: Final[Pin[_PA13]]
PCC_DEN2: Final[Pin[_PA13]]
D28: Final[Pin[_PA14]]
PCC_CLK: Final[Pin[_PA14]]
D29: Final[Pin[_PB19]]
PCC_XCLK: Final[Pin[_PB19]]
D30: Final[Pin[_PA23]]
PCC_D7: Final[Pin[_PA23]]
D31: Final[Pin[_PA22]]
PCC_D6: Final[Pin[_PA22]]
D32: Final[Pin[_PA21]]
PCC_D5: Final[Pin[_PA21]]
D33: Final[Pin[_PA20]]
PCC_D4: Final[Pin[_PA20]]
D34: Final[Pin[_PA19]]
PCC_D3: Final[Pin[_PA19]]
D35: Final[Pin[_PA18]]
PCC_D2: Final[Pin[_PA18]]
D36: Final[Pin[_PA17]]
PCC_D1: Final[Pin[_PA17]]
D37: Final[Pin[_PA16]]
PCC_D0: Final[Pin[_PA16]]
D38: Final[Pin[_PB15]]
PCC_D9: Final[Pin[_PB15]]
D39: Final[Pin[_PB14]]
PCC_D8: Final[Pin[_PB14]]
D40: Final[Pin[_PC13]]
PCC_D11: Final[Pin[_PC13]]
D41: Final[Pin[_PC12]]
PCC_D10: Final[Pin[_PC12]]
D42: Final[Pin[_PC15]]
PCC_D13: Final[Pin[_PC15]]
D43: Final[Pin[_PC14]]
PCC_D12: Final[Pin[_PC14]]
D44: Final[Pin[_PC11]]
D45: Final[Pin[_PC10]]
D46: Final[Pin[_PC06]]
D47: Final[Pin[_PC07]]
D48: Final[Pin[_PC04]]
D49: Final[Pin[_PC05]]
D50: Final[Pin[_PD11]]
MISO: Final[Pin[_PD11]]
D51: Final[Pin[_PD08]]
MOSI: Final[Pin[_PD08]]
D52: Final[Pin[_PD09]]
SCK: Final[Pin[_PD09]]
D53: Final[Pin[_PD10]]
SS: Final[Pin[_PD10]]
SD_MOSI: Final[Pin[_PB26]]
SD_SCK: Final[Pin[_PB27]]
SD_CS: Final[Pin[_PB28]]
SD_MISO: Final[Pin[_PB29]]
SD_CARD_DETECT: Final[Pin[_PB31]]
NEOPIXEL: Final[Pin[_PC24]]
LED_RX: Final[Pin[_PC31]]
LED_TX: Final[Pin[_PC30]]
SDIO_CLOCK: Final[Pin[_PA21]]
SDIO_COMMAND: Final[Pin[_PA20]]
SDIO_DATA: Final[tuple[Any, ...]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
