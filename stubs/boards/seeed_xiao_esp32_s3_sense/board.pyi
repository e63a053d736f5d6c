# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO1(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO3(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO6(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO43(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO44(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO7(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO8(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO38(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO39(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO40(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO41(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO42(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO10(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO11(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO17(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO16(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO48(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO47(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...

board_id: Final = "seeed_xiao_esp32_s3_sense"
D0: Final[Pin[_GPIO1]]
A0: Final[Pin[_GPIO1]]
D1: Final[Pin[_GPIO2]]
A1: Final[Pin[_GPIO2]]
D2: Final[Pin[_GPIO3]]
A2: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO4]]
A3: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO5]]
A4: Final[Pin[_GPIO5]]
SDA: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO6]]
A5: Final[Pin[_GPIO6]]
SCL: Final[Pin[_GPIO6]]
D6: Final[Pin[_GPIO43]]
TX: Final[Pin[_GPIO43]]
D7: Final[Pin[_GPIO44]]
RX: Final[Pin[_GPIO44]]
D8: Final[Pin[_GPIO7]]
SCK: Final[Pin[_GPIO7]]
D9: Final[Pin[_GPIO8]]
MISO: Final[Pin[_GPIO8]]
D10: Final[Pin[_GPIO9]]
MOSI: Final[Pin[_GPIO9]]
D11: Final[Pin[_GPIO38]]
I2S_SD: Final[Pin[_GPIO38]]
CAM_VSYNC: Final[Pin[_GPIO38]]
D12: Final[Pin[_GPIO39]]
I2S_SCK: Final[Pin[_GPIO39]]
MTCK: Final[Pin[_GPIO39]]
CAM_SCL: Final[Pin[_GPIO39]]
D13: Final[Pin[_GPIO40]]
I2S_WS: Final[Pin[_GPIO40]]
MTDO: Final[Pin[_GPIO40]]
CAM_SDA: Final[Pin[_GPIO40]]
D14: Final[Pin[_GPIO41]]
MTDI: Final[Pin[_GPIO41]]
MIC_DATA: Final[Pin[_GPIO41]]
RX_1: Final[Pin[_GPIO41]]
D15: Final[Pin[_GPIO42]]
MTMS: Final[Pin[_GPIO42]]
MIC_CLK: Final[Pin[_GPIO42]]
TX_1: Final[Pin[_GPIO42]]
D16: Final[Pin[_GPIO10]]
ADC: Final[Pin[_GPIO10]]
CAM_XCLK: Final[Pin[_GPIO10]]
D17: Final[Pin[_GPIO13]]
SCK_1: Final[Pin[_GPIO13]]
CAM_PCLK: Final[Pin[_GPIO13]]
D18: Final[Pin[_GPIO12]]
MISO_1: Final[Pin[_GPIO12]]
CAM_D5: Final[Pin[_GPIO12]]
D19: Final[Pin[_GPIO11]]
MOSI_1: Final[Pin[_GPIO11]]
CAM_D6: Final[Pin[_GPIO11]]
LED: Final[Pin[_GPIO21]]
SDCS: Final[Pin[_GPIO21]]
CAM_D0: Final[Pin[_GPIO15]]
CAM_D1: Final[Pin[_GPIO17]]
CAM_D2: Final[Pin[_GPIO18]]
CAM_D3: Final[Pin[_GPIO16]]
CAM_D4: Final[Pin[_GPIO14]]
CAM_D7: Final[Pin[_GPIO48]]
CAM_HREF: Final[Pin[_GPIO47]]
CAM_DATA: Final[tuple[Any, ...]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
