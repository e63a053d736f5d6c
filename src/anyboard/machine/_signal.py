"""`machine.Signal`."""

from __future__ import annotations

from anyboard.machine._pin import Pin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Signal:
    """A pin that may be active low: `on` makes what is behind it active.

    Args:
        pin: a `Pin`, or the arguments of one.
        invert: active is low.
    """

    def __init__(self, pin: object, *arguments: Any, invert: bool = False, **named: Any) -> None:
        self._pin = pin if isinstance(pin, Pin) and not arguments and not named else Pin(pin, *arguments, **named)
        self._invert = bool(invert)

    def value(self, x: object = None, /) -> int | None:
        """Whether it is active, 0 or 1; or make it so, by truth."""
        if x is None:
            return int(bool(self._pin.value()) != self._invert)
        return self._pin.value(bool(x) != self._invert)

    def __call__(self, x: object = None, /) -> int | None:
        """As `value`."""
        return self.value(x)

    def on(self) -> None:
        """Make it active."""
        self.value(1)

    def off(self) -> None:
        """Make it inactive."""
        self.value(0)
