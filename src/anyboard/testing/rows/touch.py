"""touchio.  Written in the part of the language that MicroPython has."""

from anyboard.testing.expect import between, equal, raises, raises_in_use
from anyboard.testing.row import Rows
from anyboard.touchio import TouchIn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("touchio", "touch")
row = ROWS.row


@row("an untouched input is False and its reading is below its threshold")
def _(rig: "Rig") -> None:
    touch = rig.keep(TouchIn(rig.touch_pin))
    equal(touch.value, False)
    between(touch.raw_value, 0, touch.threshold)


@row("the threshold can be set from 0 to 65535")
def _(rig: "Rig") -> None:
    touch = rig.keep(TouchIn(rig.touch_pin))
    touch.threshold = 1234
    equal(touch.threshold, 1234)
    raises(ValueError, "threshold must be 0-65535", setattr, touch, "threshold", 65536)


@row("its pin is in use until deinit")
def _(rig: "Rig") -> None:
    pin = rig.touch_pin
    touch = rig.keep(TouchIn(pin))
    raises_in_use(pin, TouchIn, pin)
    touch.deinit()
    rig.keep(TouchIn(pin))
