"""`neopixel_write`: bytes to WS2812 pixels."""

from __future__ import annotations

from anyboard._native.arguments import circuitpython_arguments
from anyboard._native.buffers import readable
from anyboard._native.check import one_of
from anyboard._native.namespace import publish
from anyboard.core.ops import PixelWrite
from anyboard.digitalio import DigitalInOut, Direction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer

__all__ = ["neopixel_write"]


@circuitpython_arguments
def neopixel_write(digitalinout: DigitalInOut, buf: ReadableBuffer, /) -> None:
    """Send bytes as pixels take them, most significant bit first; the pin is low before and after.

    Args:
        digitalinout: the data line; an input becomes an output.
        buf: the bytes, in the pixels' own order (often green, red, blue).

    Raises:
        TypeError: not a `DigitalInOut`, not a buffer.
        ValueError: after `deinit`.
        NotImplementedError: the board has no pixels.
    """
    line = one_of(digitalinout, DigitalInOut, "digitalinout")
    session = line._live
    data = readable(buf)
    session.require(PixelWrite, "NeoPixel output")
    if line.direction is not Direction.OUTPUT:
        line.switch_to_output()
    if data:
        session.post(PixelWrite(line._pin, data))
        line._driven = False


publish(globals())
