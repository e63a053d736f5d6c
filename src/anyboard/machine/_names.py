"""From what MicroPython programs call pins and buses to the board's."""

from __future__ import annotations

from anyboard.core.errors import NotFound
from anyboard.core.pins import Pin as BoardPin
from anyboard.core.pins import info_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.info import BusKind
    from anyboard.core.session import Session

# What boards call their pin number 5: a Pico, chips (`microcontroller.pin`), Espressif boards, Feathers.
_NUMBERED = ("GP{}", "GPIO{}", "IO{}", "D{}")


def current_session() -> Session:
    """The session of the board that `anyboard.board` is now.

    Raises what choosing raises (`anyboard.current.current_board`).
    """
    from anyboard.current import current_board

    return current_board()._session()


def board_pin(identity: object) -> BoardPin:
    """The board's pin for a name, a number, a pin of `anyboard.board`, or a `machine.Pin`.

    Raises:
        ValueError: the current board has no such pin.
        TypeError: that is nothing a pin can be called.
    """
    from anyboard.machine._pin import Pin

    if isinstance(identity, Pin):
        return identity._use.pins[0]
    if isinstance(identity, BoardPin):
        return identity
    if isinstance(identity, str):
        return _by_name(current_session(), identity)
    if isinstance(identity, int):
        return _by_number(current_session(), identity)
    raise TypeError(f"a pin is a name, a number or a Pin, not {type(identity).__name__}")


def optional_pin(identity: object) -> BoardPin | None:
    """As `board_pin`; None and -1 are no pin."""
    return None if identity is None or (type(identity) is int and identity == -1) else board_pin(identity)


def _by_name(session: Session, name: str) -> BoardPin:
    try:
        return session.pin(name)
    except NotFound as error:
        raise ValueError(f'unknown named pin "{name}": {error}') from None


def _by_number(session: Session, number: int) -> BoardPin:
    for pattern in _NUMBERED:
        try:
            return session.pin(pattern.format(number))
        except NotFound:
            continue
    names = ", ".join(pin.name for pin in session.info.pins if pin.names)
    raise ValueError(f"invalid pin {number}: {session.url} has {names}")


def has_number(session: Session, number: int, role: str) -> BoardPin | None:
    """The pin of a number if there is one and it can do something."""
    try:
        pin = _by_number(session, number)
    except ValueError:
        return None
    return pin if info_of(pin).can(role) else None


def default_pins(session: Session, kind: BusKind, index: object) -> tuple[BoardPin, ...]:
    """The pins of the board's own bus number `index`.

    Raises ``ValueError: I2C(1) doesn't exist``, and says what there is.
    """
    found: list[tuple[str, ...]] = []
    for bus in session.info.buses:
        if bus.kind == kind and bus.pins not in found:
            found.append(bus.pins)
    if not isinstance(index, int) or not 0 <= index < len(found):
        word = kind.upper()
        there = " and ".join(f"{word}({n})" for n in range(len(found))) or f"no {word} of its own"
        raise ValueError(f"{word}({index}) doesn't exist: {session.url} has {there}; other pins must be named")
    return tuple(session.pin(name) for name in found[index])
