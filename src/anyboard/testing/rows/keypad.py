"""keypad.  Written in the part of the language that MicroPython has."""

import time

from anyboard.digitalio import DigitalInOut
from anyboard.keypad import Event, KeyMatrix, Keys, ShiftRegisterKeys
from anyboard.testing.expect import DEINITED, equal, eventually, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("keypad", "digital")
row = ROWS.row


def one_key(rig: "Rig", max_events: int = 64) -> "tuple[DigitalInOut, Keys]":
    """An output that plays a key, released, and the Keys that scan it."""
    out = rig.keep(DigitalInOut(rig.pair[0]))
    out.switch_to_output(False)
    keys = rig.keep(Keys((rig.pair[1],), value_when_pressed=True, pull=False, max_events=max_events))
    return out, keys


@row("Keys report a press and a release, in order, with their key number")
def _(rig: "Rig") -> None:
    out, keys = one_key(rig)
    time.sleep(0.1)
    equal(len(keys.events), 0)
    out.value = True
    eventually(lambda: len(keys.events) == 1, "the press is noticed")
    out.value = False
    eventually(lambda: len(keys.events) == 2, "the release is noticed")
    equal((keys.events.get(), keys.events.get()), (Event(0, True), Event(0, False)))
    same(keys.events.get(), None)


@row("the number of keys can be read")
def _(rig: "Rig") -> None:
    equal(one_key(rig)[1].key_count, 1)


@row("get_into fills an event and says whether there was one")
def _(rig: "Rig") -> None:
    out, keys = one_key(rig)
    event = Event(5, False)
    same(keys.events.get_into(event), False)
    equal(event, Event(5, False))
    out.value = True
    eventually(lambda: bool(keys.events), "the press is noticed")
    same(keys.events.get_into(event), True)
    equal(event, Event(0, True))


@row("a full queue says that it overflowed, until it is cleared")
def _(rig: "Rig") -> None:
    out, keys = one_key(rig, max_events=1)
    out.value = True
    eventually(lambda: len(keys.events) == 1, "the press is noticed")
    same(keys.events.overflowed, False)
    out.value = False
    eventually(lambda: keys.events.overflowed, "the release does not fit")
    keys.events.clear()
    equal((len(keys.events), keys.events.overflowed), (0, False))


@row("reset forgets what is pressed, so that it is reported again")
def _(rig: "Rig") -> None:
    out, keys = one_key(rig)
    out.value = True
    eventually(lambda: len(keys.events) == 1, "the press is noticed")
    keys.events.clear()
    keys.reset()
    eventually(lambda: len(keys.events) == 1, "the press is reported again")
    equal(keys.events.get(), Event(0, True))


@row("Keys check their arguments")
def _(rig: "Rig") -> None:
    pin = rig.pair[1]
    raises(TypeError, "'value_when_pressed' argument required", Keys, (pin,))
    raises(TypeError, "object of type 'Pin' has no len()", Keys, pin, value_when_pressed=True)
    raises(TypeError, "row_pins contains duplicate pins", Keys, (pin, pin), value_when_pressed=True)
    raises(TypeError, "object in row_pins must be of type Pin, not int", Keys, (1,), value_when_pressed=True)
    raises(ValueError, "interval must be >= 0", Keys, (pin,), value_when_pressed=True, interval=-1)
    raises(ValueError, "max_events must be >= 1", Keys, (pin,), value_when_pressed=True, max_events=0)
    text = "debounce_threshold must be 1-127"
    raises(ValueError, text, Keys, (pin,), value_when_pressed=True, debounce_threshold=0)
    rig.keep(DigitalInOut(pin))  # the pin stayed free


@row("the pins are in use until deinit, and the queue goes with the scanner")
def _(rig: "Rig") -> None:
    pin = rig.pair[1]
    _, keys = one_key(rig)
    raises_in_use(pin, DigitalInOut, pin)
    keys.deinit()
    raises(ValueError, DEINITED, getattr, keys, "events")
    raises(ValueError, DEINITED, keys.reset)
    rig.keep(DigitalInOut(pin))


@row("an Event has a number, pressed, released and a time")
def _(rig: "Rig") -> None:
    event = Event(3, False, 5)
    equal((event.key_number, event.pressed, event.released, event.timestamp), (3, False, True, 5))
    default = Event()
    equal((default.key_number, default.pressed, default.released), (0, True, False))
    raises(ValueError, "key_number must be >= 0", Event, -1)


@row("events are equal, and hash alike, whatever their time")
def _(rig: "Rig") -> None:
    equal(Event(1, False, 5) == Event(1, False, 6), True)
    equal(hash(Event(1, False, 5)), hash(Event(1, False, 6)))
    equal(Event(1, False) == Event(1, True), False)
    equal(Event(1, False) == Event(2, False), False)
    equal(Event(1, False) == 3, False)


@row("an event prints its number and what happened")
def _(rig: "Rig") -> None:
    equal(repr(Event(2, True)), "<Event: key_number 2 pressed>")
    equal(repr(Event(0, False)), "<Event: key_number 0 released>")


@row("KeyMatrix numbers its keys row by row", "pull_up")
def _(rig: "Rig") -> None:
    a, b, c, d, e = rig.free_pins
    matrix = rig.keep(KeyMatrix((a, b), (c, d, e)))
    equal(matrix.key_count, 6)
    equal(matrix.key_number_to_row_column(4), (1, 1))
    equal(matrix.row_column_to_key_number(1, 2), 5)


@row("KeyMatrix complains about a pin in both rows and columns")
def _(rig: "Rig") -> None:
    pin = rig.free_pins[0]
    raises(TypeError, "row_pins and column_pins contain duplicate pins", KeyMatrix, (pin,), (pin,))


@row("ShiftRegisterKeys need at least one key")
def _(rig: "Rig") -> None:
    a, b, c, _, _ = rig.free_pins
    raises(
        ValueError,
        "key_count must be >= 1",
        ShiftRegisterKeys,
        clock=a,
        data=b,
        latch=c,
        key_count=0,
        value_when_pressed=True,
    )
