"""digitalio.  Written in the part of the language that MicroPython has."""

import gc

from anyboard import digitalio
from anyboard.digitalio import DigitalInOut, Direction, DriveMode, Pull
from anyboard.testing.expect import equal, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("digitalio", "digital")
row = ROWS.row


@row("a new DigitalInOut is an input without a pull")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    same(pin.direction, Direction.INPUT)
    same(pin.pull, None)


@row("the constructor takes exactly one positional argument")
def _(rig: "Rig") -> None:
    pin = rig.free_pins[0]
    raises(TypeError, "function takes 1 positional arguments but 0 were given", DigitalInOut)
    raises(TypeError, "function takes 1 positional arguments but 2 were given", DigitalInOut, pin, 1)
    raises(TypeError, "function doesn't take keyword arguments", DigitalInOut, pin=pin)


@row("what is not a pin is a TypeError that names its type")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not int", DigitalInOut, 1)
    raises(TypeError, "pin must be of type Pin, not NoneType", DigitalInOut, None)


@row("a dropped DigitalInOut keeps its pin")
def _(rig: "Rig") -> None:
    pin = rig.free_pins[0]
    rig.keep(DigitalInOut(pin))
    gc.collect()
    raises_in_use(pin, DigitalInOut, pin)


@row("an output drives what it is set to")
def _(rig: "Rig") -> None:
    out, seen = rig.keep(DigitalInOut(rig.pair[0])), rig.keep(DigitalInOut(rig.pair[1]))
    out.switch_to_output()
    equal((seen.value, out.value), (False, False))
    out.value = True
    equal((seen.value, out.value), (True, True))
    out.value = False
    equal((seen.value, out.value), (False, False))


@row("switch_to_output drives the level it is given")
def _(rig: "Rig") -> None:
    out, seen = rig.keep(DigitalInOut(rig.pair[0])), rig.keep(DigitalInOut(rig.pair[1]))
    out.switch_to_output(True)
    same(seen.value, True)
    out.switch_to_output(value=False)
    same(seen.value, False)


@row("switch_to_output(True) drives high from its first moment: no low glitch", "levels_seen", "pull_up")
def _(rig: "Rig") -> None:
    peer = rig.keep(DigitalInOut(rig.pair[1]))
    peer.switch_to_input(Pull.UP)
    out = rig.keep(DigitalInOut(rig.pair[0]))
    levels = rig.levels_seen(rig.pair[0])
    out.switch_to_output(True)
    same(peer.value, True)
    equal(levels, [])
    out.value = False
    equal(levels, [False])


@row("a level is set by truth")
def _(rig: "Rig") -> None:
    pin: Any = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_output()
    for value, level in ((5, True), ("", False), ("x", True), (None, False), (1, True), (0, False)):
        pin.value = value
        same(pin.value, level)


@row("setting the direction to OUTPUT drives low and push-pull, also on an output")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_output(True)
    pin.direction = Direction.OUTPUT
    same(pin.value, False)
    same(pin.drive_mode, DriveMode.PUSH_PULL)
    same(pin.direction, Direction.OUTPUT)


@row("setting the direction to INPUT clears the pull", "pull_up")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_input(Pull.UP)
    pin.direction = Direction.INPUT
    same(pin.pull, None)


@row("another direction is a ValueError")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    raises(ValueError, "Invalid direction", setattr, pin, "direction", 1)
    raises(ValueError, "Invalid direction", setattr, pin, "direction", "out")


@row("setting the value of an input is an AttributeError")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    raises(AttributeError, "Cannot set value when direction is input.", setattr, pin, "value", True)


@row("an input has no drive mode")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    text = "Drive mode not used when direction is input."
    raises(AttributeError, text, getattr, pin, "drive_mode")
    raises(AttributeError, text, setattr, pin, "drive_mode", DriveMode.PUSH_PULL)


@row("an output has no pull")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_output()
    text = "Pull not used when direction is output."
    raises(AttributeError, text, getattr, pin, "pull")
    raises(AttributeError, text, setattr, pin, "pull", None)


@row("a pull is a Pull or None")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    raises(TypeError, "pull must be of type Pull or None, not str", pin.switch_to_input, "x")
    raises(TypeError, "pull must be of type Pull or None, not int", setattr, pin, "pull", 1)
    pin.pull = None
    same(pin.pull, None)


@row("a pull-up makes a free input high", "pull_up")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_input(pull=Pull.UP)
    same(pin.pull, Pull.UP)
    same(pin.value, True)


@row("a pull-down makes a free input low", "pull_down")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.pull = Pull.DOWN
    same(pin.pull, Pull.DOWN)
    same(pin.value, False)


@row("an output beats a pull", "pull_up")
def _(rig: "Rig") -> None:
    out, seen = rig.keep(DigitalInOut(rig.pair[0])), rig.keep(DigitalInOut(rig.pair[1]))
    seen.switch_to_input(Pull.UP)
    out.switch_to_output(False)
    same(seen.value, False)


@row("any drive mode but OPEN_DRAIN is push-pull")
def _(rig: "Rig") -> None:
    pin: Any = rig.keep(DigitalInOut(rig.free_pins[0]))
    pin.switch_to_output(1, "x")
    same(pin.drive_mode, DriveMode.PUSH_PULL)
    pin.drive_mode = 3
    same(pin.drive_mode, DriveMode.PUSH_PULL)


@row("an open-drain output set high lets the line go and reads it", "open_drain", "pull_up")
def _(rig: "Rig") -> None:
    out, peer = rig.keep(DigitalInOut(rig.pair[0])), rig.keep(DigitalInOut(rig.pair[1]))
    out.switch_to_output(True, DriveMode.OPEN_DRAIN)
    same(out.drive_mode, DriveMode.OPEN_DRAIN)
    peer.switch_to_input(Pull.UP)
    equal((out.value, peer.value), (True, True))
    out.value = False
    equal((out.value, peer.value), (False, False))
    out.value = True
    peer.switch_to_output(False)
    same(out.value, False)


@row("changing the drive mode keeps the level", "open_drain", "pull_up")
def _(rig: "Rig") -> None:
    out, peer = rig.keep(DigitalInOut(rig.pair[0])), rig.keep(DigitalInOut(rig.pair[1]))
    peer.switch_to_input(Pull.UP)
    out.switch_to_output(False)
    out.drive_mode = DriveMode.OPEN_DRAIN
    same(peer.value, False)
    out.value = True
    out.drive_mode = DriveMode.PUSH_PULL
    same(peer.value, True)


@row("deinit lets the line go", "pull_up")
def _(rig: "Rig") -> None:
    peer = rig.keep(DigitalInOut(rig.pair[1]))
    peer.switch_to_input(Pull.UP)
    out = rig.keep(DigitalInOut(rig.pair[0]))
    out.switch_to_output(False)
    same(peer.value, False)
    out.deinit()
    same(peer.value, True)


@row("switch_to_output refuses arguments it does not have")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    raises(TypeError, "extra positional arguments given", pin.switch_to_output, 1, 2, 3)
    raises(TypeError, "unexpected keyword argument 'foo'", pin.switch_to_output, foo=1)


@row("the enumerations are singletons that print with their module")
def _(rig: "Rig") -> None:
    equal(repr(Direction.INPUT), "digitalio.Direction.INPUT")
    equal(repr(Direction.OUTPUT), "digitalio.Direction.OUTPUT")
    equal(repr(Pull.UP), "digitalio.Pull.UP")
    equal(repr(Pull.DOWN), "digitalio.Pull.DOWN")
    equal(repr(DriveMode.OPEN_DRAIN), "digitalio.DriveMode.OPEN_DRAIN")
    same(digitalio.Direction.INPUT, Direction.INPUT)


@row("an attribute cannot be deleted")
def _(rig: "Rig") -> None:
    pin = rig.keep(DigitalInOut(rig.free_pins[0]))
    raises(AttributeError, "can't set attribute 'value'", delattr, pin, "value")


@row("a Python class may inherit from DigitalInOut")
def _(rig: "Rig") -> None:
    class Lamp(DigitalInOut):
        def shine(self) -> None:
            self.switch_to_output(True)

    lamp = rig.keep(Lamp(rig.pair[0]))
    lamp.shine()
    same(rig.keep(DigitalInOut(rig.pair[1])).value, True)
