# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "unexpectedmaker_tinypico"
IO4: Final[Pin[_GPIO4]]
D4: Final[Pin[_GPIO4]]
A4: Final[Pin[_GPIO4]]
IO14: Final[Pin[_GPIO14]]
D14: Final[Pin[_GPIO14]]
A14: Final[Pin[_GPIO14]]
IO15: Final[Pin[_GPIO15]]
D15: Final[Pin[_GPIO15]]
A15: Final[Pin[_GPIO15]]
IO27: Final[Pin[_GPIO27]]
D27: Final[Pin[_GPIO27]]
A27: Final[Pin[_GPIO27]]
IO26: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
A26: Final[Pin[_GPIO26]]
DAC2: Final[Pin[_GPIO26]]
IO25: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
A25: Final[Pin[_GPIO25]]
DAC1: Final[Pin[_GPIO25]]
IO23: Final[Pin[_GPIO23]]
MOSI: Final[Pin[_GPIO23]]
SDO: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
IO19: Final[Pin[_GPIO19]]
MISO: Final[Pin[_GPIO19]]
SDI: Final[Pin[_GPIO19]]
D19: Final[Pin[_GPIO19]]
IO18: Final[Pin[_GPIO18]]
SCK: Final[Pin[_GPIO18]]
D18: Final[Pin[_GPIO18]]
IO5: Final[Pin[_GPIO5]]
D5: Final[Pin[_GPIO5]]
A5: Final[Pin[_GPIO5]]
SCL: Final[Pin[_GPIO22]]
IO22: Final[Pin[_GPIO22]]
D22: Final[Pin[_GPIO22]]
SDA: Final[Pin[_GPIO21]]
IO21: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
IO32: Final[Pin[_GPIO32]]
D32: Final[Pin[_GPIO32]]
A32: Final[Pin[_GPIO32]]
IO33: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
A33: Final[Pin[_GPIO33]]
BATTERY: Final[Pin[_GPIO35]]
VBAT: Final[Pin[_GPIO35]]
VBAT_SENSE: Final[Pin[_GPIO35]]
VOLTAGE_MONITOR: Final[Pin[_GPIO35]]
VBUS: Final[Pin[_GPIO9]]
VBUS_SENSE: Final[Pin[_GPIO9]]
APA102_MOSI: Final[Pin[_GPIO2]]
APA102_SCK: Final[Pin[_GPIO12]]
APA102_PWR: Final[Pin[_GPIO13]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
