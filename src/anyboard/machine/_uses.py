"""What each pin of a board is used for.

In MicroPython nobody owns a pin: making an object on it, or using one made before, gives the pin that
function, and the last one has it.  Pins that a `busio`, `digitalio` … object owns are not touched.
"""

from __future__ import annotations

from anyboard.core.ops import Release

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.ops import Op
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

_OWNER = "machine"
_KEY = "machine uses"


class Use:
    """A function on some pins: what an object of `machine` is, to the board.

    Args:
        session: the board's.
        kind: the function, in a word: two of one kind on the same pins are the same one.
        resource: what the board knows it by.
        pins: what it needs.
    """

    __slots__ = ("session", "kind", "resource", "pins")

    def __init__(self, session: Session, kind: str, resource: str, pins: tuple[Pin, ...]) -> None:
        self.session = session
        self.kind = kind
        self.resource = resource
        self.pins = pins

    def _is_same(self, other: Use | None) -> bool:
        return other is not None and (self.kind, self.resource) == (other.kind, other.resource)

    @property
    def is_current(self) -> bool:
        """Whether the pins have this function now."""
        uses = _uses(self.session)
        return all(self._is_same(uses.get(pin)) for pin in self.pins)

    def take(self, *configure: Op) -> None:
        """Give the pins this function, whatever they did before, and configure it.

        Raises:
            ValueError: a `busio`, `digitalio` … object has one of the pins.
        """
        uses = _uses(self.session)
        foreign = [pin for pin in self.pins if self.session.owner(pin) != _OWNER]
        self.session.claim(_OWNER, *foreign)
        former = {use.resource: use for pin in self.pins if (use := uses.get(pin)) and not self._is_same(use)}
        for use in former.values():
            use.drop(but=self.pins)
        if former:
            self.session.post(*(Release(resource) for resource in former))
        try:
            self.session.execute(configure)
        except BaseException:
            self.drop()
            raise
        for pin in self.pins:
            uses[pin] = self

    def drop(self, but: tuple[Pin, ...] = ()) -> None:
        """Forget this function; its pins, but for those that get another one, are anybody's."""
        uses = _uses(self.session)
        for pin in self.pins:
            uses.pop(pin, None)
        self.session.unclaim(*(pin for pin in self.pins if pin not in but))

    def release(self) -> None:
        """End this function, if the pins still have it."""
        if self.is_current:
            self.drop()
            self.session.release(self.resource)


def _uses(session: Session) -> dict[Pin, Use]:
    uses = session.shared.setdefault(_KEY, {})
    assert isinstance(uses, dict)
    return uses
