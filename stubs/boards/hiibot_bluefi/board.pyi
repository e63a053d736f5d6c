# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

from _native import Display
import busio
import _pin_caps as _c
from microcontroller import Pin

class _P0_28(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_02(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_29(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_30(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_03(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_07(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_08(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_25(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_09(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_16(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_06(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_04(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_26(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_01(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_00(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_31(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_09(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_07(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_08(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_05(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_27(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_13(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_17(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_20(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_15(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_24(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_00(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_13(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_12(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P0_14(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_14(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _P1_15(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "hiibot_bluefi"
P0: Final[Pin[_P0_28]]
D0: Final[Pin[_P0_28]]
A0: Final[Pin[_P0_28]]
RX: Final[Pin[_P0_28]]
P1: Final[Pin[_P0_02]]
D1: Final[Pin[_P0_02]]
A1: Final[Pin[_P0_02]]
TX: Final[Pin[_P0_02]]
P2: Final[Pin[_P0_29]]
D2: Final[Pin[_P0_29]]
A2: Final[Pin[_P0_29]]
P3: Final[Pin[_P0_30]]
D3: Final[Pin[_P0_30]]
A3: Final[Pin[_P0_30]]
P4: Final[Pin[_P0_03]]
D4: Final[Pin[_P0_03]]
A4: Final[Pin[_P0_03]]
P5: Final[Pin[_P1_07]]
D5: Final[Pin[_P1_07]]
BUTTON_A: Final[Pin[_P1_07]]
P6: Final[Pin[_P0_08]]
D6: Final[Pin[_P0_08]]
P7: Final[Pin[_P0_25]]
D7: Final[Pin[_P0_25]]
P8: Final[Pin[_P0_23]]
D8: Final[Pin[_P0_23]]
P9: Final[Pin[_P0_21]]
D9: Final[Pin[_P0_21]]
P10: Final[Pin[_P0_19]]
D10: Final[Pin[_P0_19]]
P11: Final[Pin[_P1_09]]
D11: Final[Pin[_P1_09]]
BUTTON_B: Final[Pin[_P1_09]]
P12: Final[Pin[_P0_16]]
D12: Final[Pin[_P0_16]]
P13: Final[Pin[_P0_06]]
D13: Final[Pin[_P0_06]]
SCK: Final[Pin[_P0_06]]
P14: Final[Pin[_P0_04]]
D14: Final[Pin[_P0_04]]
A5: Final[Pin[_P0_04]]
MISO: Final[Pin[_P0_04]]
P15: Final[Pin[_P0_26]]
D15: Final[Pin[_P0_26]]
MOSI: Final[Pin[_P0_26]]
P16: Final[Pin[_P0_01]]
D16: Final[Pin[_P0_01]]
P17: Final[Pin[_P1_12]]
D17: Final[Pin[_P1_12]]
LED: Final[Pin[_P1_12]]
REDLED: Final[Pin[_P1_12]]
P18: Final[Pin[_P1_10]]
D18: Final[Pin[_P1_10]]
NEOPIXEL: Final[Pin[_P1_10]]
P19: Final[Pin[_P0_00]]
D19: Final[Pin[_P0_00]]
SCL: Final[Pin[_P0_00]]
P20: Final[Pin[_P0_31]]
D20: Final[Pin[_P0_31]]
A6: Final[Pin[_P0_31]]
SDA: Final[Pin[_P0_31]]
P21: Final[Pin[_P0_09]]
D21: Final[Pin[_P0_09]]
MICROPHONE_CLOCK: Final[Pin[_P0_09]]
P22: Final[Pin[_P0_10]]
D22: Final[Pin[_P0_10]]
MICROPHONE_DATA: Final[Pin[_P0_10]]
P23: Final[Pin[_P0_07]]
D23: Final[Pin[_P0_07]]
TFT_SCK: Final[Pin[_P0_07]]
P24: Final[Pin[_P1_08]]
D24: Final[Pin[_P1_08]]
TFT_MOSI: Final[Pin[_P1_08]]
P25: Final[Pin[_P0_05]]
D25: Final[Pin[_P0_05]]
TFT_CS: Final[Pin[_P0_05]]
P26: Final[Pin[_P0_27]]
D26: Final[Pin[_P0_27]]
TFT_DC: Final[Pin[_P0_27]]
P27: Final[Pin[_P1_13]]
D27: Final[Pin[_P1_13]]
TFT_BACKLIGHT: Final[Pin[_P1_13]]
P34: Final[Pin[_P0_22]]
D34: Final[Pin[_P0_22]]
WIFI_SCK: Final[Pin[_P0_22]]
P35: Final[Pin[_P0_17]]
D35: Final[Pin[_P0_17]]
WIFI_MISO: Final[Pin[_P0_17]]
P36: Final[Pin[_P0_20]]
D36: Final[Pin[_P0_20]]
WIFI_MOSI: Final[Pin[_P0_20]]
P37: Final[Pin[_P0_15]]
D37: Final[Pin[_P0_15]]
WIFI_BUSY: Final[Pin[_P0_15]]
P38: Final[Pin[_P0_24]]
D38: Final[Pin[_P0_24]]
WIFI_CS: Final[Pin[_P0_24]]
P39: Final[Pin[_P1_00]]
D39: Final[Pin[_P1_00]]
WIFI_RESET: Final[Pin[_P1_00]]
P40: Final[Pin[_P0_13]]
D40: Final[Pin[_P0_13]]
WIFI_PWR: Final[Pin[_P0_13]]
P41: Final[Pin[_P0_11]]
D41: Final[Pin[_P0_11]]
SENSORS_SCL: Final[Pin[_P0_11]]
P42: Final[Pin[_P0_12]]
D42: Final[Pin[_P0_12]]
SENSORS_SDA: Final[Pin[_P0_12]]
P43: Final[Pin[_P0_14]]
D43: Final[Pin[_P0_14]]
IMU_IRQ: Final[Pin[_P0_14]]
ACCELEROMETER_INTERRUPT: Final[Pin[_P0_14]]
P44: Final[Pin[_P1_14]]
D44: Final[Pin[_P1_14]]
WHITELED: Final[Pin[_P1_14]]
P45: Final[Pin[_P1_11]]
D45: Final[Pin[_P1_11]]
SPEAKER_ENABLE: Final[Pin[_P1_11]]
P46: Final[Pin[_P1_15]]
D46: Final[Pin[_P1_15]]
SPEAKER: Final[Pin[_P1_15]]
AUDIO: Final[Pin[_P1_15]]
DISPLAY: Final[Display]
def I2C() -> busio.I2C: ...
def STEMMA_I2C() -> busio.I2C: ...
def SPI() -> busio.SPI: ...
def UART() -> busio.UART: ...
