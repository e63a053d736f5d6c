#: for rp2 esp32 stm32 mimxrt
"""The old name of `socket`."""

from socket import *
