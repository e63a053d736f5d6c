"""rotaryio.  Written in the part of the language that MicroPython has."""

from anyboard.digitalio import DigitalInOut
from anyboard.rotaryio import IncrementalEncoder
from anyboard.testing.expect import becomes, equal, raises, raises_in_use
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("rotaryio", "encoder", "digital")
row = ROWS.row

# the two bits of one turn by a detent, A and B; backwards is the other way round
FORWARD = ((True, False), (True, True), (False, True), (False, False))


def shaft(rig: "Rig") -> "tuple[DigitalInOut, DigitalInOut]":
    """The two outputs that play the encoder, low."""
    outs = rig.keep(DigitalInOut(rig.encoder[0][0])), rig.keep(DigitalInOut(rig.encoder[1][0]))
    for out in outs:
        out.switch_to_output(False)
    return outs


def encoder(rig: "Rig", divisor: int = 4) -> IncrementalEncoder:
    return rig.keep(IncrementalEncoder(rig.encoder[0][1], rig.encoder[1][1], divisor))


def turn(outs: "tuple[DigitalInOut, DigitalInOut]", detents: int) -> None:
    """Turn by whole detents, backwards if negative."""
    steps = list(FORWARD)
    if detents < 0:
        steps = [(b, a) for a, b in FORWARD]
    for _ in range(abs(detents)):
        for a, b in steps:
            outs[0].value = a
            outs[1].value = b


@row("a new encoder is at 0 and has 4 quarter steps to a position")
def _(rig: "Rig") -> None:
    knob = encoder(rig)
    equal((knob.position, knob.divisor), (0, 4))


@row("a turn changes the position by 1 for each detent, and turning back undoes it")
def _(rig: "Rig") -> None:
    outs = shaft(rig)
    knob = encoder(rig)
    turn(outs, 3)
    becomes(lambda: abs(knob.position), 3)
    seen = knob.position
    turn(outs, -5)
    becomes(lambda: knob.position, -2 * seen // 3)


@row("a divisor of 1 counts every quarter step")
def _(rig: "Rig") -> None:
    outs = shaft(rig)
    knob = encoder(rig, 1)
    turn(outs, 2)
    becomes(lambda: abs(knob.position), 8)


@row("position and divisor can be set")
def _(rig: "Rig") -> None:
    outs = shaft(rig)
    knob = encoder(rig)
    knob.position = 7
    equal(knob.position, 7)
    turn(outs, 1)
    becomes(lambda: knob.position in (6, 8), True)
    knob.divisor = 2
    equal(knob.divisor, 2)


@row("its pins are in use until deinit")
def _(rig: "Rig") -> None:
    pin = rig.encoder[0][1]
    knob = encoder(rig)
    raises_in_use(pin, IncrementalEncoder, pin, rig.encoder[1][1])
    knob.deinit()
    encoder(rig)


@row("what is not a pin is a TypeError")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin_a must be of type Pin, not int", IncrementalEncoder, 1, rig.encoder[1][1])
