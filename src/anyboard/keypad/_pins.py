"""The pins given to a scanner, checked with the firmware's texts."""

from __future__ import annotations

from anyboard.core.pins import Pin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def length(sequence: object) -> int:
    """`len`, with MicroPython's ``TypeError: object of type 'Pin' has no len()`` for what has none."""
    try:
        return len(sequence)  # type: ignore[arg-type]
    except TypeError:
        raise TypeError(f"object of type '{type(sequence).__name__}' has no len()") from None


def distinct_pins(sequence: Sequence[Pin], name: str) -> tuple[Pin, ...]:
    """At least one pin, none of them twice (shared-bindings/microcontroller/Pin.c).

    Raises:
        TypeError: no sequence, something else in it, or a pin twice.
        ValueError: it is empty.
    """
    if not length(sequence):
        raise ValueError(f"{name} length must be >= 1")
    pins = tuple(sequence)
    for pin in pins:
        if not isinstance(pin, Pin):
            raise TypeError(f"object in {name} must be of type Pin, not {type(pin).__name__}")
    if len(set(pins)) < len(pins):
        raise TypeError(f"{name} contains duplicate pins")
    return pins
