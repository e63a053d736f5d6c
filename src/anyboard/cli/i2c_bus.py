"""An I2C bus by the name a command line gives it, opened and locked."""

from __future__ import annotations

from contextlib import contextmanager

from anyboard.cli.failure import Failed, Mistake
from anyboard.cli.parts import i2c_part
from anyboard.core.errors import AnyboardError, BusError
from anyboard.core.nearest import did_you_mean
from anyboard.core.pins import info_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard import busio
    from anyboard.board_object import Board

_HOW_MANY_NEAREST = 4


class NamedBus:
    """A bus that is open and locked.

    - `name`: as people call it; `where`: with its board
    - `bus`: the `busio.I2C`
    """

    def __init__(self, board: Board, name: str, scl: str, sda: str, bus: busio.I2C) -> None:
        self._board = board
        self._lines = scl, sda
        self.name = name
        self.where = f"{name} of {board.url}"
        self.bus = bus

    def part_at(self, address: int) -> str | None:
        """The simulated part at an address."""
        return i2c_part(self._board, *self._lines, address)

    def part_names(self, addresses: list[int]) -> dict[int, str | None]:
        """The simulated part at each of several addresses."""
        return {address: self.part_at(address) for address in addresses}

    def not_acknowledged(self, address: int, error: BusError) -> Failed:
        """The words for a refused transfer: which address, why, and who is there."""
        refused = f"0x{address:02x} on {self.where}"
        if error.kind == "nack_data":
            return Failed(f"{refused} refused a byte{f': {error.detail}' if error.detail else ''}")
        present = self.bus.scan()
        if address in present:
            return Failed(f"{refused} is there but does not acknowledge now: busy, or it has nothing to be read")
        nearest = sorted(sorted(present, key=lambda other: abs(other - address))[:_HOW_MANY_NEAREST])
        names = self.part_names(nearest)
        words = ", ".join(names[other] or f"0x{other:02x}" for other in nearest)
        return Failed(
            f"{refused} does not acknowledge; {f'nearest are {words}' if words else 'nobody else does either'}"
        )


@contextmanager
def open_i2c(board: Board, wanted: str | None) -> Iterator[NamedBus]:
    """The bus `wanted` of an open board: its function ("I2C"), two pins ("SCL,SDA"), or None for the first.

    Raises:
        Mistake: there is no such bus, or these pins are none.
        Failed: it does not work, for want of pull-ups.
    """
    from anyboard import busio

    name, pins = _pins(board, wanted)
    session = board._session()
    scl, sda = (session.pin(pin) for pin in pins)
    where = f"{name} of {board.url}"
    try:
        bus = busio.I2C(scl, sda)
    except AnyboardError:
        raise
    except ValueError as error:  # the board's words: these pins are no I2C bus
        raise Mistake(f"{where}: {error}") from error
    except RuntimeError as error:
        raise Failed(f"{where}: {error}") from error
    with bus:
        while not bus.try_lock():
            pass
        yield NamedBus(board, name, info_of(scl).name, info_of(sda).name, bus)


def _pins(board: Board, wanted: str | None) -> tuple[str, tuple[str, ...]]:
    buses = {bus.function: bus.pins for bus in board.info.buses if bus.kind == "i2c"}
    if wanted is None and not buses:
        raise Mistake(f"{board.url} has no default I2C bus; name two pins, --bus SCL,SDA")
    if wanted is not None and "," in wanted:
        return wanted, tuple(name.strip() for name in wanted.split(",", 1))
    if wanted is None or wanted in buses:
        name = wanted or next(iter(buses))
        return name, buses[name]
    known = ", ".join(buses) or "none; name two pins, --bus SCL,SDA"
    raise Mistake(f"{board.url} has no I2C bus {wanted!r}{did_you_mean(wanted, buses)} (it has: {known})")
