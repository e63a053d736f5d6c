"""A board that runs the conformance rows itself: the rig that is sent to it, and what that lacks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.rigs.bench import bench_rig

if TYPE_CHECKING:
    from anyboard.board_object import Board
    from anyboard.sim import Bench
    from anyboard.testing.row import Row
    from boards.console import Console

LACKS = {
    "analog_out": "an RP2040 has no DAC",
    "default_spi": "a Pico has no default SPI bus",
    "default_uart": "a Pico has no default UART",
    "nvm": "machine has no non-volatile memory",
    "pull_up_check": "machine.I2C turns on pull-ups of its own and looks for none",
    "pulses_seen": "PulseOut switches PWM, which the bench does not see as pulses",
    "touch": "an RP2040 has no touch inputs",
}
"""The capabilities it does not offer, each with the reason."""

LANGUAGE = (
    ("it has the attributes it has and no other", "closed objects", "any attribute of a Python object can be set"),
    ("a dropped one gives its pins back", "finalisers", "Python objects have no finaliser"),
    ("nothing can be assigned to the board or to a pin", "closed modules", "any attribute of a module can be set"),
    ("has the number as its only argument and CircuitPython's text", "texts", "the text is MicroPython's"),
)
"""What cannot be true in MicroPython's language: ends of sentences, each with a word for it, and the reason."""

_NEVER = {"threads", "clock_output"}


class _Names:
    """In the place of a board: its pins are their names."""

    info = SimpleNamespace(buses=())

    def __getattr__(self, name: str) -> str:
        return name


def _attributes_of(bench: Bench) -> dict[str, Any]:
    """What a rig around this bench has, with names in the places of pins."""
    rig = bench_rig("", bench, cast("Board", _Names()), ())
    shown = {name: value for name, value in vars(rig).items() if not callable(value) and name[0] != "_"}
    for name in ("name", "board", "offers"):
        del shown[name]
    return {**shown, "default_i2c": "I2C"}


def lacking(row: Row) -> dict[str, str]:
    """What a row needs and such a board does not have, each with the reason."""
    missing = {need: LACKS[need] for need in row.needs if need in LACKS}
    missing.update({word: reason for end, word, reason in LANGUAGE if row.sentence.endswith(end)})
    return missing


def wire(console: Console, name: str, bench: Bench) -> None:
    """Make the rig on a board that has just been reset."""
    offers = sorted(set(CAPABILITIES) - set(LACKS) - _NEVER)
    console.run("import device_rig")
    console.run(f"device_rig.wire({name!r}, {offers!r}, {_attributes_of(bench)!r})")
