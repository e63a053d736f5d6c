"""A simulated bench whose pins are those of an adapter's chip."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim import Bench
from anyboard.sim.boards.model import BoardModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.core.info import BusKind


class ChipBoard(BoardModel):
    """What is around the chip: sockets for its pins."""

    board_id = "bench of a USB adapter"
    description = "the pins of a USB adapter's chip"
    cpu: ClassVar[dict[str, int | float | None]] = {}

    def __init__(self, pins: Sequence[str], buses: Sequence[tuple[BusKind, Sequence[str]]]) -> None:
        self.pins = tuple(PinInfo(name, (name,), None, None) for name in pins)
        self.buses = tuple(BusInfo(kind.upper(), kind, tuple(names)) for kind, names in buses)


def bench_for(pins: str, *, i2c: str = "", spi: str = "", uart: str = "") -> Bench:
    """An empty bench on the real clock.

    Args:
        pins: the names of all pins, separated by blanks.
        i2c, spi, uart: the pins of `bench.i2c` (SCL SDA), `bench.spi` (clock MOSI MISO), `bench.uart` (TX RX).
    """
    kinds: dict[BusKind, str] = {"i2c": i2c, "spi": spi, "uart": uart}
    return Bench.empty(board=ChipBoard(pins.split(), [(kind, names.split()) for kind, names in kinds.items() if names]))
