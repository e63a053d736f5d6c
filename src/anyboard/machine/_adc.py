"""`machine.ADC`."""

from __future__ import annotations

from anyboard.core.errors import Unsupported
from anyboard.core.ops import AnalogConfigure, AnalogRead
from anyboard.core.pins import info_of, session_of
from anyboard.machine._names import board_pin, current_session, has_number
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin


class ADC:
    """An analog input.

    Args:
        pin: as `Pin` takes it; a number that no analog pin has is that of a channel, counted from 0.
        atten, width: as on esp32; `width` is for `read`, and nothing here can change the range.

    Raises:
        ValueError: the pin has no analog input, or something else has it.
        Unsupported: the board has no analog inputs.
    """

    ATTN_0DB, ATTN_2_5DB, ATTN_6DB, ATTN_11DB = 0, 1, 2, 3
    WIDTH_9BIT, WIDTH_10BIT, WIDTH_11BIT, WIDTH_12BIT = 9, 10, 11, 12

    def __init__(self, pin: object, *, atten: int = ATTN_11DB, width: int = WIDTH_12BIT) -> None:
        the_pin = _analog(pin)
        session, name = session_of(the_pin), info_of(the_pin).name
        session.require(AnalogRead, "analog inputs")
        if not info_of(the_pin).can("analog_in"):
            able = ", ".join(info.name for info in session.info.pins if info.names and info.can("analog_in"))
            raise ValueError(f"Pin doesn't have ADC capabilities: {name}; {able or 'no pin'} of {session.url} can")
        self._use = Use(session, "adc", name, (the_pin,))
        self.init(atten=atten, width=width)
        self._ready()

    def init(self, *, atten: int = ATTN_11DB, width: int = WIDTH_12BIT) -> None:
        """As the constructor."""
        self.atten(atten)
        self.width(width)

    def _ready(self) -> None:
        if not self._use.is_current:
            self._use.take(AnalogConfigure(self._use.resource, "in"))

    def atten(self, attenuation: int, /) -> None:
        """Accepted and without effect: the range is the board's.

        Raises:
            ValueError: not one of the constants.
        """
        if attenuation not in (0, 1, 2, 3):
            raise ValueError(f"invalid atten {attenuation}")

    def width(self, bits: int, /) -> None:
        """How many bits `read` returns, 9 to 12.

        Raises:
            ValueError: others.
        """
        if bits not in (9, 10, 11, 12):
            raise ValueError(f"invalid width {bits}")
        self._width = bits

    def read_u16(self) -> int:
        """The voltage now, 0 to 65535 for 0 V to the reference."""
        self._ready()
        return self._use.session.run_int(AnalogRead(self._use.resource))

    def read(self) -> int:
        """As `read_u16`, in `width` bits."""
        return self.read_u16() >> (16 - self._width)

    def read_uv(self) -> int:
        """The voltage now, in microvolts.

        Raises:
            Unsupported: the board does not say what its reference is.
        """
        volts = self._use.session.info.limits.get("reference_voltage")
        if volts is None:
            raise Unsupported(f"{self._use.session.url} does not know its reference voltage; use read_u16()")
        return round(self.read_u16() * volts * 1e6 / 65535)

    def deinit(self) -> None:
        """Give up the pin; using it again takes it again."""
        self._use.release()

    def __repr__(self) -> str:
        return f"ADC({self._use.resource})"


def _analog(identity: object) -> Pin:
    if isinstance(identity, int):
        session = current_session()
        pin = has_number(session, identity, "analog_in")
        if pin is not None:
            return pin
        channels = [info.name for info in session.info.pins if info.names and info.can("analog_in")]
        if 0 <= identity < len(channels):
            return session.pin(channels[identity])
    return board_pin(identity)
