"""pulseio.  Written in the part of the language that MicroPython has."""

import time
from array import array

from anyboard.digitalio import DigitalInOut
from anyboard.pulseio import PulseIn, PulseOut
from anyboard.testing.expect import NO_BUFFER, becomes, between, equal, eventually, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("pulseio")
row = ROWS.row


def pulsed(rig: "Rig", count: int, maxlen: int = 8) -> PulseIn:
    """A PulseIn that has seen `count` + 1 edges, so `count` durations of about 4 ms."""
    out = rig.keep(DigitalInOut(rig.pair[0]))
    out.switch_to_output(False)
    pulses = rig.keep(PulseIn(rig.pair[1], maxlen))
    level = False
    for _ in range(count + 1):
        level = not level
        out.value = level
        time.sleep(0.004)
    eventually(lambda: len(pulses) >= min(count, maxlen), "the pulses are there")
    return pulses


@row("a new PulseIn captures, is empty and has the length asked for", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    pulses = rig.keep(PulseIn(rig.pair[1], maxlen=20))
    equal((pulses.maxlen, len(pulses), bool(pulses), pulses.paused), (20, 0, False, False))
    pulses.deinit()
    equal(rig.keep(PulseIn(rig.pair[1])).maxlen, 2)


@row("durations between edges are in microseconds, from the first edge away from idle", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    pulses = pulsed(rig, 3)
    equal(len(pulses), 3)
    for n in range(3):
        between(pulses[n], 2900, 65535)  # some sleep by a clock of whole milliseconds


@row("popleft takes the oldest, and an empty one is an IndexError", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    pulses = pulsed(rig, 2)
    first = pulses[0]
    equal(pulses.popleft(), first)
    equal(len(pulses), 1)
    pulses.popleft()
    raises(IndexError, "pop from empty PulseIn", pulses.popleft)


@row("a full PulseIn forgets the oldest", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    equal(len(pulsed(rig, 5, maxlen=2)), 2)


@row("an index may be negative; one out of range is an IndexError", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    pulses: Any = pulsed(rig, 2)
    equal(pulses[-1], pulses[1])
    raises(IndexError, "index out of range", lambda: pulses[2])
    raises(NotImplementedError, "Slices not supported", lambda: pulses[0:1])


@row("captured durations cannot be stored or deleted", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    changed: Any = pulsed(rig, 1)

    def store() -> None:
        changed[0] = 1

    def delete() -> None:
        del changed[0]

    raises(AttributeError, "Read-only", store)
    raises(AttributeError, "Cannot delete values", delete)


@row("a paused PulseIn captures nothing, keeps what it has, and clear empties it", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    out = rig.keep(DigitalInOut(rig.pair[0]))
    out.switch_to_output(False)
    pulses = rig.keep(PulseIn(rig.pair[1], maxlen=8))
    for level in (True, False, True):
        out.value = level
        time.sleep(0.002)
    becomes(lambda: len(pulses), 2)
    pulses.pause()
    same(pulses.paused, True)
    for level in (False, True, False):
        out.value = level
        time.sleep(0.002)
    equal(len(pulses), 2)
    pulses.clear()
    equal(len(pulses), 0)
    pulses.resume()
    same(pulses.paused, False)


@row("its pin is in use until deinit", "pulse_in", "digital")
def _(rig: "Rig") -> None:
    pin = rig.pair[1]
    pulses = rig.keep(PulseIn(pin))
    raises_in_use(pin, PulseIn, pin)
    pulses.deinit()
    rig.keep(PulseIn(pin))


@row("PulseIn complains about what is not a pin", "pulse_in")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not int", PulseIn, 1)
    raises(TypeError, "'pin' argument required", PulseIn)


@row("PulseOut sends arrays of halfwords only", "pulse_out", "digital")
def _(rig: "Rig") -> None:
    out = rig.keep(PulseOut(rig.pair[0]))
    raises(TypeError, "Array must contain halfwords (type 'H')", out.send, array("B", [1, 2]))
    raises(TypeError, NO_BUFFER, out.send, [1, 2])


@row("PulseOut sends every duration, in order, and waits until it has", "pulse_out", "pulses_seen", "digital")
def _(rig: "Rig") -> None:
    out = rig.keep(PulseOut(rig.pair[0], frequency=38000, duty_cycle=32768))
    out.send(array("H", [9000, 4500, 560, 1690, 560]))
    equal(list(rig.pulses_seen(rig.pair[0]))[-5:], [9000, 4500, 560, 1690, 560])


@row("a PulseOut's pin is in use until deinit", "pulse_out", "digital")
def _(rig: "Rig") -> None:
    pin = rig.pair[0]
    out = rig.keep(PulseOut(pin))
    raises_in_use(pin, PulseOut, pin)
    out.deinit()
    rig.keep(PulseOut(pin))
