# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA27(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA04(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SDA, _c.OUT, _c.SPI0_MISO, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RX, _c.UART0_TX,
): ...
class _PA05(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_SCK, _c.TOUCH, _c.UART0_RX,
): ...
class _PB23(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART1_CTS, _c.UART1_RX, _c.UART5_CTS, _c.UART5_RX,
): ...
class _PB22(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI1_MISO, _c.SPI5_MISO, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX, _c.UART5_RTS, _c.UART5_RX,
): ...
class _PA00(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.SPI1_MISO, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART1_TX,
): ...
class _PB04(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PB09(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX,
): ...
class _PB31(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PA16(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SDA, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_MOSI, _c.SPI3_MISO, _c.SPI3_SCK, _c.TOUCH, _c.UART1_RX, _c.UART1_TX, _c.UART3_RX,
): ...
class _PA17(
    _c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.SPI3_MISO, _c.SPI3_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART3_RX, _c.UART3_TX,
): ...
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
class _PA22(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_MOSI, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART3_RX, _c.UART3_TX, _c.UART5_RX,
): ...
class _PA23(
    _c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.SPI3_SCK, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART3_RX, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.TOUCH, _c.UART5_RTS, _c.UART5_RX): ...
class _PB01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_CTS, _c.UART5_RX): ...
class _PA06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI0_MISO, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH, _c.UART4_RTS, _c.UART4_RX): ...
class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_CTS, _c.UART4_RX): ...
class _PB16(
    _c.DIGITAL, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB17(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_CTS, _c.UART2_RX, _c.UART4_CTS, _c.UART4_RX,
): ...
class _PB12(
    _c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART4_RX): ...
class _PA12(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_SCK, _c.TOUCH, _c.UART2_RX, _c.UART2_TX, _c.UART4_RX,
): ...
class _PA13(
    _c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_SCK, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART2_RX, _c.UART4_RX, _c.UART4_TX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI4_MISO, _c.TOUCH, _c.UART2_RTS, _c.UART2_RX, _c.UART4_RTS, _c.UART4_RX,
): ...
class _PB02(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SDA, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_MOSI, _c.TOUCH, _c.UART5_RX, _c.UART5_TX,
): ...
class _PB03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PB30(_c.DIGITAL, _c.COUNT, _c.I2C5_SCL, _c.OUT, _c.PWM, _c.SPI5_MISO, _c.SPI5_SCK, _c.TOUCH, _c.UART5_RX): ...
class _PA01(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.SPI1_SCK, _c.TOUCH, _c.UART1_RX): ...

board_id: Final = "pyportal_pynt"
SPEAKER: Final[Pin[_PA02]]
AUDIO_OUT: Final[Pin[_PA02]]
A0: Final[Pin[_PA02]]
SPEAKER_ENABLE: Final[Pin[_PA27]]
LIGHT: Final[Pin[_PA07]]
A2: Final[Pin[_PA07]]
D3: Final[Pin[_PA04]]
A1: Final[Pin[_PA04]]
D4: Final[Pin[_PA05]]
A4: Final[Pin[_PA05]]
LED: Final[Pin[_PB23]]
D13: Final[Pin[_PB23]]
L: Final[Pin[_PB23]]
NEOPIXEL: Final[Pin[_PB22]]
TFT_RESET: Final[Pin[_PA00]]
TFT_RD: Final[Pin[_PB04]]
TFT_RS: Final[Pin[_PB05]]
TFT_CS: Final[Pin[_PB06]]
TFT_TE: Final[Pin[_PB07]]
TFT_WR: Final[Pin[_PB09]]
TFT_DC: Final[Pin[_PB09]]
TFT_BACKLIGHT: Final[Pin[_PB31]]
LCD_DATA0: Final[Pin[_PA16]]
LCD_DATA1: Final[Pin[_PA17]]
LCD_DATA2: Final[Pin[_PA18]]
LCD_DATA3: Final[Pin[_PA19]]
LCD_DATA4: Final[Pin[_PA20]]
LCD_DATA5: Final[Pin[_PA21]]
LCD_DATA6: Final[Pin[_PA22]]
LCD_DATA7: Final[Pin[_PA23]]
TOUCH_YD: Final[Pin[_PB00]]
TOUCH_XL: Final[Pin[_PB01]]
TOUCH_YU: Final[Pin[_PA06]]
TOUCH_XR: Final[Pin[_PB08]]
ESP_CS: Final[Pin[_PB14]]
ESP_GPIO0: Final[Pin[_PB15]]
ESP_BUSY: Final[Pin[_PB16]]
ESP_RESET: Final[Pin[_PB17]]
ESP_RTS: Final[Pin[_PA15]]
ESP_TX: Final[Pin[_PB12]]
ESP_RX: Final[Pin[_PB13]]
MOSI: Final[Pin[_PA12]]
SCK: Final[Pin[_PA13]]
MISO: Final[Pin[_PA14]]
SDA: Final[Pin[_PB02]]
SCL: Final[Pin[_PB03]]
SD_CS: Final[Pin[_PB30]]
SD_CARD_DETECT: Final[Pin[_PA01]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
