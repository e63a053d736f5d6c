"""Rigs on the simulator: both boards, on the real and on the virtual clock."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.rigs.bench import BOARDS, bench_rig, wired_bench
from anyboard.testing.source import RigSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.core.adapter import Adapter
    from anyboard.sim import Bench
    from anyboard.testing.rig import Rig

# what the board cannot do; the rows that need it are reported
_LACKS = {
    "feather": frozenset({"clock_output"}),
    "raspberry_pi_pico": frozenset({"analog_out", "clock_output", "default_spi", "default_uart"}),
}


class _Wrapped:
    """A bench to open through a layer."""

    def __init__(self, bench: Bench, layer: Callable[[Adapter], Adapter]) -> None:
        self.url = bench.url
        self._bench = bench
        self._layer = layer

    def open_adapter(self) -> Adapter:
        """The bench's adapter, wrapped."""
        return self._layer(self._bench.open_adapter())


@contextmanager
def opened_rig(name: str, board: str, clock: str, layer: Callable[[Adapter], Adapter] | None = None) -> Iterator[Rig]:
    """A fresh bench, activated, as a rig.

    Args:
        name: for reports.
        board: "feather" or "raspberry_pi_pico".
        clock: "real" or "virtual".
        layer: wraps the adapter.
    """
    bench = wired_bench(board, clock)
    opened = anyboard.activate(bench if layer is None else _Wrapped(bench, layer))
    try:
        yield bench_rig(name, bench, opened, set(CAPABILITIES) - _LACKS[board])
    finally:
        anyboard.deactivate()


def _source(board: str, clock: str) -> RigSource:
    name = f"sim {board}, {clock} clock"
    return RigSource("sim", name, lambda: opened_rig(name, board, clock))


SOURCES = tuple(_source(board, clock) for board in BOARDS for clock in ("real", "virtual"))
"""All four."""
