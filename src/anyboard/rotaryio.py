"""`rotaryio`: rotary encoders followed by the board itself."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Peripheral
from anyboard._native.check import common_session, integer, pin, role
from anyboard._native.namespace import publish
from anyboard.core.ops import EncoderConfigure, EncoderRead, EncoderWrite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

__all__ = ["IncrementalEncoder"]


@native
class IncrementalEncoder(Peripheral):
    """The position of a quadrature encoder; starts at 0.

    Args:
        pin_a, pin_b: the encoder's two outputs, 90 degrees apart.
        divisor: transitions (of both outputs together) for each step of `position`: 4 for one
            detent per full cycle, 2 or 1 for encoders with more detents.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: a pin is in use or cannot do it.
        RuntimeError: this chip cannot use these two pins together.
    """

    __slots__ = ("_divisor", "_names")
    _names: tuple[str, str]

    def __init__(self, pin_a: Pin, pin_b: Pin, divisor: int = 4) -> None:
        pins = pin(pin_a, "pin_a"), pin(pin_b, "pin_b")
        session = common_session(*pins)
        session.require(EncoderConfigure, "rotary encoder input")
        session.check_free(*pins)
        for each in pins:
            role(each, "count")
        self._divisor = integer(divisor)
        self._names = pins[0]._info.name, pins[1]._info.name
        self._claim(session, pins, self._names)
        try:
            session.run(self._configuration)
        except BaseException:
            self._abandon()
            raise

    @property
    def _configuration(self) -> EncoderConfigure:
        # The firmware takes any divisor, and counts every transition for those below 1.
        return EncoderConfigure(*self._names, max(self._divisor, 1))

    def _position(self, session: Session) -> int:
        return session.run_int(EncoderRead(self._names[0]))

    @property
    def divisor(self) -> int:
        """Transitions for each step of `position`; may be set, which keeps the position."""
        self._check_live()
        return self._divisor

    @divisor.setter
    def divisor(self, divisor: int) -> None:
        session = self._live
        self._divisor = integer(divisor)
        position = self._position(session)
        session.execute((self._configuration, EncoderWrite(self._names[0], position)))

    @property
    def position(self) -> int:
        """Where the encoder is, in steps from the start; may be set."""
        return self._position(self._live)

    @position.setter
    def position(self, position: int) -> None:
        session = self._live
        session.post(EncoderWrite(self._names[0], integer(position)))


publish(globals())
