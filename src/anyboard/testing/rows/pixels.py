"""neopixel_write.  Written in the part of the language that MicroPython has."""

from anyboard.digitalio import DigitalInOut, Direction
from anyboard.neopixel_write import neopixel_write
from anyboard.testing.expect import DEINITED, NO_BUFFER, equal, raises, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("neopixel_write", "pixels")
row = ROWS.row


def output(rig: "Rig") -> DigitalInOut:
    """The pin of the pixels as an output."""
    pin = rig.keep(DigitalInOut(rig.pixel_pin))
    pin.switch_to_output()
    return pin


@row("the bytes are sent as they are", "pixels_seen")
def _(rig: "Rig") -> None:
    pin = output(rig)
    neopixel_write(pin, b"\x01\x02\x03")
    neopixel_write(pin, bytearray(b"\xff\x00"))
    equal(list(rig.pixels_seen(rig.pixel_pin))[-2:], [b"\x01\x02\x03", b"\xff\x00"])


@row("the line rests low afterwards")
def _(rig: "Rig") -> None:
    pin = output(rig)
    neopixel_write(pin, b"\xff\xff\xff")
    same(pin.value, False)


@row("nothing and a str can be sent")
def _(rig: "Rig") -> None:
    pin = output(rig)
    neopixel_write(pin, b"")
    neopixel_write(pin, "abc")


@row("an input becomes an output")
def _(rig: "Rig") -> None:
    pin = output(rig)
    pin.switch_to_input()
    neopixel_write(pin, b"abc")
    same(pin.direction, Direction.OUTPUT)


@row("it takes a DigitalInOut, not a pin")
def _(rig: "Rig") -> None:
    text = "digitalinout must be of type DigitalInOut, not Pin"
    raises(TypeError, text, neopixel_write, rig.pixel_pin, b"abc")


@row("what has no buffer is a TypeError")
def _(rig: "Rig") -> None:
    raises(TypeError, NO_BUFFER, neopixel_write, output(rig), [1, 2])


@row("a deinitialised DigitalInOut is a ValueError")
def _(rig: "Rig") -> None:
    pin = output(rig)
    pin.deinit()
    raises(ValueError, DEINITED, neopixel_write, pin, b"abc")
