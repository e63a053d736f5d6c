#: for rp2 esp32 stm32 mimxrt samd
"""The old name of `bluetooth`."""

from bluetooth import *
