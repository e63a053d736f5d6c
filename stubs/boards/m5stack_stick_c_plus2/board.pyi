# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO37(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO38(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "m5stack_stick_c_plus2"
G26: Final[Pin[_GPIO26]]
G36: Final[Pin[_GPIO36]]
G25: Final[Pin[_GPIO25]]
G0: Final[Pin[_GPIO0]]
G32: Final[Pin[_GPIO32]]
GROVE_SDA: Final[Pin[_GPIO32]]
G33: Final[Pin[_GPIO33]]
GROVE_SCL: Final[Pin[_GPIO33]]
G37: Final[Pin[_GPIO37]]
BTN_A: Final[Pin[_GPIO37]]
G39: Final[Pin[_GPIO39]]
BTN_B: Final[Pin[_GPIO39]]
G35: Final[Pin[_GPIO35]]
BTN_C: Final[Pin[_GPIO35]]
BTN_PWR: Final[Pin[_GPIO35]]
G2: Final[Pin[_GPIO2]]
SPEAKER: Final[Pin[_GPIO2]]
G19: Final[Pin[_GPIO19]]
IR_LED: Final[Pin[_GPIO19]]
LED: Final[Pin[_GPIO19]]
LCD_MOSI: Final[Pin[_GPIO15]]
LCD_CLK: Final[Pin[_GPIO13]]
LCD_DC: Final[Pin[_GPIO14]]
LCD_RST: Final[Pin[_GPIO12]]
LCD_CS: Final[Pin[_GPIO5]]
LCD_BL: Final[Pin[_GPIO27]]
G38: Final[Pin[_GPIO38]]
BAT_ADC: Final[Pin[_GPIO38]]
PDM_MIC_CLK: Final[Pin[_GPIO0]]
G34: Final[Pin[_GPIO34]]
PDM_MIC_DATA: Final[Pin[_GPIO34]]
G21: Final[Pin[_GPIO21]]
SYS_SDA: Final[Pin[_GPIO21]]
G22: Final[Pin[_GPIO22]]
SYS_SCL: Final[Pin[_GPIO22]]
WAKE: Final[Pin[_GPIO35]]
G4: Final[Pin[_GPIO4]]
HOLD: Final[Pin[_GPIO4]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
