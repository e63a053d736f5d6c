# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "m5stack_atom_matrix"
D22: Final[Pin[_GPIO22]]
MOSI: Final[Pin[_GPIO19]]
D19: Final[Pin[_GPIO19]]
SCK: Final[Pin[_GPIO23]]
D23: Final[Pin[_GPIO23]]
MISO: Final[Pin[_GPIO33]]
D33: Final[Pin[_GPIO33]]
A33: Final[Pin[_GPIO33]]
SCL: Final[Pin[_GPIO21]]
D21: Final[Pin[_GPIO21]]
SDA: Final[Pin[_GPIO25]]
A25: Final[Pin[_GPIO25]]
D25: Final[Pin[_GPIO25]]
DAC1: Final[Pin[_GPIO25]]
PORTA_SDA: Final[Pin[_GPIO26]]
A26: Final[Pin[_GPIO26]]
D26: Final[Pin[_GPIO26]]
DAC2: Final[Pin[_GPIO25]]
PORTA_SCL: Final[Pin[_GPIO32]]
A32: Final[Pin[_GPIO32]]
D32: Final[Pin[_GPIO32]]
NEOPIXEL: Final[Pin[_GPIO27]]
BTN: Final[Pin[_GPIO39]]
IR_LED: Final[Pin[_GPIO12]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
