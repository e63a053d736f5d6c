"""countio.  Written in the part of the language that MicroPython has."""

from anyboard.countio import Counter, Edge
from anyboard.digitalio import DigitalInOut
from anyboard.testing.expect import becomes, equal, raises, raises_in_use
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("countio", "count", "digital")
row = ROWS.row


def pulse(out: DigitalInOut, times: int) -> None:
    """Go high and low again."""
    for _ in range(times):
        out.value = True
        out.value = False


def driver(rig: "Rig") -> DigitalInOut:
    """The output that the counting pin is wired to, low."""
    out = rig.keep(DigitalInOut(rig.pair[0]))
    out.switch_to_output(False)
    return out


@row("a Counter counts falling edges from 0")
def _(rig: "Rig") -> None:
    out = driver(rig)
    counter = rig.keep(Counter(rig.pair[1]))
    equal(counter.count, 0)
    pulse(out, 3)
    becomes(lambda: counter.count, 3)
    out.value = True
    equal(counter.count, 3)
    out.value = False
    becomes(lambda: counter.count, 4)


@row("a Counter counts rising edges if asked to")
def _(rig: "Rig") -> None:
    out = driver(rig)
    counter = rig.keep(Counter(rig.pair[1], edge=Edge.RISE))
    out.value = True
    becomes(lambda: counter.count, 1)
    out.value = False
    equal(counter.count, 1)


@row("the count can be set, and reset makes it 0")
def _(rig: "Rig") -> None:
    out = driver(rig)
    counter = rig.keep(Counter(rig.pair[1]))
    counter.count = 41
    pulse(out, 1)
    becomes(lambda: counter.count, 42)
    counter.reset()
    equal(counter.count, 0)
    pulse(out, 2)
    becomes(lambda: counter.count, 2)


@row("edge and pull are checked")
def _(rig: "Rig") -> None:
    raises(TypeError, "edge must be of type Edge, not int", Counter, rig.pair[1], edge=1)
    raises(TypeError, "pull must be of type Pull or None, not int", Counter, rig.pair[1], pull=1)
    raises(TypeError, "pin must be of type Pin, not int", Counter, 1)


@row("its pin is in use until deinit")
def _(rig: "Rig") -> None:
    pin = rig.pair[1]
    counter = rig.keep(Counter(pin))
    raises_in_use(pin, DigitalInOut, pin)
    counter.deinit()
    rig.keep(Counter(pin))


@row("the edges print with their module")
def _(rig: "Rig") -> None:
    equal(repr(Edge.RISE), "countio.Edge.RISE")
    equal(repr(Edge.FALL), "countio.Edge.FALL")
    equal(repr(Edge.RISE_AND_FALL), "countio.Edge.RISE_AND_FALL")
