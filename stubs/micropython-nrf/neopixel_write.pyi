# Made by tools/stub_profiles.py from tools/stubs/device/neopixel_write.pyi: edit that.

from _buffers import ReadableBuffer as _ReadableBuffer
from digitalio import DigitalInOut as _DigitalInOut
from typing_extensions import deprecated

@deprecated("neopixel_write does not exist on micropython-nrf: its firmware has no machine.bitstream; use pixels with a clock (DotStar)")
def neopixel_write(digitalinout: _DigitalInOut, buf: _ReadableBuffer, /) -> None: ...
