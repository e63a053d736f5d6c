"""A push button: see the class."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from anyboard.sim.engines import Knob, Part
from anyboard.sim.engines.timeline import Timeline

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead

# When the contact changes again, as parts of the time it bounces; an even number, so that it ends as it began.
_BOUNCES = (0.05, 0.11, 0.24, 0.31, 0.55, 0.63, 0.92, 1.0)


class Button(Part):
    """A push button between a pin and ground, or the supply: ``button.press()``, ``release()``, ``click()``.

    Each press and release bounces: the contact opens and closes eight times more until it is at
    rest, on the bench's clock, always in the same way.

    The pin needs a pull, of the board or of the bench.

    Args:
        level: what it connects the pin to: False, ground; True, the supply.
    """

    # Contacts bounce for some milliseconds; no datasheet says more for buttons in general
    bounce = Knob(2.0, low=0, high=100, unit="ms")

    _pin: Lead | None = None

    def __init__(self, *, level: bool = False, **knobs: float) -> None:
        self.level = level
        self._pressed = False
        self._closed = False
        self._timeline = Timeline(self)
        super().__init__(**knobs)

    def connected_to(self, pin: Lead) -> None:
        """The pin that it connects."""
        self._pin = pin
        self._contact(self._closed)

    @property
    def pressed(self) -> bool:
        """Whether it is held down; settable."""
        return self._pressed

    @pressed.setter
    def pressed(self, pressed: bool) -> None:
        with self.lock:
            if pressed == self._pressed:
                return
            self._pressed = pressed
            self._timeline.cancel()
            self._contact(pressed)
            before = 0.0
            for index, part in enumerate(_BOUNCES if self.bounce else ()):
                closed = pressed == bool(index % 2)
                us = round((part - before) * self.bounce * 1000)
                self._timeline.add(us, partial(self._contact, closed))
                before = part

    def press(self) -> None:
        """Push it down."""
        self.pressed = True

    def release(self) -> None:
        """Let it go."""
        self.pressed = False

    def click(self, seconds: float = 0.1) -> None:
        """Push it down, and let it go so much later on the bench's clock; returns at once."""
        self.press()
        self.later(round(seconds * 1_000_000), self.release)

    def _contact(self, closed: bool) -> None:
        self._closed = closed
        if self._pin is not None:
            self._pin.drive(self.level if closed else None)
