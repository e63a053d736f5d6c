"""`watchdog`: the names are CircuitPython's; no board can start its watchdog from a computer."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.check import floating, one_of
from anyboard._native.enumeration import Enumeration
from anyboard._native.namespace import publish
from anyboard.core.errors import Unsupported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

__all__ = ["WatchDogMode", "WatchDogTimeout", "WatchDogTimer"]


class WatchDogMode(Enumeration, names=("RAISE", "RESET")):
    """What a watchdog does."""

    __slots__ = ()
    RAISE: ClassVar[WatchDogMode]
    RESET: ClassVar[WatchDogMode]


class WatchDogTimeout(Exception):
    """What a watchdog in `WatchDogMode.RAISE` raises."""


@native
class WatchDogTimer(Native):
    """A timer that is never running: found in `microcontroller.watchdog`.

    Only setting `mode` would start it, and that raises: a watchdog guards a program on the board,
    and this program is on a computer.
    """

    __slots__ = ("_timeout",)
    _timeout: float

    def __new__(cls) -> WatchDogTimer:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    @property
    def timeout(self) -> float:
        """Seconds between feedings, once it runs.

        Raises:
            ValueError: a negative number is set.
        """
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: float) -> None:
        seconds = floating(timeout)
        if not seconds >= 0:
            raise ValueError("timeout must be >= 0")
        self._timeout = seconds

    @property
    def mode(self) -> WatchDogMode | None:
        """None: not running.

        Raises:
            TypeError: something else than a `WatchDogMode` or None is set.
            Unsupported: a `WatchDogMode` is set.
        """
        return None

    @mode.setter
    def mode(self, mode: WatchDogMode | None) -> None:
        if mode is not None:
            one_of(mode, WatchDogMode, "mode")
            raise Unsupported(
                "a program on a computer cannot start a board's watchdog; leave microcontroller.watchdog alone"
            )

    def feed(self) -> None:
        """Nothing: it is not running."""


def _make_timer() -> WatchDogTimer:
    made = object.__new__(WatchDogTimer)
    made._timeout = 0.0
    return made


timer: WatchDogTimer = _make_timer()
"""The one there is."""


publish(globals())
