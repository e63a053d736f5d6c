# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
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
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO20(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
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
class _GPIO46(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO47(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO34(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "heltec_esp32s3_wifi_lora_v3"
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
IO35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
IO37: Final[Pin[_GPIO37]]
IO38: Final[Pin[_GPIO38]]
IO39: Final[Pin[_GPIO39]]
IO40: Final[Pin[_GPIO40]]
IO41: Final[Pin[_GPIO41]]
IO42: Final[Pin[_GPIO42]]
IO43: Final[Pin[_GPIO43]]
IO44: Final[Pin[_GPIO44]]
IO45: Final[Pin[_GPIO45]]
IO46: Final[Pin[_GPIO46]]
IO47: Final[Pin[_GPIO47]]
IO48: Final[Pin[_GPIO48]]
GPIO7: Final[Pin[_GPIO7]]
GPIO6: Final[Pin[_GPIO6]]
GPIO5: Final[Pin[_GPIO5]]
GPIO4: Final[Pin[_GPIO4]]
GPIO3: Final[Pin[_GPIO3]]
GPIO2: Final[Pin[_GPIO2]]
GPIO1: Final[Pin[_GPIO1]]
GPIO38: Final[Pin[_GPIO38]]
GPIO39: Final[Pin[_GPIO39]]
GPIO40: Final[Pin[_GPIO40]]
GPIO41: Final[Pin[_GPIO41]]
GPIO42: Final[Pin[_GPIO42]]
GPIO43: Final[Pin[_GPIO43]]
GPIO44: Final[Pin[_GPIO44]]
GPIO45: Final[Pin[_GPIO45]]
GPIO46: Final[Pin[_GPIO46]]
GPIO37: Final[Pin[_GPIO37]]
GPIO19: Final[Pin[_GPIO19]]
GPIO20: Final[Pin[_GPIO20]]
GPIO21: Final[Pin[_GPIO21]]
GPIO26: Final[Pin[_GPIO26]]
GPIO48: Final[Pin[_GPIO48]]
GPIO47: Final[Pin[_GPIO47]]
GPIO33: Final[Pin[_GPIO33]]
GPIO34: Final[Pin[_GPIO34]]
GPIO35: Final[Pin[_GPIO35]]
GPIO36: Final[Pin[_GPIO36]]
GPIO0: Final[Pin[_GPIO0]]
BAT_ADC: Final[Pin[_GPIO1]]
USER_BUTTON: Final[Pin[_GPIO0]]
TOUCH1: Final[Pin[_GPIO1]]
TOUCH2: Final[Pin[_GPIO2]]
TOUCH3: Final[Pin[_GPIO3]]
TOUCH4: Final[Pin[_GPIO4]]
TOUCH5: Final[Pin[_GPIO5]]
TOUCH6: Final[Pin[_GPIO6]]
TOUCH7: Final[Pin[_GPIO7]]
ADC2_CH9A: Final[Pin[_GPIO19]]
ADC1_CH9B: Final[Pin[_GPIO20]]
LED: Final[Pin[_GPIO35]]
DEBUG_TX: Final[Pin[_GPIO43]]
DEBUG_RX: Final[Pin[_GPIO44]]
LORA_NSS: Final[Pin[_GPIO8]]
LORA_SCK: Final[Pin[_GPIO9]]
LORA_MOSI: Final[Pin[_GPIO10]]
LORA_MISO: Final[Pin[_GPIO11]]
LORA_RST: Final[Pin[_GPIO12]]
LORA_BUSY: Final[Pin[_GPIO13]]
OLED_RST: Final[Pin[_GPIO21]]
OLED_SDA: Final[Pin[_GPIO17]]
OLED_SCL: Final[Pin[_GPIO18]]
DISPLAY: Final[Display]
def UART() -> busio.UART: ...
def I2C() -> busio.I2C: ...
