"""A board that runs the conformance rows itself: the rig that is sent to it, and what that lacks."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from anyboard.testing import limits
from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.on_board.suite import BoardSuite
from anyboard.testing.rigs.bench import bench_rig

if TYPE_CHECKING:
    from anyboard.board_object import Board
    from anyboard.sim import Bench
    from anyboard.testing.row import Row
    from boards.console import Console

LACKS = {
    **limits.MICROPYTHON,
    "analog_out": "an RP2040 has no DAC",
    "default_spi": "a Pico has no default SPI bus",
    "default_uart": "a Pico has no default UART",
    "pulses_seen": "PulseOut switches PWM, which the bench does not see as pulses",
    "touch": "an RP2040 has no touch inputs",
}
"""The capabilities it does not offer, each with the reason."""

_OFFERS = set(CAPABILITIES) - set(LACKS) - {"threads", "clock_output"}
_ON_DEVICE = Path(__file__).parent / "on_device"
_SEEN = """
import witness
rig.levels_seen = witness.Levels
rig.pwm_seen = witness.pwm_seen
rig.pixels_seen = witness.pixels_seen
"""


class _Names:
    """In the place of a board: its pins are their names."""

    info = SimpleNamespace(buses=())

    def __getattr__(self, name: str) -> str:
        return name


class _Cable:
    """A console as the suite wants it."""

    def __init__(self, console: Console) -> None:
        self.write = console.write
        self.read = console.arrived

    def wait(self, timeout_s: float) -> bool:
        """Nobody asks."""
        raise NotImplementedError

    def close(self) -> None:
        """Its owner does."""


def _attributes_of(bench: Bench) -> dict[str, Any]:
    """What a rig around this bench has, with names in the places of pins."""
    rig = bench_rig("", bench, cast("Board", _Names()), ())
    shown = {name: value for name, value in vars(rig).items() if not callable(value) and name[0] != "_"}
    for name in ("name", "board", "offers"):
        del shown[name]
    return {**shown, "default_i2c": "I2C"}


def lacking(row: Row) -> dict[str, str]:
    """What a row needs and such a board does not have, each with the reason."""
    return {**{need: LACKS[need] for need in row.needs if need in LACKS}, **limits.by_language(row)}


def wired(console: Console, name: str, bench: Bench) -> BoardSuite:
    """The suite on a board, in front of a bench that a `Witness` looks at."""
    suite = BoardSuite(_Cable(console), name, _ON_DEVICE)
    complaint = suite.bring("witness") + suite.wire(name, _OFFERS, _attributes_of(bench)) + suite.execute(_SEEN)
    assert complaint == ""
    return suite
