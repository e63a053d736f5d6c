"""Operations as calls of the agent, a whole list at a time; each kind of operation has a module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.plan import board, counters, i2c, memory, onewire, pins, pulses, spi, uart
from anyboard.adapters.python_board.plan.step import Step
from anyboard.adapters.python_board.plan.things import Things
from anyboard.adapters.python_board.upload import piece
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogWrite,
    CountConfigure,
    EncoderConfigure,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    OneWireConfigure,
    Op,
    PinConfigure,
    PulsesConfigure,
    PulsesSend,
    PWMConfigure,
    SPIConfigure,
    TouchConfigure,
    UARTConfigure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from anyboard.adapters.python_board.dialects.opening import Dialect

__all__ = ["DRIVING", "OPERATIONS", "Planner", "Step", "drives", "is_opening", "uses_i2c"]

DRIVING = (PinConfigure, PWMConfigure, AnalogWrite, PulsesSend)
_BUSES = (I2CConfigure, SPIConfigure, UARTConfigure)
_OPENING = (
    *_BUSES,
    PinConfigure,
    AnalogConfigure,
    PWMConfigure,
    TouchConfigure,
    OneWireConfigure,
    PulsesConfigure,
    PulsesSend,
    CountConfigure,
    EncoderConfigure,
)


def uses_i2c(op: Op) -> bool:
    """Whether the board's errors for an operation are those of an I2C bus."""
    return isinstance(op, (I2CTransfer, I2CProbe))


def is_opening(op: Op) -> bool:
    """Whether it opens a bus on pins."""
    return isinstance(op, _BUSES)


def drives(op: Op) -> bool:
    """Whether a pin is an output after it, without anybody doing more; of an operation in `DRIVING`."""
    return not isinstance(op, PinConfigure) or op.direction == "out"


class Planner:
    """Makes calls of operations, and remembers what is open.

    Args:
        dialect: of the board's Python.
        keys: the text the agent finds a pin by, for each pin's name.
        url: the board, for messages.
        size: the most bytes of data in one call.
    """

    def __init__(self, dialect: Dialect, keys: Mapping[str, str], url: str, size: int) -> None:
        self._things = Things(dialect, keys, url, size)
        self._loaded: set[str] = set()

    def plan(self, op: Op, coming: set[str]) -> Step:
        """What becomes of an operation; `coming`: pieces that are uploaded before it.

        Raises `Rejected` for what is known to be wrong beforehand.
        """
        step = _HOOKS[type(op)](self._things, op)
        if not step.pieces:
            return step
        return self.with_pieces(step, coming)

    def with_pieces(self, step: Step, coming: set[str]) -> Step:
        """A step that brings the pieces it takes, as far as they are not there and not `coming`."""
        missing = [name for name in step.pieces if name not in self._loaded and name not in coming]
        if not missing:
            return step._replace(pieces=())
        brought = tuple(Call(EXECUTE, piece(name).encode()) for name in missing)
        return Step((*brought, *step.calls), step.decode, tuple(missing))

    def failed(self, op: Op) -> tuple[Call, ...]:
        """That operation failed: the calls that close what is left of what it would have opened."""
        name = next((getattr(op, field) for field in ("bus", "pin", "pin_a") if hasattr(op, field)), None)
        number = self._things.forget(name) if name is not None and isinstance(op, _OPENING) else None
        return () if number is None else (Call(board.CLOSE, bytes((number,))),)

    def loaded(self, pieces: Sequence[str]) -> None:
        """Those pieces have arrived."""
        self._loaded.update(pieces)

    @property
    def buses(self) -> dict[str, int]:
        """The open buses, and the agent's numbers of them."""
        return {name: bus.number for name, bus in self._things.buses.items()}


_HOOKS: dict[type[Op], Callable[[Things, Any], Step]] = {
    operation: hook
    for module in (pins, i2c, spi, uart, onewire, pulses, counters, memory, board)
    for operation, hook in module.HOOKS.items()
}
OPERATIONS = frozenset(operation.__name__ for operation in _HOOKS)
"""What anyboard can ask of a board; its firmware may have less."""
