# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO36(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO39(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO34(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO35(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.SPI0_MISO, _c.SPI1_MISO, _c.SPI2_MISO, _c.UART0_CTS, _c.UART0_RX, _c.UART1_CTS, _c.UART1_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...

board_id: Final = "deneyap_kart"
D0: Final[Pin[_GPIO23]]
PWM0: Final[Pin[_GPIO23]]
CAMD4: Final[Pin[_GPIO23]]
D1: Final[Pin[_GPIO22]]
PWM1: Final[Pin[_GPIO22]]
CAMD3: Final[Pin[_GPIO22]]
TX: Final[Pin[_GPIO1]]
D2: Final[Pin[_GPIO1]]
LEDG: Final[Pin[_GPIO1]]
RX: Final[Pin[_GPIO3]]
D3: Final[Pin[_GPIO3]]
LEDR: Final[Pin[_GPIO3]]
D4: Final[Pin[_GPIO21]]
SS: Final[Pin[_GPIO21]]
CAMD5: Final[Pin[_GPIO21]]
SCK: Final[Pin[_GPIO19]]
D5: Final[Pin[_GPIO19]]
CAMD2: Final[Pin[_GPIO19]]
MISO: Final[Pin[_GPIO18]]
D6: Final[Pin[_GPIO18]]
CAMD6: Final[Pin[_GPIO18]]
MOSI: Final[Pin[_GPIO5]]
D7: Final[Pin[_GPIO5]]
CAMPC: Final[Pin[_GPIO5]]
D8: Final[Pin[_GPIO0]]
BOOT: Final[Pin[_GPIO0]]
GPKEY: Final[Pin[_GPIO0]]
D9: Final[Pin[_GPIO2]]
SDA: Final[Pin[_GPIO4]]
D10: Final[Pin[_GPIO4]]
IMUSD: Final[Pin[_GPIO4]]
LEDB: Final[Pin[_GPIO4]]
SCL: Final[Pin[_GPIO15]]
D11: Final[Pin[_GPIO15]]
IMUSC: Final[Pin[_GPIO15]]
D12: Final[Pin[_GPIO13]]
T5: Final[Pin[_GPIO13]]
MICC: Final[Pin[_GPIO13]]
D13: Final[Pin[_GPIO12]]
T4: Final[Pin[_GPIO12]]
MICD: Final[Pin[_GPIO12]]
D14: Final[Pin[_GPIO14]]
T3: Final[Pin[_GPIO14]]
D15: Final[Pin[_GPIO27]]
T2: Final[Pin[_GPIO27]]
A0: Final[Pin[_GPIO36]]
CAMV: Final[Pin[_GPIO36]]
A1: Final[Pin[_GPIO39]]
CAMH: Final[Pin[_GPIO39]]
A2: Final[Pin[_GPIO34]]
CAMD9: Final[Pin[_GPIO34]]
A3: Final[Pin[_GPIO35]]
CAMD8: Final[Pin[_GPIO35]]
A4: Final[Pin[_GPIO32]]
T0: Final[Pin[_GPIO32]]
CAMXC: Final[Pin[_GPIO32]]
A5: Final[Pin[_GPIO33]]
T1: Final[Pin[_GPIO33]]
CAMSD: Final[Pin[_GPIO33]]
DAC1: Final[Pin[_GPIO25]]
CAMSC: Final[Pin[_GPIO25]]
DAC2: Final[Pin[_GPIO26]]
CAMD7: Final[Pin[_GPIO26]]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
