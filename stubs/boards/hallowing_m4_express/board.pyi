# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
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
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PA18(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI3_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART3_RTS, _c.UART3_RX,
): ...
class _PA19(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART3_CTS, _c.UART3_RX,
): ...
class _PA20(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART3_RTS, _c.UART3_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA21(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_CTS, _c.UART3_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB30(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...

board_id: Final = "hallowing_m4_express"
A0: Final[Pin[_PA02]]
SPEAKER: Final[Pin[_PA02]]
A1: Final[Pin[_PA05]]
A2: Final[Pin[_PA06]]
TOUCH1: Final[Pin[_PA06]]
A3: Final[Pin[_PB09]]
TOUCH2: Final[Pin[_PB09]]
A4: Final[Pin[_PB08]]
TOUCH3: Final[Pin[_PB08]]
A5: Final[Pin[_PA04]]
TOUCH4: Final[Pin[_PA04]]
LIGHT: Final[Pin[_PB04]]
A7: Final[Pin[_PB04]]
SCK: Final[Pin[_PA22]]
MOSI: Final[Pin[_PB23]]
MISO: Final[Pin[_PB22]]
D0: Final[Pin[_PB13]]
RX: Final[Pin[_PB13]]
D1: Final[Pin[_PB12]]
TX: Final[Pin[_PB12]]
SDA: Final[Pin[_PA12]]
SCL: Final[Pin[_PA13]]
D4: Final[Pin[_PA14]]
D5: Final[Pin[_PA16]]
D6: Final[Pin[_PA17]]
ACCELEROMETER_INTERRUPT: Final[Pin[_PB15]]
D7: Final[Pin[_PB15]]
D9: Final[Pin[_PA18]]
D10: Final[Pin[_PA19]]
D11: Final[Pin[_PA20]]
D12: Final[Pin[_PA21]]
LED: Final[Pin[_PA23]]
D13: Final[Pin[_PA23]]
TFT_BACKLIGHT: Final[Pin[_PB14]]
TFT_CS: Final[Pin[_PA27]]
TFT_DC: Final[Pin[_PB31]]
TFT_RESET: Final[Pin[_PB30]]
NEOPIXEL: Final[Pin[_PB16]]
D8: Final[Pin[_PB16]]
VOLTAGE_MONITOR: Final[Pin[_PB01]]
A6: Final[Pin[_PB01]]
BATTERY: Final[Pin[_PB01]]
D3: Final[Pin[_PB02]]
EXTERNAL_NEOPIXEL: Final[Pin[_PB02]]
A9: Final[Pin[_PB02]]
D2: Final[Pin[_PB03]]
SENSE: Final[Pin[_PB03]]
A8: Final[Pin[_PB03]]
SPEAKER_ENABLE: Final[Pin[_PB05]]
CAP_PIN: Final[Pin[_PA15]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
