"""What every class on a single pin does in its constructor."""

from __future__ import annotations

from anyboard._native.base import Peripheral
from anyboard._native.check import pin, role
from anyboard.core.pins import session_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.ops import Op, Result
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session


class OnePin(Peripheral):
    """A peripheral on one pin: `_choose` checks it, `_open` takes it and configures it."""

    __slots__ = ("_pin",)
    _pin: str

    def _choose(self, value: object, role_name: str, needs: type[Op], what: str) -> tuple[Session, Pin]:
        """The pin's board and the pin, once everything about the pin is known to be right.

        Args:
            value: the constructor's argument.
            role_name: what the pin must be able to do (`PinInfo.roles`).
            needs: the operation the board must know; `what` is its name in words.

        Raises:
            TypeError: not a pin.
            ValueError: in use, or it cannot do it.
            Unsupported: the board cannot do it on any pin.
        """
        the_pin = pin(value, "pin")
        session = session_of(the_pin)
        session.require(needs, what)
        session.check_free(the_pin)
        role(the_pin, role_name)
        self._pin = the_pin._info.name
        return session, the_pin

    def _open(self, session: Session, the_pin: Pin, configure: Op | None) -> Result:
        """Take the pin and configure it; the board's refusal leaves the pin free."""
        self._claim(session, (the_pin,), (self._pin,))
        try:
            return None if configure is None else session.run(configure)
        except BaseException:
            self._abandon()
            raise
