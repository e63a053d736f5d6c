"""pwmio.  Written in the part of the language that MicroPython has."""

from anyboard.pwmio import PWMOut
from anyboard.testing.expect import between, equal, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("pwmio", "pwm")
row = ROWS.row


@row("the defaults are 500 Hz and no duty cycle")
def _(rig: "Rig") -> None:
    pwm = rig.keep(PWMOut(rig.pwm_pins[0]))
    equal((pwm.frequency, pwm.duty_cycle), (500, 0))


@row("settings are keywords only")
def _(rig: "Rig") -> None:
    raises(TypeError, "extra positional arguments given", PWMOut, rig.pwm_pins[0], 1000)
    raises(TypeError, "'pin' argument required", PWMOut)


@row("what is not a pin is a TypeError")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not int", PWMOut, 1)


@row("the duty cycle is what was set, and nothing outside 0 to 65535 can be")
def _(rig: "Rig") -> None:
    pwm = rig.keep(PWMOut(rig.pwm_pins[0]))
    pwm.duty_cycle = 32768
    between(pwm.duty_cycle, 32768 - 256, 32768 + 256)  # boards round to what their counter can
    raises(ValueError, "duty_cycle must be 0-65535", setattr, pwm, "duty_cycle", 70000)
    raises(ValueError, "duty_cycle must be 0-65535", setattr, pwm, "duty_cycle", -1)
    raises(TypeError, "can't convert float to int", setattr, pwm, "duty_cycle", 1.5)


@row("the ends of the duty cycle are exact")
def _(rig: "Rig") -> None:
    pwm = rig.keep(PWMOut(rig.pwm_pins[0], duty_cycle=65535))
    equal(pwm.duty_cycle, 65535)
    pwm.duty_cycle = 0
    equal(pwm.duty_cycle, 0)


@row("a frequency of 0, a negative one and one far too high are a ValueError")
def _(rig: "Rig") -> None:
    for frequency in (0, -1, 1 << 30):
        raises(ValueError, "Invalid frequency", PWMOut, rig.pwm_pins[0], frequency=frequency)
    rig.keep(PWMOut(rig.pwm_pins[0]))  # the pin stayed free


@row("the frequency changes only with variable_frequency")
def _(rig: "Rig") -> None:
    fixed = rig.keep(PWMOut(rig.pwm_pins[0]))
    raises(AttributeError, "Invalid variable_frequency", setattr, fixed, "frequency", 1000)
    fixed.deinit()
    pwm = rig.keep(PWMOut(rig.pwm_pins[0], frequency=1000, variable_frequency=True))
    pwm.frequency = 4000
    between(pwm.frequency, 3900, 4100)
    raises(ValueError, "Invalid frequency", setattr, pwm, "frequency", 0)


@row("two pins can have two frequencies")
def _(rig: "Rig") -> None:
    one = rig.keep(PWMOut(rig.pwm_pins[0], frequency=500))
    other = rig.keep(PWMOut(rig.pwm_pins[1], frequency=2000))
    between(one.frequency, 490, 510)
    between(other.frequency, 1950, 2050)


@row("its pin is in use until deinit")
def _(rig: "Rig") -> None:
    pin = rig.pwm_pins[0]
    pwm = rig.keep(PWMOut(pin))
    raises_in_use(pin, PWMOut, pin)
    pwm.deinit()
    rig.keep(PWMOut(pin))


@row("drivers can tell a PWMOut from a DigitalInOut: it has no direction")
def _(rig: "Rig") -> None:
    pwm = rig.keep(PWMOut(rig.pwm_pins[0]))
    equal((hasattr(pwm, "direction"), hasattr(pwm, "duty_cycle")), (False, True))


@row("the wire carries the frequency and the duty cycle, until deinit", "pwm_seen")
def _(rig: "Rig") -> None:
    pin = rig.pwm_pins[0]
    pwm = rig.keep(PWMOut(pin, frequency=1000, duty_cycle=16384, variable_frequency=True))
    equal(rig.pwm_seen(pin), (pwm.frequency, pwm.duty_cycle))
    pwm.duty_cycle = 49152
    equal(rig.pwm_seen(pin), (pwm.frequency, 49152))
    pwm.frequency = 2000
    between(pwm.frequency, 1900, 2100)
    equal(rig.pwm_seen(pin), (pwm.frequency, 49152))
    pwm.deinit()
    same(rig.pwm_seen(pin), None)
