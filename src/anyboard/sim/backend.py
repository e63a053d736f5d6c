"""The backend ``sim``: simulated benches by URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.errors import BadURL
from anyboard.core.info import Found
from anyboard.core.nearest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo
    from anyboard.sim.bench import Bench

_OPTIONS = ("board", "clock", "empty")


class SimBackend:
    """``sim``: the default bench; ``sim:bench.toml``: one from a file.

    Options: ``board=raspberry_pi_pico``, ``clock=virtual``, and without a file ``empty=1``: the board
    alone.  Every opening makes a bench of its own.
    """

    def discover(self) -> list[Found]:
        """It is always there; nothing selects it by itself."""
        return [Found("sim", "simulated board, with a part on every bus", "ready", "")]

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
        """What the bench's board has.  Raises as `open`: a wrong file or option is wrong before it is opened."""
        return _bench(locator, options).info

    def open(self, locator: str, options: Mapping[str, str]) -> Adapter:
        """A new bench.

        Raises:
            BadURL: no such option, or a value it does not have.
            NotFound: no such bench file, board or chip.
            BenchFileError: a mistake in the file.
        """
        return _bench(locator, options).open_adapter()


def _bench(locator: str, options: Mapping[str, str]) -> Bench:
    from anyboard.sim.bench import Bench
    from anyboard.sim.boards import BOARDS
    from anyboard.sim.clock import CLOCKS

    for name in options:
        if name not in _OPTIONS:
            raise BadURL(f"sim has no option {name!r}{did_you_mean(name, _OPTIONS)} (it has: {', '.join(_OPTIONS)})")
    board = _choice("board", options, tuple(BOARDS))
    clock = _choice("clock", options, CLOCKS)
    empty = _choice("empty", options, ("0", "1")) == "1"
    if locator:
        if empty:
            raise BadURL(f"sim:{locator} cannot be empty; leave the file or ?empty=1 away")
        from anyboard.sim.toml_bench import load

        return load(locator, board=board, clock=clock)
    make = Bench.empty if empty else Bench
    return make(board=board or "feather", clock=clock or CLOCKS[0])


def _choice(name: str, options: Mapping[str, str], choices: Sequence[str]) -> str | None:
    value = options.get(name)
    if value is not None and value not in choices:
        nearest = did_you_mean(value, choices) or f"; it is one of {', '.join(choices)}"
        raise BadURL(f"sim has no {name} {value!r}{nearest}")
    return value
