# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO_AD_B0_03(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART6_RX): ...
class _GPIO_AD_B0_02(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI3_MISO, _c.TOUCH, _c.UART6_TX): ...
class _GPIO_EMC_04(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_EMC_05(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_EMC_06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_EMC_08(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_10(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B1_01(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART4_RX): ...
class _GPIO_B1_00(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART4_TX): ...
class _GPIO_B0_11(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_00(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_02(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MOSI, _c.TOUCH): ...
class _GPIO_B0_01(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.TOUCH): ...
class _GPIO_B0_03(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_SCK, _c.TOUCH): ...
class _GPIO_AD_B1_02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART2_TX): ...
class _GPIO_AD_B1_03(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART2_RX): ...
class _GPIO_AD_B1_07(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C3_SCL, _c.OUT, _c.TOUCH, _c.UART3_RX): ...
class _GPIO_AD_B1_06(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C3_SDA, _c.OUT, _c.TOUCH, _c.UART3_TX): ...
class _GPIO_AD_B1_01(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.TOUCH, _c.UART2_RTS): ...
class _GPIO_AD_B1_00(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART2_CTS): ...
class _GPIO_AD_B1_10(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH, _c.UART8_TX): ...
class _GPIO_AD_B1_11(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.TOUCH, _c.UART8_RX): ...
class _GPIO_AD_B1_08(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_AD_B1_09(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_AD_B0_12(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_TX): ...
class _GPIO_AD_B0_13(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO_AD_B1_14(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI3_MOSI, _c.TOUCH): ...
class _GPIO_AD_B1_15(_c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.SPI3_SCK, _c.TOUCH): ...
class _GPIO_EMC_32(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART7_RX): ...
class _GPIO_EMC_31(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART7_TX): ...
class _GPIO_EMC_37(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _GPIO_EMC_36(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _GPIO_B0_12(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...
class _GPIO_EMC_07(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_SD_B0_03(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART8_RTS): ...
class _GPIO_SD_B0_02(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART8_CTS): ...
class _GPIO_SD_B0_01(_c.DIGITAL, _c.COUNT, _c.I2C3_SDA, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_SD_B0_00(_c.DIGITAL, _c.COUNT, _c.I2C3_SCL, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH): ...
class _GPIO_SD_B0_05(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART8_RX): ...
class _GPIO_SD_B0_04(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART8_TX): ...
class _GPIO_B0_04(_c.DIGITAL, _c.COUNT, _c.I2C2_SCL, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_05(_c.DIGITAL, _c.COUNT, _c.I2C2_SDA, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_06(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_07(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO_B0_08(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART3_TX): ...
class _GPIO_B0_09(_c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH, _c.UART3_RX): ...
class _GPIO_EMC_40(_c.DIGITAL, _c.COUNT, _c.OUT, _c.TOUCH): ...

board_id: Final = "sparkfun_teensy_micromod"
D0: Final[Pin[_GPIO_AD_B0_03]]
RX: Final[Pin[_GPIO_AD_B0_03]]
RX1: Final[Pin[_GPIO_AD_B0_03]]
D1: Final[Pin[_GPIO_AD_B0_02]]
TX: Final[Pin[_GPIO_AD_B0_02]]
TX1: Final[Pin[_GPIO_AD_B0_02]]
D2: Final[Pin[_GPIO_EMC_04]]
D3: Final[Pin[_GPIO_EMC_05]]
D4: Final[Pin[_GPIO_EMC_06]]
D5: Final[Pin[_GPIO_EMC_08]]
D6: Final[Pin[_GPIO_B0_10]]
D7: Final[Pin[_GPIO_B1_01]]
RX4: Final[Pin[_GPIO_B1_01]]
D8: Final[Pin[_GPIO_B1_00]]
TX4: Final[Pin[_GPIO_B1_00]]
D9: Final[Pin[_GPIO_B0_11]]
D10: Final[Pin[_GPIO_B0_00]]
D11: Final[Pin[_GPIO_B0_02]]
MOSI: Final[Pin[_GPIO_B0_02]]
D12: Final[Pin[_GPIO_B0_01]]
MISO: Final[Pin[_GPIO_B0_01]]
D13: Final[Pin[_GPIO_B0_03]]
LED: Final[Pin[_GPIO_B0_03]]
SCK: Final[Pin[_GPIO_B0_03]]
D14: Final[Pin[_GPIO_AD_B1_02]]
A0: Final[Pin[_GPIO_AD_B1_02]]
TX3: Final[Pin[_GPIO_AD_B1_02]]
D15: Final[Pin[_GPIO_AD_B1_03]]
A1: Final[Pin[_GPIO_AD_B1_03]]
RX3: Final[Pin[_GPIO_AD_B1_03]]
D16: Final[Pin[_GPIO_AD_B1_07]]
A2: Final[Pin[_GPIO_AD_B1_07]]
RX2: Final[Pin[_GPIO_AD_B1_07]]
D17: Final[Pin[_GPIO_AD_B1_06]]
A3: Final[Pin[_GPIO_AD_B1_06]]
TX2: Final[Pin[_GPIO_AD_B1_06]]
D18: Final[Pin[_GPIO_AD_B1_01]]
A4: Final[Pin[_GPIO_AD_B1_01]]
SDA: Final[Pin[_GPIO_AD_B1_01]]
SDA0: Final[Pin[_GPIO_AD_B1_01]]
D19: Final[Pin[_GPIO_AD_B1_00]]
A5: Final[Pin[_GPIO_AD_B1_00]]
SCL: Final[Pin[_GPIO_AD_B1_00]]
SCL0: Final[Pin[_GPIO_AD_B1_00]]
D20: Final[Pin[_GPIO_AD_B1_10]]
A6: Final[Pin[_GPIO_AD_B1_10]]
TX5: Final[Pin[_GPIO_AD_B1_10]]
D21: Final[Pin[_GPIO_AD_B1_11]]
A7: Final[Pin[_GPIO_AD_B1_11]]
RX5: Final[Pin[_GPIO_AD_B1_11]]
D22: Final[Pin[_GPIO_AD_B1_08]]
A8: Final[Pin[_GPIO_AD_B1_08]]
D23: Final[Pin[_GPIO_AD_B1_09]]
A9: Final[Pin[_GPIO_AD_B1_09]]
D24: Final[Pin[_GPIO_AD_B0_12]]
A10: Final[Pin[_GPIO_AD_B0_12]]
TX6: Final[Pin[_GPIO_AD_B0_12]]
D25: Final[Pin[_GPIO_AD_B0_13]]
A11: Final[Pin[_GPIO_AD_B0_13]]
RX6: Final[Pin[_GPIO_AD_B0_13]]
D26: Final[Pin[_GPIO_AD_B1_14]]
A12: Final[Pin[_GPIO_AD_B1_14]]
D27: Final[Pin[_GPIO_AD_B1_15]]
A13: Final[Pin[_GPIO_AD_B1_15]]
D28: Final[Pin[_GPIO_EMC_32]]
RX7: Final[Pin[_GPIO_EMC_32]]
D29: Final[Pin[_GPIO_EMC_31]]
TX7: Final[Pin[_GPIO_EMC_31]]
D30: Final[Pin[_GPIO_EMC_37]]
D31: Final[Pin[_GPIO_EMC_36]]
D32: Final[Pin[_GPIO_B0_12]]
D33: Final[Pin[_GPIO_EMC_07]]
D34: Final[Pin[_GPIO_SD_B0_03]]
DAT1: Final[Pin[_GPIO_SD_B0_03]]
D35: Final[Pin[_GPIO_SD_B0_02]]
DAT0: Final[Pin[_GPIO_SD_B0_02]]
D36: Final[Pin[_GPIO_SD_B0_01]]
CLK: Final[Pin[_GPIO_SD_B0_01]]
D37: Final[Pin[_GPIO_SD_B0_00]]
CMD: Final[Pin[_GPIO_SD_B0_00]]
D38: Final[Pin[_GPIO_SD_B0_05]]
DAT3: Final[Pin[_GPIO_SD_B0_05]]
D39: Final[Pin[_GPIO_SD_B0_04]]
DAT2: Final[Pin[_GPIO_SD_B0_04]]
D40: Final[Pin[_GPIO_B0_04]]
BUS0: Final[Pin[_GPIO_B0_04]]
D41: Final[Pin[_GPIO_B0_05]]
BUS1: Final[Pin[_GPIO_B0_05]]
D42: Final[Pin[_GPIO_B0_06]]
BUS2: Final[Pin[_GPIO_B0_06]]
D43: Final[Pin[_GPIO_B0_07]]
BUS3: Final[Pin[_GPIO_B0_07]]
D44: Final[Pin[_GPIO_B0_08]]
BUS4: Final[Pin[_GPIO_B0_08]]
D45: Final[Pin[_GPIO_B0_09]]
BUS5: Final[Pin[_GPIO_B0_09]]
USB_HOST_POWER: Final[Pin[_GPIO_EMC_40]]
USB_HOST_DP: Final[Pin[Any]]
USB_HOST_DM: Final[Pin[Any]]
MM_RX: Final[Pin[_GPIO_AD_B0_03]]
MM_TX: Final[Pin[_GPIO_AD_B0_02]]
MM_PWM1: Final[Pin[_GPIO_EMC_04]]
MM_PWM0: Final[Pin[_GPIO_EMC_05]]
MM_D0: Final[Pin[_GPIO_EMC_06]]
MM_D1: Final[Pin[_GPIO_EMC_08]]
MM_G6: Final[Pin[_GPIO_B0_10]]
MM_I2S_SDO: Final[Pin[_GPIO_B1_01]]
MM_I2S_SDI: Final[Pin[_GPIO_B1_00]]
MM_G7: Final[Pin[_GPIO_B0_11]]
MM_CS: Final[Pin[_GPIO_B0_00]]
MM_COPI: Final[Pin[_GPIO_B0_02]]
MM_CIPO: Final[Pin[_GPIO_B0_01]]
MM_SCK: Final[Pin[_GPIO_B0_03]]
MM_A0: Final[Pin[_GPIO_AD_B1_02]]
MM_A1: Final[Pin[_GPIO_AD_B1_03]]
MM_RX2: Final[Pin[_GPIO_AD_B1_07]]
MM_TX2: Final[Pin[_GPIO_AD_B1_06]]
MM_SDA: Final[Pin[_GPIO_AD_B1_01]]
MM_SCL: Final[Pin[_GPIO_AD_B1_00]]
MM_I2S_FS: Final[Pin[_GPIO_AD_B1_10]]
MM_I2S_CLK: Final[Pin[_GPIO_AD_B1_11]]
MM_BATT_VIN3: Final[Pin[_GPIO_AD_B1_08]]
MM_MCLK: Final[Pin[_GPIO_AD_B1_09]]
MM_SCL1: Final[Pin[_GPIO_AD_B0_12]]
MM_SDA1: Final[Pin[_GPIO_AD_B0_13]]
MM_G8: Final[Pin[_GPIO_AD_B1_14]]
MM_G11: Final[Pin[_GPIO_AD_B1_15]]
MM_33V_EN: Final[Pin[_GPIO_EMC_32]]
MM_I2C_INT: Final[Pin[_GPIO_EMC_31]]
MM_CAN_RX: Final[Pin[_GPIO_EMC_37]]
MM_CAN_TX: Final[Pin[_GPIO_EMC_36]]
MM_G9: Final[Pin[_GPIO_B0_12]]
MM_G10: Final[Pin[_GPIO_EMC_07]]
MM_DAT1: Final[Pin[_GPIO_SD_B0_03]]
MM_DAT0: Final[Pin[_GPIO_SD_B0_02]]
MM_CIPO1: Final[Pin[_GPIO_SD_B0_02]]
MM_SCK1: Final[Pin[_GPIO_SD_B0_01]]
MM_COPI1: Final[Pin[_GPIO_SD_B0_00]]
MM_CS1: Final[Pin[_GPIO_SD_B0_05]]
MM_DAT3: Final[Pin[_GPIO_SD_B0_05]]
MM_DAT2: Final[Pin[_GPIO_SD_B0_04]]
MM_G0: Final[Pin[_GPIO_B0_04]]
MM_G1: Final[Pin[_GPIO_B0_05]]
MM_G2: Final[Pin[_GPIO_B0_06]]
MM_G3: Final[Pin[_GPIO_B0_07]]
MM_G4: Final[Pin[_GPIO_B0_08]]
MM_G5: Final[Pin[_GPIO_B0_09]]
def I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
