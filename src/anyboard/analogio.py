"""`analogio`: analog inputs and outputs."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import in_range, pin
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.errors import Unsupported
from anyboard.core.ops import AnalogConfigure, AnalogRead, AnalogWrite
from anyboard.core.pins import session_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

__all__ = ["AnalogIn", "AnalogOut"]


@native
class AnalogIn(OnePin):
    """A pin as an analog input.

    A dropped object keeps its pin, as on CircuitPython: `deinit` it or use `with`.

    Args:
        pin: the pin; positional only.

    Raises:
        TypeError: not a pin.
        ValueError: the pin is in use or has no analog input.
    """

    __slots__ = ()

    def __init__(self, pin: Pin, /) -> None:
        session, the_pin = self._choose(pin, "analog_in", AnalogRead, "analog inputs")
        self._open(session, the_pin, AnalogConfigure(self._pin, "in"))

    @property
    def value(self) -> int:
        """The voltage now, 0 to 65535 for 0 V to the reference voltage, whatever the converter's resolution."""
        return self._live.run_int(AnalogRead(self._pin))

    def _reading(self) -> tuple[Session, AnalogRead]:
        """The board, and what it is asked for `value` (`core.sampling`)."""
        return self._live, AnalogRead(self._pin)

    @property
    def reference_voltage(self) -> float | None:
        """What a `value` of 65535 stands for, in volts; None if the board does not know."""
        volts = self._live.info.limits.get("reference_voltage")
        return None if volts is None else float(volts)


@native
class AnalogOut(OnePin):
    """A pin as an analog output.

    Args:
        pin: the pin; positional only.

    Raises:
        TypeError: not a pin.
        ValueError: the pin is in use or has no analog output.
        NotImplementedError: no pin of this board has one.
    """

    __slots__ = ()

    def __init__(self, pin_: Pin, /) -> None:
        info = session_of(pin(pin_, "pin")).info
        if not any(described.can("analog_out") for described in info.pins):
            # the firmware's text for such a chip (ports/raspberrypi/common-hal/analogio/AnalogOut.c)
            raise Unsupported("AnalogOut")
        session, the_pin = self._choose(pin_, "analog_out", AnalogWrite, "analog outputs")
        self._open(session, the_pin, AnalogConfigure(self._pin, "out"))

    @property
    def value(self) -> int:
        """0 to 65535 for 0 V to the reference voltage; can only be set.

        Raises:
            ValueError: out of range.
            AttributeError: it is read.
        """
        raise AttributeError("unreadable attribute")

    @value.setter
    def value(self, value: int) -> None:
        session = self._live
        session.post(AnalogWrite(self._pin, in_range(value, 0, 65535, "value")))


publish(globals())
