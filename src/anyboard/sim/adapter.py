"""The simulated board as an adapter: every operation, carried out on the bench's nets and parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import CPURead, Delay, NVMRead, NVMWrite, Release, Reset
from anyboard.sim import virtual_time
from anyboard.sim.adapter_buses import BusOps
from anyboard.sim.adapter_events import EventOps
from anyboard.sim.adapter_pins import PinOps
from anyboard.sim.adapter_pulses import PulseOps
from anyboard.sim.clock import VirtualClock

if TYPE_CHECKING:
    from anyboard.sim.bench import Bench


class SimAdapter(BusOps, PinOps, PulseOps, EventOps):
    """What `bench.open_adapter()` returns."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        if isinstance(self.clock, VirtualClock):
            virtual_time.enter(self.clock)

    @handles(CPURead)
    def _cpu_read(self, op: CPURead) -> int | float | None:
        return self.model.cpu[op.what]

    @handles(NVMRead)
    def _nvm_read(self, op: NVMRead) -> bytes:
        self._check_nvm(op.start, op.count)
        return bytes(self.bench.nvm[op.start : op.start + op.count])

    @handles(NVMWrite)
    def _nvm_write(self, op: NVMWrite) -> None:
        self._check_nvm(op.start, len(op.data))
        self.bench.nvm[op.start : op.start + len(op.data)] = op.data

    def _check_nvm(self, start: int, count: int) -> None:
        if start < 0 or count < 0 or start + count > len(self.bench.nvm):
            raise Rejected("ValueError", f"{start}+{count} is outside the {len(self.bench.nvm)} bytes of nvm")

    @handles(Delay)
    def _delay(self, op: Delay) -> None:
        self.clock.sleep_us(op.us)

    @handles(Release)
    def _release(self, op: Release) -> None:
        if op.resource in self.uses:
            self.end(op.resource)
        elif op.resource in self.bench.pads:
            pad = self.bench.pads[op.resource]
            pad.release()
            self.bitbanging.end(pad)

    @handles(Reset)
    def _reset(self, op: Reset) -> None:
        self._let_go()

    def _let_go(self) -> None:
        """As after a power cycle of the board's chip; the parts around it keep their state."""
        self.cancel_all()
        while self.uses:
            self.uses.popitem()[1].stop()
        for pad in self.bench.pads.values():
            pad.release()
            self.bitbanging.end(pad)

    def release(self) -> None:
        self._let_go()
        self.bench.adapter = None
        if isinstance(self.clock, VirtualClock):
            virtual_time.leave()
