# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Any, Final

import busio
import _pin_caps as _c
from microcontroller import Pin

class _GPIO2(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO0(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO4(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO5(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO18(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO19(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
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
class _GPIO23(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO22(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO32(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO25(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO21(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.DAC, _c.OUT, _c.PWM): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO9(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO10(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO11(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO8(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO7(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO6(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO33(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO14(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO12(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO13(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...
class _GPIO1(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO3(_c.DIGITAL, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM): ...
class _GPIO15(_c.DIGITAL, _c.ADC, _c.AnyBus, _c.COUNT, _c.OUT, _c.PWM, _c.TOUCH): ...

board_id: Final = "esp32-wrover-dev-cam"
LED: Final[Pin[_GPIO2]]
LED_INVERTED: Final[Pin[_GPIO2]]
BUTTON: Final[Pin[_GPIO0]]
CAMERA_DATA2: Final[Pin[_GPIO4]]
CAMERA_DATA3: Final[Pin[_GPIO5]]
CAMERA_DATA4: Final[Pin[_GPIO18]]
CAMERA_DATA5: Final[Pin[_GPIO19]]
CAMERA_DATA6: Final[Pin[_GPIO36]]
CAMERA_DATA7: Final[Pin[_GPIO39]]
CAMERA_DATA8: Final[Pin[_GPIO34]]
CAMERA_DATA9: Final[Pin[_GPIO35]]
CAMERA_HREF: Final[Pin[_GPIO23]]
CAMERA_PCLK: Final[Pin[_GPIO22]]
CAMERA_PWDN: Final[Pin[_GPIO32]]
CAMERA_VSYNC: Final[Pin[_GPIO25]]
CAMERA_XCLK: Final[Pin[_GPIO21]]
CAMERA_SIOD: Final[Pin[_GPIO26]]
CAMERA_SIOC: Final[Pin[_GPIO27]]
FLASH_D2: Final[Pin[_GPIO9]]
FLASH_D3: Final[Pin[_GPIO10]]
FLASH_CMD: Final[Pin[_GPIO11]]
FLASH_D1: Final[Pin[_GPIO8]]
FLASH_D0: Final[Pin[_GPIO7]]
FLASH_CLK: Final[Pin[_GPIO6]]
SENSOR_VP: Final[Pin[_GPIO36]]
CAM_Y6: Final[Pin[_GPIO36]]
ADC1_CH0: Final[Pin[_GPIO36]]
SENSOR_VN: Final[Pin[_GPIO39]]
CAM_Y7: Final[Pin[_GPIO39]]
ADC1_CH3: Final[Pin[_GPIO39]]
CAM_Y8: Final[Pin[_GPIO34]]
ADC1_CH6: Final[Pin[_GPIO34]]
CAM_Y9: Final[Pin[_GPIO35]]
ADC1_CH7: Final[Pin[_GPIO35]]
TOUCH9: Final[Pin[_GPIO32]]
ADC1_CH4: Final[Pin[_GPIO32]]
TOUCH8: Final[Pin[_GPIO33]]
ADC1_CH5: Final[Pin[_GPIO33]]
I2S_LCK: Final[Pin[_GPIO25]]
DAC1: Final[Pin[_GPIO25]]
CAM_VSYNC: Final[Pin[_GPIO25]]
ADC2_CH8: Final[Pin[_GPIO25]]
I2S_BCK: Final[Pin[_GPIO26]]
DAC2: Final[Pin[_GPIO26]]
CAM_SIOD: Final[Pin[_GPIO26]]
SDA2: Final[Pin[_GPIO26]]
ADC2_CH9: Final[Pin[_GPIO26]]
TOUCH7: Final[Pin[_GPIO27]]
CAM_SIOC: Final[Pin[_GPIO27]]
SCL2: Final[Pin[_GPIO27]]
ADC2_CH7: Final[Pin[_GPIO27]]
TOUCH6: Final[Pin[_GPIO14]]
HSPI_CLK: Final[Pin[_GPIO14]]
ADC2_CH6: Final[Pin[_GPIO14]]
MTDI: Final[Pin[_GPIO12]]
TOUCH5: Final[Pin[_GPIO12]]
HSPI_MISO: Final[Pin[_GPIO12]]
ADC2_CH5: Final[Pin[_GPIO12]]
TOUCH4: Final[Pin[_GPIO13]]
HSPI_MOSI: Final[Pin[_GPIO13]]
ADC2_CH4: Final[Pin[_GPIO13]]
CAM_HREF: Final[Pin[_GPIO23]]
VSPI_MOSI: Final[Pin[_GPIO23]]
I2S: Final[Pin[_GPIO22]]
DIN: Final[Pin[_GPIO22]]
CAM_PCLK: Final[Pin[_GPIO22]]
I2C_SCL: Final[Pin[_GPIO22]]
LED_TX: Final[Pin[_GPIO1]]
U0TXD: Final[Pin[_GPIO1]]
LED_RX: Final[Pin[_GPIO3]]
U0RXD: Final[Pin[_GPIO3]]
CAM_XCLK: Final[Pin[_GPIO21]]
I2C_SDA: Final[Pin[_GPIO21]]
CAM_Y5: Final[Pin[_GPIO19]]
VSPI_MISO: Final[Pin[_GPIO19]]
CAM_Y4: Final[Pin[_GPIO18]]
VSPI_CLK: Final[Pin[_GPIO18]]
CAM_Y3: Final[Pin[_GPIO5]]
VSPI_CS: Final[Pin[_GPIO5]]
SDIO_SLAVE: Final[Pin[_GPIO5]]
TOUCH0: Final[Pin[_GPIO4]]
CAM_Y2: Final[Pin[_GPIO4]]
ADC2_CH0: Final[Pin[_GPIO4]]
TOUCH1: Final[Pin[_GPIO0]]
ADC2_CH1: Final[Pin[_GPIO0]]
TOUCH2: Final[Pin[_GPIO2]]
ADC2_CH2: Final[Pin[_GPIO2]]
LED_IO2: Final[Pin[_GPIO2]]
TOUCH3: Final[Pin[_GPIO15]]
MTDO: Final[Pin[_GPIO15]]
ADC2_CH3: Final[Pin[_GPIO15]]
HSPI_CS: Final[Pin[_GPIO15]]
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
IO18: Final[Pin[_GPIO18]]
IO19: Final[Pin[_GPIO19]]
IO21: Final[Pin[_GPIO21]]
IO22: Final[Pin[_GPIO22]]
IO23: Final[Pin[_GPIO23]]
IO25: Final[Pin[_GPIO25]]
IO26: Final[Pin[_GPIO26]]
IO27: Final[Pin[_GPIO27]]
IO32: Final[Pin[_GPIO32]]
IO33: Final[Pin[_GPIO33]]
IO34: Final[Pin[_GPIO34]]
IO35: Final[Pin[_GPIO35]]
IO36: Final[Pin[_GPIO36]]
IO39: Final[Pin[_GPIO39]]
SDA: Final[Pin[_GPIO4]]
SCL: Final[Pin[_GPIO13]]
CAMERA_DATA: Final[tuple[Any, ...]]
def I2C() -> busio.I2C: ...
