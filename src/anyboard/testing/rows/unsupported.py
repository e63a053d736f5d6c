"""What a board cannot do is said on use.  Written in the part of the language that MicroPython has.

That this file imports at all is the other half: every module imports on every board.
"""

from anyboard import analogio, bitbangio, busio, countio, onewireio, pulseio, pwmio, rotaryio, touchio
from anyboard.testing.expect import raises
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.core.pins import Pin
    from anyboard.testing.rig import Rig

ROWS = Rows("unsupported")


def unsupported(capability: str, name: str, make: "Callable[[Pin, Pin], object]", instead: str = "") -> None:
    """Add the row that `make`, given two pins, raises NotImplementedError where `capability` is missing.

    Not where there is another capability `instead`: then some pins can.
    """

    def refuses(rig: "Rig") -> None:
        if capability not in rig.offers and instead not in rig.offers:
            raises(NotImplementedError, None, make, rig.any_pins[0], rig.any_pins[1])

    ROWS.add(name + " is a NotImplementedError on a board that has none", refuses)


unsupported("i2c", "busio.I2C", lambda a, b: busio.I2C(a, b))
unsupported("spi", "busio.SPI", lambda a, b: busio.SPI(a, b))
unsupported("uart", "busio.UART", lambda a, b: busio.UART(a, b))
unsupported("analog_in", "analogio.AnalogIn", lambda a, b: analogio.AnalogIn(a))
unsupported("analog_out", "analogio.AnalogOut", lambda a, b: analogio.AnalogOut(a))
unsupported("pwm", "pwmio.PWMOut", lambda a, b: pwmio.PWMOut(a), instead="clock_output")
unsupported("pulse_in", "pulseio.PulseIn", lambda a, b: pulseio.PulseIn(a))
unsupported("pulse_out", "pulseio.PulseOut", lambda a, b: pulseio.PulseOut(a))
unsupported("onewire", "onewireio.OneWire", lambda a, b: onewireio.OneWire(a))
unsupported("count", "countio.Counter", lambda a, b: countio.Counter(a))
unsupported("encoder", "rotaryio.IncrementalEncoder", lambda a, b: rotaryio.IncrementalEncoder(a, b))
unsupported("touch", "touchio.TouchIn", lambda a, b: touchio.TouchIn(a))
unsupported("soft_i2c", "bitbangio.I2C", lambda a, b: bitbangio.I2C(a, b))
unsupported("soft_spi", "bitbangio.SPI", lambda a, b: bitbangio.SPI(a, b))
