"""The options of board URLs for boards with Python: ``micropython:E6614103?resume=1&dead_man=0``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BadURL
from anyboard.core.nearest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping


class Options(NamedTuple):
    """What a URL asks for.

    - `resume`: whether the board's own program runs again after closing
    - `baudrate`: bits per second, for boards behind a USB-UART bridge
    - `dead_man`: seconds without a word from the computer after which the board lets its outputs go; 0: never
    - `tier`: "auto", or "text": without the agent, through the raw REPL alone
    """

    resume: bool
    baudrate: int
    dead_man: int
    tier: str


class _Choice(NamedTuple):
    default: str
    meaning: str
    values: tuple[str, ...] = ("0", "1")
    numbers: range | None = None
    """Instead of `values`."""

    def refuses(self, value: str) -> str:
        """What it may be, if it may not be this."""
        if self.numbers is None:
            return "" if value in self.values else " or ".join(self.values)
        if value.isascii() and value.isdigit() and int(value) in self.numbers:
            return ""
        return f"a whole number from {self.numbers[0]} to {self.numbers[-1]}"


_CHOICES = {
    "resume": _Choice("0", "whether the board's own program runs again after closing"),
    # 1200 sends a board with USB of its own to its boot loader; 12 MBd is the most of any bridge (FT232H data sheet)
    "baudrate": _Choice("115200", "bits per second of its console", numbers=range(2400, 12_000_001)),
    "dead_man": _Choice(
        "6", "seconds of silence after which the board lets its outputs go; 0: never", numbers=range(3601)
    ),
    "tier": _Choice("auto", "text: slower, without the agent, for boards too small for it", ("auto", "text")),
}


def checked(backend: str, given: Mapping[str, str]) -> Options:
    """What the options of a URL ask for.  Raises `BadURL` for an unknown one, or a value it cannot have."""
    for name, value in given.items():
        choice = _CHOICES.get(name)
        if choice is None:
            raise BadURL(
                f"{backend} has no option {name!r}{did_you_mean(name, _CHOICES)} (it has: {', '.join(_CHOICES)})"
            )
        if allowed := choice.refuses(value):
            raise BadURL(f"{backend}: {name} is {allowed}, not {value!r} ({choice.meaning})")
    values = {name: given.get(name, choice.default) for name, choice in _CHOICES.items()}
    return Options(values["resume"] == "1", int(values["baudrate"]), int(values["dead_man"]), values["tier"])
