"""analogio.  Written in the part of the language that MicroPython has."""

from anyboard.analogio import AnalogIn, AnalogOut
from anyboard.testing.expect import between, equal, raises, raises_in_use
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("analogio")
row = ROWS.row


@row("AnalogIn.value is the voltage, 0 to 65535", "analog_in")
def _(rig: "Rig") -> None:
    pin, value, tolerance = rig.analog
    reading = rig.keep(AnalogIn(pin)).value
    between(reading, max(value - tolerance, 0), min(value + tolerance, 65535))
    equal(reading, int(reading))


@row("AnalogIn.reference_voltage is in volts, or None", "analog_in")
def _(rig: "Rig") -> None:
    volts = rig.keep(AnalogIn(rig.analog[0])).reference_voltage
    if volts is not None:
        between(volts, 0.5, 6.0)


@row("an AnalogIn cannot be set", "analog_in")
def _(rig: "Rig") -> None:
    pin = rig.keep(AnalogIn(rig.analog[0]))
    raises(AttributeError, "can't set attribute 'value'", setattr, pin, "value", 1)
    raises(AttributeError, "can't set attribute 'reference_voltage'", setattr, pin, "reference_voltage", 1.0)


@row("AnalogIn of what is not a pin is a TypeError", "analog_in")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not int", AnalogIn, 1)
    raises(TypeError, "function doesn't take keyword arguments", AnalogIn, pin=rig.analog[0])


@row("an analog input is in use until deinit", "analog_in")
def _(rig: "Rig") -> None:
    pin = rig.analog[0]
    reader = rig.keep(AnalogIn(pin))
    raises_in_use(pin, AnalogIn, pin)
    reader.deinit()
    rig.keep(AnalogIn(pin))


@row("AnalogOut.value is set from 0 to 65535", "analog_out")
def _(rig: "Rig") -> None:
    out = rig.keep(AnalogOut(rig.analog_out_pin))
    for value in (0, 32768, 65535):
        out.value = value
    raises(ValueError, "value must be 0-65535", setattr, out, "value", 65536)
    raises(ValueError, "value must be 0-65535", setattr, out, "value", -1)
    raises(TypeError, "can't convert float to int", setattr, out, "value", 1.5)


@row("AnalogOut of what is not a pin is a TypeError", "analog_out")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not str", AnalogOut, "A0")
