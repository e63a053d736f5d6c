"""A simulated bench: a board, wires, and parts that behave as their datasheets say.

::

    from anyboard.sim import Bench
    bench = Bench.empty()
    bench.i2c.attach(MyTarget())
    with anyboard.open(bench) as board: ...
"""

from __future__ import annotations

from anyboard.core.errors import Nack
from anyboard.sim.bench import Bench
from anyboard.sim.errors import BenchError

__all__ = ["Bench", "BenchError", "Nack"]
