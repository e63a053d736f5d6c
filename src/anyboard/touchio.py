"""`touchio`: capacitive touch."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import in_range, one_of_or_none
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.ops import TouchConfigure, TouchRead
from anyboard.digitalio import Pull, pull_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin

__all__ = ["TouchIn"]

# An untouched pad reads the same within a few percent; what is clearly above is a finger
# (shared-module/touchio/TouchIn.c).
_MARGIN_FACTOR, _MARGIN = 1.05, 100


@native
class TouchIn(OnePin):
    """A pad that knows whether it is touched.  It must not be touched while the object is made.

    A dropped object keeps its pin, as on CircuitPython: `deinit` it or use `with`.

    Args:
        pin: the pin.
        pull: the direction of the external 1 Mohm resistor; None for the board's own default.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: the pin is in use or cannot do it, or the resistor is missing.
    """

    __slots__ = ("_threshold",)

    def __init__(self, pin: Pin, pull: Pull | None = None) -> None:
        session, the_pin = self._choose(pin, "touch", TouchConfigure, "touch inputs")
        one_of_or_none(pull, Pull, "pull")
        self._open(session, the_pin, TouchConfigure(self._pin, pull_name(pull)))
        try:
            self._threshold = min(int(self.raw_value * _MARGIN_FACTOR) + _MARGIN, 65535)
        except BaseException:
            self.deinit()
            raise

    @property
    def raw_value(self) -> int:
        """The measurement behind `value`, 0 to 65535; larger when touched."""
        return self._live.run_int(TouchRead(self._pin))

    @property
    def value(self) -> bool:
        """Whether the pad is touched: `raw_value` is above `threshold`."""
        return self.raw_value > self._threshold

    @property
    def threshold(self) -> int:
        """The largest `raw_value` that is no touch, 0 to 65535.

        Raises:
            ValueError: a value out of range is set.
        """
        self._check_live()
        return self._threshold

    @threshold.setter
    def threshold(self, threshold: int) -> None:
        self._check_live()
        self._threshold = in_range(threshold, 0, 65535, "threshold")


publish(globals())
