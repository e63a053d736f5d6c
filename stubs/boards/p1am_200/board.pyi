# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PC00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PC18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI6_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART6_RTS, _c.UART6_RX,
): ...
class _PC19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX, _c.UART6_CTS, _c.UART6_RX,
): ...
class _PC20(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PC10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI7_MISO, _c.TOUCH, _c.UART6_RTS, _c.UART6_RX, _c.UART7_RTS, _c.UART7_RX,
): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PD08(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PD09(
    _c.DIGITAL, _c.COUNT, _c.I2C6_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART6_RX, _c.UART6_TX, _c.UART7_RX,
): ...
class _PD11(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI6_MISO, _c.SPI6_MOSI, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART6_CTS, _c.UART6_RX, _c.UART7_CTS, _c.UART7_RX,
): ...
class _PB20(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C7_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI7_MISO, _c.SPI7_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART7_RX,
): ...
class _PB21(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C7_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI7_MISO, _c.SPI7_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART7_RX, _c.UART7_TX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB01(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PC24(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.SPI2_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX, _c.UART2_RTS, _c.UART2_RX,
): ...
class _PC22(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PC23(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PD20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PD21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PC16(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.I2C6_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.SPI6_MISO, _c.SPI6_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART6_RX, _c.UART6_TX,
): ...
class _PC17(
    _c.DIGITAL, _c.COUNT, _c.I2C0_SDA, _c.I2C6_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI6_MISO, _c.SPI6_SCK, _c.TOUCH, _c.UART0_RX, _c.UART0_TX, _c.UART6_RX,
): ...
class _PC31(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
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

board_id: Final = "p1am_200"
AREF: Final[Pin[_PA03]]
A0: Final[Pin[_PA02]]
A1: Final[Pin[_PA05]]
A2: Final[Pin[_PB00]]
A3: Final[Pin[_PC00]]
A4: Final[Pin[_PC01]]
A5: Final[Pin[_PC02]]
A6: Final[Pin[_PC03]]
DE1: Final[Pin[_PC03]]
D0: Final[Pin[_PA23]]
TX2: Final[Pin[_PA23]]
D1: Final[Pin[_PA22]]
RX2: Final[Pin[_PA22]]
D2: Final[Pin[_PC18]]
SERIAL_MODE2: Final[Pin[_PC18]]
D3: Final[Pin[_PC19]]
SERIAL_MODE1: Final[Pin[_PC19]]
D4: Final[Pin[_PC20]]
D5: Final[Pin[_PC10]]
D6: Final[Pin[_PA12]]
DE2: Final[Pin[_PA12]]
D7: Final[Pin[_PA13]]
D8: Final[Pin[_PD08]]
MOSI: Final[Pin[_PD08]]
D9: Final[Pin[_PD09]]
SCK: Final[Pin[_PD09]]
D10: Final[Pin[_PD11]]
MISO: Final[Pin[_PD11]]
D11: Final[Pin[_PB20]]
SDA: Final[Pin[_PB20]]
D12: Final[Pin[_PB21]]
SCL: Final[Pin[_PB21]]
D13: Final[Pin[_PB13]]
RX1: Final[Pin[_PB13]]
D14: Final[Pin[_PB12]]
TX1: Final[Pin[_PB12]]
LED: Final[Pin[_PB01]]
SWITCH: Final[Pin[_PB02]]
NEOPIXEL: Final[Pin[_PC24]]
BC_MOSI: Final[Pin[_PC22]]
BC_SCK: Final[Pin[_PC23]]
BC_CS: Final[Pin[_PD20]]
BC_MISO: Final[Pin[_PD21]]
BC_READY: Final[Pin[_PB16]]
BC_EN: Final[Pin[_PB17]]
ATMAC_SDA: Final[Pin[_PC16]]
ATMAC_SCL: Final[Pin[_PC17]]
RTC_SDA: Final[Pin[_PC16]]
RTC_SCL: Final[Pin[_PC17]]
P24V: Final[Pin[_PC31]]
SD_MOSI: Final[Pin[_PB26]]
SD_SCK: Final[Pin[_PB27]]
SD_CS: Final[Pin[_PB28]]
SD_MISO: Final[Pin[_PB29]]
SD_CARD_DETECT: Final[Pin[_PB31]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
