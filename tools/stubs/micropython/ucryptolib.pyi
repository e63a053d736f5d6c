#: for rp2 esp32 stm32 mimxrt
"""The old name of `cryptolib`."""

from cryptolib import *
