# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _PB15(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MOSI, _c.TOUCH, _c.UART1_RX, _c.UART4_CTS): ...
class _PB14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.TOUCH, _c.UART1_TX, _c.UART3_RTS, _c.UART4_RTS): ...
class _PB13(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI2_SCK, _c.TOUCH, _c.UART3_CTS, _c.UART5_TX): ...
class _PB12(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH, _c.UART5_RX): ...
class _PB10(_c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.SPI2_SCK, _c.TOUCH, _c.UART3_TX): ...
class _PB11(_c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.TOUCH, _c.UART3_RX): ...
class _PA05(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.SPI6_SCK, _c.TOUCH): ...
class _PD12(_c.DIGITAL, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART3_RTS): ...
class _PD13(_c.DIGITAL, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.TOUCH): ...
class _PD14(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART8_CTS): ...
class _PC00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _PC01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI2_MOSI, _c.TOUCH): ...
class _PC02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI2_MISO, _c.TOUCH): ...
class _PE02(_c.DIGITAL, _c.COUNT, _c.OUT, _c.SPI4_SCK, _c.TOUCH): ...

board_id: Final = "openmv_h7"
P0: Final[Pin[_PB15]]
P1: Final[Pin[_PB14]]
P2: Final[Pin[_PB13]]
P3: Final[Pin[_PB12]]
P4: Final[Pin[_PB10]]
P5: Final[Pin[_PB11]]
P6: Final[Pin[_PA05]]
P7: Final[Pin[_PD12]]
P8: Final[Pin[_PD13]]
P9: Final[Pin[_PD14]]
LED1: Final[Pin[_PC00]]
LED2: Final[Pin[_PC01]]
LED3: Final[Pin[_PC02]]
LED4: Final[Pin[_PE02]]
LED_RED: Final[Pin[_PC00]]
LED_GREEN: Final[Pin[_PC01]]
LED_BLUE: Final[Pin[_PC02]]
LED_IR: Final[Pin[_PE02]]
UART1_TX: Final[Pin[_PB14]]
UART1_RX: Final[Pin[_PB15]]
UART3_TX: Final[Pin[_PB10]]
UART3_RX: Final[Pin[_PB11]]
I2C2_SCL: Final[Pin[_PB10]]
I2C2_SDA: Final[Pin[_PB11]]
I2C4_SCL: Final[Pin[_PD12]]
I2C4_SDA: Final[Pin[_PD13]]
SPI2_NSS: Final[Pin[_PB12]]
SPI2_SCK: Final[Pin[_PB13]]
SPI2_MISO: Final[Pin[_PB14]]
SPI2_MOSI: Final[Pin[_PB15]]
