# Made by tools/stub_profiles.py from tools/stubs/device/neopixel_write.pyi: edit that.
from typing import overload

from _buffers import ReadableBuffer as _ReadableBuffer
from digitalio import DigitalInOut as _DigitalInOut
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

@overload
def neopixel_write(digitalinout: _DigitalInOut, buf: _ReadableBuffer, /) -> None:
    """Send bytes to WS2812 pixels."""

@overload
@deprecated("neopixel_write takes a DigitalInOut on micropython-mimxrt, no pin: neopixel_write(DigitalInOut(board.D5), data)")
def neopixel_write(digitalinout: _Pin[object] | int, buf: _ReadableBuffer, /) -> None: ...
@overload
@deprecated("neopixel_write takes bytes on micropython-mimxrt: use bytes([...])")
def neopixel_write(digitalinout: _DigitalInOut, buf: list[int] | tuple[int, ...] | str, /) -> None: ...
