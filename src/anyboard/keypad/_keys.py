"""`keypad.Keys`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import common_session
from anyboard.core.ops import PinRead
from anyboard.keypad._pins import distinct_pins
from anyboard.keypad._scanner import Scanner, Settings, input_configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.core.ops import Pull
    from anyboard.core.pins import Pin


@native
class Keys(Scanner):
    """Keys on a pin each.

    Args:
        pins: key 0's pin, key 1's, …
        value_when_pressed: the level of a key that is down.
        pull: whether the pins get the pull resistor that makes a key that is up read the other level.
        interval: seconds between scans.
        max_events: how many events are kept for the program.
        debounce_threshold: how many scans (1 to 127) must agree that a key has changed.

    Raises:
        TypeError: an argument is missing or of the wrong type, or a pin is there twice.
        ValueError: a pin is in use, a number is out of range, or the board has no such pull.
    """

    __slots__ = ()

    def __init__(
        self,
        pins: Sequence[Pin],
        *,
        value_when_pressed: bool,
        pull: bool = True,
        interval: float = 0.020,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None:
        the_pins = distinct_pins(pins, "row_pins")  # the firmware's word, for these pins too
        settings = Settings(interval, max_events, debounce_threshold)
        resistor: Pull | None = None if not pull else "down" if value_when_pressed else "up"
        self._start(
            common_session(*the_pins),
            the_pins,
            configure=[input_configuration(pin, resistor) for pin in the_pins],
            scan=[PinRead(pin._info.name) for pin in the_pins],
            keys=range(len(the_pins)),
            down_level=bool(value_when_pressed),
            settings=settings,
        )
