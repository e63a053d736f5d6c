"""What a row needs that no wiring gives: of the language, or of the whole board."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anyboard.testing.row import Row

LANGUAGE = (
    ("it has the attributes it has and no other", "closed objects", "any attribute of a Python object can be set"),
    ("a dropped one gives its pins back", "finalisers", "Python objects have no finaliser"),
    ("nothing can be assigned to the board or to a pin", "closed modules", "any attribute of a module can be set"),
    ("has the number as its only argument and CircuitPython's text", "texts", "the text is MicroPython's"),
)
"""What cannot be true in MicroPython's language: ends of sentences, each with a word for it, and the reason."""

MICROPYTHON: dict[str, str] = {
    "nvm": "machine has no non-volatile memory",
    "pull_up_check": "machine.I2C turns on pull-ups of its own and looks for none",
}
"""The capabilities that no `machine` has, each with the reason."""

SEEN = frozenset({"levels_seen", "pwm_seen", "pulses_seen", "pixels_seen"})
"""The capabilities of a rig that sees what is on the wires."""

_REFUSALS = "unsupported"
COMPLETE = "a rig that shows all a board can do"


def by_language(row: Row) -> dict[str, str]:
    """What a row needs and MicroPython's language does not have, each with the reason."""
    return {word: reason for end, word, reason in LANGUAGE if row.sentence.endswith(end)}


def by_wiring(row: Row) -> list[str]:
    """What a row needs besides capabilities, where not all that the board can do is wired.

    Rows about what a board cannot do take what is not offered for that.
    """
    return [COMPLETE] if row.module == _REFUSALS else []
