"""Argument checks with the firmware's exceptions and texts (py/argcheck.c, py/obj.c, py/runtime.c)."""

from __future__ import annotations

from anyboard.core.pins import Pin, session_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    from anyboard.core.session import Session

    T = TypeVar("T")

_WORD_MAX = 2**31 - 1
_WORD_MIN = -(2**31)


def integer(value: object) -> int:
    """An int of a machine word.

    Raises:
        TypeError: ``can't convert float to int``.
        OverflowError: it does not fit 32 bits.
    """
    if type(value) is not int:
        try:
            value = value.__index__()  # type: ignore[attr-defined]
        except AttributeError:
            raise TypeError(f"can't convert {type(value).__name__} to int") from None
    if not _WORD_MIN <= value <= _WORD_MAX:  # type: ignore[operator]
        raise OverflowError("overflow converting long int to machine word")
    return value  # type: ignore[return-value]


def floating(value: object) -> float:
    """A float.  Raises ``TypeError: can't convert str to float``."""
    if not isinstance(value, (int, float)):
        raise TypeError(f"can't convert {type(value).__name__} to float")
    return float(value)


def in_range(value: object, low: int, high: int, name: str) -> int:
    """An int from `low` to `high`, else ``ValueError: name must be low-high``."""
    number = integer(value)
    if not low <= number <= high:
        raise ValueError(f"{name} must be {low}-{high}")
    return number


def at_least(value: object, low: int, name: str) -> int:
    """An int of at least `low`, else ``ValueError: name must be >= low``."""
    number = integer(value)
    if number < low:
        raise ValueError(f"{name} must be >= {low}")
    return number


def at_most(value: object, high: int | float, name: str) -> int:
    """An int of at most `high`, else ``ValueError: name must be <= high``."""
    number = integer(value)
    if number > high:
        raise ValueError(f"{name} must be <= {int(high)}")
    return number


def timeout(value: object) -> float:
    """Seconds whose whole part is 0-100 (py/argcheck.c, mp_arg_validate_int_range on the int part)."""
    seconds = floating(value)
    if not 0 <= seconds < 101:  # also false of a NaN
        raise ValueError("timeout must be 0-100")
    return seconds


def pin(value: object, name: str) -> Pin:
    """A pin, else ``TypeError: scl must be of type Pin, not int``."""
    if not isinstance(value, Pin):
        raise TypeError(f"{name} must be of type Pin, not {type(value).__name__}")
    return value


def optional_pin(value: object, name: str) -> Pin | None:
    """A pin or None."""
    return None if value is None else pin(value, name)


def free_pin(value: object, name: str) -> Pin:
    """A pin nobody uses; a bus checks each of its pins completely before the next one.

    Raises:
        TypeError: as `pin`.
        ValueError: ``GP5 in use``.
    """
    the_pin = pin(value, name)
    session_of(the_pin).check_free(the_pin)
    return the_pin


def optional_free_pin(value: object, name: str) -> Pin | None:
    """A pin nobody uses, or None."""
    return None if value is None else free_pin(value, name)


def one_of(value: object, kind: type[T], name: str) -> T:
    """An object of a class, else ``TypeError: edge must be of type Edge, not int``."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be of type {kind.__name__}, not {type(value).__name__}")
    return value


def one_of_or_none(value: object, kind: type[T], name: str) -> T | None:
    """An object of a class or None, else ``TypeError: pull must be of type Pull or None, not int``."""
    if value is not None and not isinstance(value, kind):
        raise TypeError(f"{name} must be of type {kind.__name__} or None, not {type(value).__name__}")
    return value


def common_session(*pins: Pin | None) -> Session:
    """The one board all pins are on; raises ValueError if they are on several."""
    sessions = {session_of(pin) for pin in pins if pin is not None}
    if len(sessions) != 1:
        urls = " and ".join(sorted(session.url for session in sessions))
        raise ValueError(f"the pins are on different boards ({urls}); a bus needs all its pins on one")
    return sessions.pop()


def role(pin: Pin, name: str) -> None:
    """The pin can do something, as far as is known, else ``ValueError: Invalid pin``, and which pins can."""
    if pin._info.can(name):
        return
    info = session_of(pin).info
    able = ", ".join(other.name for other in info.pins if other.names and other.can(name))
    if "circuitpython_messages" in info.features or not able:
        raise ValueError("Invalid pin")
    raise ValueError(f"Invalid pin {pin._info.name}; {able} of {info.url} can do that")
