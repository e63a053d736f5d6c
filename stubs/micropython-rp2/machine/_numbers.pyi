# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_numbers.pyi: edit that.
from typing import Literal

from typing_extensions import TypeAlias

# pins: numbers
PIN: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47]
I2C0_SCL_PIN: TypeAlias = Literal[1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41, 45]
I2C0_SDA_PIN: TypeAlias = Literal[0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44]
I2C1_SCL_PIN: TypeAlias = Literal[3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47]
I2C1_SDA_PIN: TypeAlias = Literal[2, 6, 10, 14, 18, 22, 26, 30, 34, 38, 42, 46]
SPI0_SCK_PIN: TypeAlias = Literal[2, 6, 18, 22, 34, 38]
SPI0_MOSI_PIN: TypeAlias = Literal[3, 7, 19, 23, 35, 39]
SPI0_MISO_PIN: TypeAlias = Literal[0, 4, 16, 20, 32, 36]
SPI1_SCK_PIN: TypeAlias = Literal[10, 14, 26, 30, 42, 46]
SPI1_MOSI_PIN: TypeAlias = Literal[11, 15, 27, 31, 43, 47]
SPI1_MISO_PIN: TypeAlias = Literal[8, 12, 24, 28, 40, 44]
UART0_TX_PIN: TypeAlias = Literal[0, 2, 12, 14, 16, 18, 28, 30, 32, 34, 44, 46]
UART0_RX_PIN: TypeAlias = Literal[1, 3, 13, 15, 17, 19, 29, 31, 33, 35, 45, 47]
UART1_TX_PIN: TypeAlias = Literal[4, 6, 8, 10, 20, 22, 24, 26, 36, 38, 40, 42]
UART1_RX_PIN: TypeAlias = Literal[5, 7, 9, 11, 21, 23, 25, 27, 37, 39, 41, 43]
ADC_PIN: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 26, 27, 28, 29, 40, 41, 42, 43, 44, 45, 46, 47]
NO_ADC_PIN: TypeAlias = Literal[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]
# pins: end
