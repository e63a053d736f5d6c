"""The I2C targets on a port's SCL and SDA: as `I2CWire`, and whole bytes at once where that is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usbmodels.i2c_bus import I2CEngine, I2CWire

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.sim import Bench


class Targets(I2CEngine):
    """Notices when a target acknowledges."""

    acknowledged = False

    def start(self, address: int, read: bool) -> bool:
        self.acknowledged = super().start(address, read)
        return self.acknowledged

    def write(self, byte: int) -> bool:
        self.acknowledged = super().write(byte)
        return self.acknowledged


class Times:
    """The shortest that the host has left between the edges of START and STOP, in microseconds.

    - `start_hold`: SDA falls, SCL falls        (UM10204, table 10: tHD;STA)
    - `start_setup`: SCL rises, SDA falls       (tSU;STA)
    - `stop_setup`: SCL rises, SDA rises        (tSU;STO)
    - `bus_free`: STOP, START                   (tBUF)
    """

    def __init__(self) -> None:
        self.start_hold = self.start_setup = self.stop_setup = self.bus_free = float("inf")
        self._rose = self._started = self._stopped = float("-inf")

    def clock(self, level: bool, now: float) -> None:
        """SCL has changed."""
        if level:
            self._rose = now
        else:
            self.start_hold = min(self.start_hold, now - self._started)
            self._started = float("-inf")

    def data(self, level: bool, now: float) -> None:
        """SDA has changed while SCL is high."""
        if level:
            self.stop_setup = min(self.stop_setup, now - self._rose)
            self._stopped = now
        else:
            self.start_setup = min(self.start_setup, now - self._rose)
            self.bus_free = min(self.bus_free, now - self._stopped)
            self._started = now


class Wire(I2CWire):
    """Bits, one by one or several.

    Several: the controller clocks them with full pulses, from a low SCL to a low SCL.
    """

    engine: Targets

    def __init__(self, bench: Bench, scl: str, sda: str) -> None:
        super().__init__(Targets(bench, scl, sda))

    def send(self, bits: Sequence[bool]) -> bool:
        """The controller lets SDA have these levels; whether a target pulled one of them low."""
        phase, count = self._phase, len(bits)
        if phase in ("address", "write") and self.target and self._bits + count <= 8:
            for bit in bits:
                self._value = self._value << 1 | bit
            self._bits += count
        elif phase == "host ack" and count == 1:
            self._acknowledged = not bits[0]
        elif phase not in ("idle", "ignore"):
            return self._send_one_by_one(bits)
        self._controller = bits[-1]
        self._clock_falls()
        return False

    def _send_one_by_one(self, bits: Sequence[bool]) -> bool:
        pulled = False
        for bit in bits:
            self.line(False, bit)
            level = self.line(True, bit)
            pulled |= level != bit
            self.line(False, bit)
        return pulled

    def receive(self, count: int) -> list[bool]:
        """What is on SDA at each pulse, while the controller leaves it as it is."""
        phase = self._phase
        if phase == "read" and count == 8 and not self._bits and self._controller:
            bits = [bool(self._value >> bit & 1) for bit in range(7, -1, -1)]
            self._bits = 8
        elif (phase.startswith("ack") and count == 1) or phase in ("idle", "ignore"):
            bits = [self.sda] * count
        else:
            return self._receive_one_by_one(count)
        self._clock_falls()
        return bits

    def _receive_one_by_one(self, count: int) -> list[bool]:
        bits = []
        for _ in range(count):
            bits.append(self.line(True, self._controller))
            self.line(False, self._controller)
        return bits
