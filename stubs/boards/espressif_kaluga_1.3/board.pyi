# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO0(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO20(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO35(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO36(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO37(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO45(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO46(
    _c.DIGITAL, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...

board_id: Final = "espressif_kaluga_1.3"
IO0: Final[Pin[_GPIO0]]
IO1: Final[Pin[_GPIO1]]
IO2: Final[Pin[_GPIO2]]
IO3: Final[Pin[_GPIO3]]
IO4: Final[Pin[_GPIO4]]
IO5: Final[Pin[_GPIO5]]
IO6: Final[Pin[_GPIO6]]
IO7: Final[Pin[_GPIO7]]
IO8: Final[Pin[_GPIO8]]
IO9: Final[Pin[_GPIO9]]
IO10: Final[Pin[_GPIO10]]
IO11: Final[Pin[_GPIO11]]
IO12: Final[Pin[_GPIO12]]
IO13: Final[Pin[_GPIO13]]
IO14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
IO16: Final[Pin[_GPIO16]]
IO17: Final[Pin[_GPIO17]]
IO18: Final[Pin[_GPIO18]]
IO19: Final[Pin[_GPIO19]]
IO20: Final[Pin[_GPIO20]]
IO21: Final[Pin[_GPIO21]]
IO26: Final[Pin[_GPIO26]]
IO33: Final[Pin[_GPIO33]]
IO34: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
IO40: Final[Pin[_GPIO40]]
IO41: Final[Pin[_GPIO41]]
IO42: Final[Pin[_GPIO42]]
TX: Final[Pin[_GPIO43]]
IO43: Final[Pin[_GPIO43]]
RX: Final[Pin[_GPIO44]]
IO44: Final[Pin[_GPIO44]]
IO45: Final[Pin[_GPIO45]]
IO46: Final[Pin[_GPIO46]]
NEOPIXEL: Final[Pin[_GPIO45]]
CAMERA_XCLK: Final[Pin[_GPIO1]]
CAMERA_PCLK: Final[Pin[_GPIO33]]
CAMERA_HREF: Final[Pin[_GPIO3]]
CAMERA_VSYNC: Final[Pin[_GPIO2]]
CAMERA_SIOD: Final[Pin[_GPIO8]]
CAMERA_SIOC: Final[Pin[_GPIO7]]
CAMERA_D2: Final[Pin[_GPIO36]]
CAMERA_D3: Final[Pin[_GPIO37]]
CAMERA_D4: Final[Pin[_GPIO41]]
CAMERA_D5: Final[Pin[_GPIO42]]
CAMERA_D6: Final[Pin[_GPIO39]]
CAMERA_D7: Final[Pin[_GPIO40]]
CAMERA_D8: Final[Pin[_GPIO21]]
CAMERA_D9: Final[Pin[_GPIO38]]
TOUCH1: Final[Pin[_GPIO1]]
TOUCH2: Final[Pin[_GPIO2]]
TOUCH3: Final[Pin[_GPIO3]]
TOUCH4: Final[Pin[_GPIO4]]
TOUCH5: Final[Pin[_GPIO5]]
TOUCH6: Final[Pin[_GPIO6]]
TOUCH7: Final[Pin[_GPIO7]]
TOUCH8: Final[Pin[_GPIO8]]
TOUCH9: Final[Pin[_GPIO9]]
TOUCH10: Final[Pin[_GPIO10]]
TOUCH11: Final[Pin[_GPIO11]]
TOUCH12: Final[Pin[_GPIO12]]
TOUCH13: Final[Pin[_GPIO13]]
TOUCH14: Final[Pin[_GPIO14]]
SCL: Final[Pin[_GPIO7]]
SDA: Final[Pin[_GPIO8]]
BT_ARRAY_ADC: Final[Pin[_GPIO6]]
LCD_TP_MISO: Final[Pin[_GPIO42]]
LCD_TP_MOSI: Final[Pin[_GPIO40]]
LCD_TP_SCK: Final[Pin[_GPIO38]]
LCD_TP_CS: Final[Pin[_GPIO33]]
LCD_TP_IRQ: Final[Pin[_GPIO2]]
LCD_TP_BUSY: Final[Pin[_GPIO4]]
LCD_BL_CTR: Final[Pin[_GPIO6]]
LCD_MISO: Final[Pin[_GPIO8]]
LCD_MOSI: Final[Pin[_GPIO9]]
LCD_CS: Final[Pin[_GPIO11]]
LCD_D_C: Final[Pin[_GPIO13]]
LCD_CLK: Final[Pin[_GPIO15]]
LCD_RST: Final[Pin[_GPIO16]]
AUDIO_SPI_MISO: Final[Pin[_GPIO42]]
AUDIO_SPI_MOSI: Final[Pin[_GPIO40]]
AUDIO_SPI_SCK: Final[Pin[_GPIO38]]
AUDIO_SPI_CS: Final[Pin[_GPIO33]]
AUDIO_BT_ADC: Final[Pin[_GPIO6]]
AUDIO_SCL: Final[Pin[_GPIO7]]
AUDIO_SDA: Final[Pin[_GPIO8]]
AUDIO_I2S0_MCLK: Final[Pin[_GPIO41]]
AUDIO_I2S0_BCLK: Final[Pin[_GPIO39]]
AUDIO_I2S0_LRCK: Final[Pin[_GPIO21]]
AUDIO_I2S0_SDI: Final[Pin[_GPIO1]]
AUDIO_I2S0_SDO: Final[Pin[_GPIO3]]
AUDIO_RST: Final[Pin[_GPIO5]]
AUDIO_WAKE_INT: Final[Pin[_GPIO46]]
AUDIO_I2S1_MCLK: Final[Pin[_GPIO35]]
AUDIO_PA_CTRL: Final[Pin[_GPIO10]]
AUDIO_I2S1_SDI: Final[Pin[_GPIO34]]
AUDIO_I2S1_SDO: Final[Pin[_GPIO12]]
AUDIO_I2S1_LRCK_DAC1: Final[Pin[_GPIO17]]
AUDIO_I2S1_BCLK_DAC2: Final[Pin[_GPIO18]]
CAMERA_DATA: Final[tuple[Any, ...]]
def I2C() -> busio.I2C: ...
