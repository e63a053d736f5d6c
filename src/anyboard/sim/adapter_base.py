"""What every group of the simulated board's operations shares: what each pin and bus is used for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import BaseAdapter
from anyboard.sim.bitbang import BitBanging
from anyboard.sim.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result
    from anyboard.sim.bench import Bench
    from anyboard.sim.boards.model import BoardModel
    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.pads import Pad

    UseT = TypeVar("UseT", bound="Use")

PIN_OPERATION_US = 1
"""What looking at or setting a pin takes on a virtual clock, so that a loop that polls a pin gets somewhere."""


class Use:
    """What a configured bus or pin is doing; `op` is the operation that configured it."""

    def __init__(self, op: Op, *pads: Pad) -> None:
        self.op = op
        self.pads = pads

    def stop(self) -> None:
        """Stop, and leave the pins as floating inputs."""
        self.leave()
        for pad in self.pads:
            pad.release()

    def leave(self) -> None:
        """Stop, and leave the pins as they are for whoever takes them over."""


class AdapterBase(BaseAdapter):
    """State; the operations are in the other `adapter_*` modules."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.clock.lock)
        self.bench = bench
        self.model: BoardModel = bench.model
        self.clock: RealClock | VirtualClock = bench.clock
        self.info: AdapterInfo = bench.info
        self.uses: dict[str, Use] = {}
        self.bitbanging = BitBanging(bench)

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        if self.clock.is_virtual:  # nothing can be overdue there
            return super().execute(ops)
        with self.lock:
            self.clock.catch_up()
            return super().execute(ops)

    def pad(self, name: str) -> Pad:
        """A pin's pad.  Raises `NotFound`."""
        pads = self.bench.pads
        return pads[name] if name in pads else pads[self.bench.pin(name).name]

    def optional_pad(self, name: str | None) -> Pad | None:
        """A pin's pad, where there is one."""
        return None if name is None else self.pad(name)

    def others(self, name: str) -> list[Op]:
        """The configurations in force, except `name`'s."""
        return [use.op for user, use in self.uses.items() if user != name]

    def start(self, name: str, use: UseT) -> UseT:
        """Put a bus or a pin to a use, instead of what it did before."""
        before = self.uses.get(name)
        if before is not None:
            before.leave()
        self.uses[name] = use
        for pad in use.pads:
            self.bitbanging.end(pad)
        return use

    def end(self, name: str) -> None:
        """End a use, if there is one."""
        use = self.uses.pop(name, None)
        if use is not None:
            use.stop()

    def used_as(self, name: str, kind: type[UseT]) -> UseT:
        """What a bus or a pin is used for.  Raises `BenchError` if that is something else."""
        use = self.uses.get(name)
        if not isinstance(use, kind):
            raise BenchError(f"{self.info.url}: {name!r} has not been configured as {kind.__name__}")
        return use

    def pin_time(self) -> None:
        """An operation on a pin takes a moment."""
        self.clock.spend_us(PIN_OPERATION_US)
