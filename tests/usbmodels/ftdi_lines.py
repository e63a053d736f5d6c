"""The serial lines of an MPSSE port, TCK/SK, TDI/DO and TDO/DI, and what hangs on them.

I2C is TCK/SK as SCL, and TDI/DO and TDO/DI joined as SDA.  Levels are those of real wires: whoever pulls
low wins.  Where an output of the chip holds SDA or SCL high while somebody else pulls it low, the level is
low and the fight is noted in `Pins.contentions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from usbmodels.ftdi_i2c import Times, Wire
from usbmodels.ftdi_spi import SpiParts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.sim import Bench
    from anyboard.sim.nets import Net
    from usbmodels.clock import UsbClock
    from usbmodels.ftdi_pins import Pins

CK, DO, DI, TMS, GPIOL1, GPIOL3 = 0, 1, 2, 3, 5, 7
"""Bits of the low byte (AN_108, 2.1)."""

SERIAL = 1 << CK | 1 << DO | 1 << DI


class Stretch:
    """A target that holds SCL low from its next ACK on.

    It ends after `us` of `Lines.elapsed`, or of the clock, whichever is earlier: on a clock without latency
    what the port does takes no time.
    """

    def __init__(self, us: float | None) -> None:
        self.us = float("inf") if us is None else us
        self.is_on = False
        self.end_elapsed = self.end_clock = float("inf")

    def begin(self, elapsed: float, now_us: int) -> None:
        """From now on."""
        self.is_on = True
        self.end_elapsed, self.end_clock = elapsed + self.us, now_us + self.us


class Lines:
    """The three lines, as they are on the wire.

    Args:
        bench: the bench.
        pins: the port's pins.
        clock: the time.
    """

    def __init__(self, bench: Bench, pins: Pins, clock: UsbClock) -> None:
        self._bench = bench
        self.pins = pins
        self._clock = clock
        self._terminals = [pad.terminal for pad in pins.pads]
        scl, data_out, data_in = self._terminals[CK], self._terminals[DO], self._terminals[DI]
        self.wire = Wire(bench, scl.name, data_out.name)
        self.targets = self.wire.engine
        self.parts = SpiParts(bench, scl, data_out, data_in)
        self.elapsed = 0.0
        """Microseconds that bits and commands have taken so far."""
        self.times = Times()
        self.stretch: Stretch | None = None
        self.stuck = 0
        """So many clock pulses until a target lets go of SDA."""
        self.loopback = False
        self.scl = self.sda = True
        """The levels of the wires."""
        self.joins_for_i2c = True
        """Whether TDO/DI, with nothing on it, counts as wired to TDI/DO when there is a target on SCL and SDA."""
        self._host_scl: bool | None = None
        self._host_sda: bool | None = None
        self._sent = True, True  # what the targets have been shown: SCL, and SDA without what they do themselves
        self._seen = -1
        self._has_targets = False
        self.refresh()

    # -- what is around ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the bench again: wires, parts, and what others do to the lines."""
        nets = [terminal.net for terminal in self._terminals]
        self.returned = nets[GPIOL3] is nets[CK]
        self._free_scl, self._scl_taken = self.pins.pulled(nets[CK])
        self._free_sda, self._sda_taken = self.pins.pulled(nets[DO])
        self._watched = any(nets[bit].listeners for bit in (CK, DO, DI))
        if self._seen != self._bench.version:
            self._seen = self._bench.version
            self._has_targets = bool(self._bench.i2c_targets(self._terminals[CK], self._terminals[DO]))
        self._has_parts = bool(self.parts)
        self.joined = nets[DO] is nets[DI] or (self._has_targets and self._needs_joining(nets[DI]))
        self.update()

    def _needs_joining(self, data_in: Net) -> bool:
        free = len(data_in.terminals) == 1 and self.pins.pulled(data_in) == (True, False)
        return self.joins_for_i2c and free and not self._has_parts

    @property
    def is_plain(self) -> bool:
        """Nothing but I2C targets that behave, or nothing at all: bits may be clocked without looking around."""
        disturbed = self._watched or self._has_parts or self.stretch or self.stuck or self.loopback
        return not disturbed and self._free_scl and self._free_sda and self._driven(DI) is None

    @property
    def is_spi(self) -> bool:
        """Only SPI parts, or nothing, and nobody who looks at single edges."""
        return not (self._watched or self._has_targets or self.stretch or self.stuck)

    # -- levels ------------------------------------------------------------------------------------

    def _driven(self, bit: int) -> bool | None:
        pins = self.pins
        if not pins.direction >> bit & 1:
            return None
        if not pins.value >> bit & 1:
            return False
        return None if pins.low_only >> bit & 1 else True

    def update(self) -> None:
        """After a change of the pins, or of what holds the lines."""
        clock, data = self._driven(CK), self._driven(DO)
        if self.joined and data is not False:
            second = self._driven(DI)
            data = data if second is None else second
        scl = self._wire(clock, self._free_scl, self._scl_taken, self.stretch is not None and self.stretch.is_on)
        sda = self._wire(data, self._free_sda, self._sda_taken, self.stuck > 0)
        if clock and not scl and not self._host_scl:
            self._fight(CK)
        self._host_scl, self._host_sda = clock, data
        if (scl, sda) != self._sent:
            self._move(scl, sda)
        if self._watched:  # data change while the clock is low, for whoever looks at both
            clock_last = bool(self.pins.value >> CK & 1)
            self.pins.show(SERIAL & ~(1 << CK) if clock_last else 1 << CK)
            self.pins.show(SERIAL)

    @staticmethod
    def _wire(driven: bool | None, free: bool, taken: bool, held: bool) -> bool:
        if driven is False or held or (taken and not free):
            return False
        return True if driven else free

    def _fight(self, bit: int) -> None:
        self.pins.contentions.append(f"{self._terminals[bit].name} is driven high while somebody holds it low")

    def _move(self, scl: bool, sda: bool) -> None:
        (before, data_before), self._sent = self._sent, (scl, sda)
        self.scl, self.sda = scl, sda
        if self._has_targets:
            self.sda = self.wire.line(scl, sda)
            if self.targets.acknowledged:
                self.targets.acknowledged = False
                if self.stretch is not None and not self.stretch.is_on:
                    self.stretch.begin(self.elapsed, self._clock.now_us)
        if scl and before and sda != data_before:
            self.times.data(sda, self.elapsed)
        if scl == before:
            return
        self.times.clock(scl, self.elapsed)
        if self._has_parts:
            self.parts.edge(scl, self.data_out)
        if scl:
            if self._host_sda and not self.sda:  # only now does anybody look at the level
                self._fight(DO)
        elif self.stuck:
            self.stuck -= 1
            if not self.stuck:
                self.update()

    @property
    def data_out(self) -> bool:
        """The level the chip gives TDI/DO."""
        driven = self._driven(DO)
        return self._free_sda if driven is None else driven

    def data_in(self) -> bool:
        """The level of TDO/DI."""
        if self.loopback:
            return bool(self.pins.value >> DO & 1)  # inside the chip, whatever the direction of the pin
        level = self.sda if self.joined else None
        if self._has_parts:
            part = self.parts.miso(self.scl, self.data_out)
            if part is not None:
                level = part if level is None else level and part
        return self.pins.level(DI) if level is None else level

    @property
    def rtck(self) -> bool:
        """The level of GPIOL3, where adaptive clocking looks for the clock to come back."""
        return self.scl if self.returned else self.pins.level(GPIOL3)

    # -- disturbances ------------------------------------------------------------------------------

    def hold_clock(self, us: float | None) -> None:
        """A target holds SCL low from its next ACK on, for so many microseconds (None: for good)."""
        self.targets.acknowledged = False
        self.stretch = Stretch(us)

    def hold_data(self, clocks: int) -> None:
        """A target holds SDA low, until so many clock pulses have come."""
        self.stuck = clocks
        self.update()

    def pass_time(self, us: float) -> None:
        """Bits or commands take time."""
        self.elapsed += us
        if self.stretch is not None:
            self.release()

    def release(self) -> None:
        """Let a target that has held SCL long enough let go of it."""
        stretch = self.stretch
        if stretch is None or not stretch.is_on:
            return
        if self.elapsed >= stretch.end_elapsed or self._clock.now_us >= stretch.end_clock:
            self.stretch = None
            self.update()

    @property
    def release_us(self) -> int | None:
        """When a target lets go of SCL, on the clock."""
        if self.stretch is None or not self.stretch.is_on or self.stretch.us == float("inf"):
            return None
        return int(self.stretch.end_clock)

    # -- bits, fast --------------------------------------------------------------------------------
    # Each from a clock that is low and an output, where `is_plain`.

    def send(self, bits: Sequence[bool]) -> None:
        """Clock bits out on TDI/DO."""
        pins = self.pins
        drives = pins.direction >> DO & 1
        if self._has_targets:
            pulled = self.wire.send(bits if drives else (True,) * len(bits))
            if pulled and drives and not pins.low_only >> DO & 1:
                self._fight(DO)
        pins.value = pins.value | 1 << DO if bits[-1] else pins.value & ~(1 << DO)
        self._host_sda = self._driven(DO)
        self._sent = False, self._host_sda is not False
        self.sda = self._sent[1] and (not self._has_targets or self.wire.target)

    def receive(self, count: int) -> list[bool]:
        """Clock bits in on TDO/DI."""
        bits = self.wire.receive(count) if self._has_targets else [self._sent[1]] * count
        if self._has_targets:
            self.sda = self.wire.sda
            if self._host_sda and not all(bits):
                self._fight(DO)
        return bits if self.joined else [self.pins.level(DI)] * count
