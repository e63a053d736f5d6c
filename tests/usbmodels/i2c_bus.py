"""The controller's side of I2C, a byte or a bit at a time, to the parts of a simulated bench.

Parts are called a message at a time (`anyboard.sim`), but a chip has to know its ACK bits and bytes while
the message is going on.  What a part would answer is asked of a copy of it; the part itself is called
once, when the message is complete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import copy_of
from anyboard.sim.i2c import end_transaction, took_address

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from anyboard.sim.parts import I2CTarget

_AHEAD = 32


class I2CEngine:
    """Bytes.

    Args:
        bench, scl, sda: the bench and the names of the two pins.
    """

    def __init__(self, bench: Bench, scl: str, sda: str) -> None:
        self._bench = bench
        self._scl, self._sda = bench.terminal(scl), bench.terminal(sda)
        self._seen = -1
        self._all: list[I2CTarget] = []
        self._addressed: list[I2CTarget] = []
        self._targets: list[I2CTarget] = []
        self._address: int | None = None
        self._reads = False
        self._data = b""
        self._ahead = b""
        self._sent = 0
        self.log: list[str] = []
        """What was on the bus: ``S 76w+``, ``f4+``, ``Sr 76r+``, ``60``, ``P``; only while `logs`."""
        self.logs = False

    @property
    def scl(self) -> bool:
        """The level of the clock line."""
        return self._scl.net.level

    @property
    def sda(self) -> bool:
        """The level of the data line."""
        return self._sda.net.level

    @property
    def is_busy(self) -> bool:
        """Between START and STOP."""
        return self._address is not None or bool(self._addressed)

    def _note(self, text: str) -> None:
        if self.logs:
            self.log.append(text)

    def start(self, address: int, read: bool) -> bool:
        """START, or repeated START, and the address; whether it was acknowledged."""
        repeated = self.is_busy
        self._finish_message()
        if self._seen != self._bench.version:
            self._all = self._bench.i2c_targets(self._scl, self._sda)
            self._seen = self._bench.version
        self._address, self._reads = address, read
        self._data = self._ahead = b""
        self._sent = 0
        self._targets = [target for target in self._all if target.answers(address)]
        self._addressed += [target for target in self._targets if all(target is not one for one in self._addressed)]
        acknowledged = any(self._accepts(target) for target in self._targets)
        self._note(f"{'Sr' if repeated else 'S'} {address:02x}{'wr'[read]}{'-+'[acknowledged]}")
        return acknowledged

    def write(self, byte: int) -> bool:
        """A byte to the targets; whether it was acknowledged."""
        self._data += bytes((byte,))
        acknowledged = any(self._accepts(target) for target in self._targets)
        self._note(f"{byte:02x}{'-+'[acknowledged]}")
        return acknowledged

    def read(self) -> int:
        """A byte from the targets; 0xFF when nobody pulls the line low."""
        if self._sent >= len(self._ahead):
            self._look_ahead()
        byte = self._ahead[self._sent]
        self._sent += 1
        self._note(f"{byte:02x}")
        return byte

    def stop(self) -> None:
        """STOP."""
        if self.is_busy:
            self._note("P")
        self._finish_message()
        addressed, self._addressed = self._addressed, []
        end_transaction(addressed)

    def _accepts(self, target: I2CTarget) -> bool:
        assert self._address is not None
        asked = copy_of(target)
        try:
            if self._reads:
                asked.read(self._address, 1)
            else:
                asked.write(self._address, self._data)
        except OSError as error:
            return not self._data and took_address(error)
        return True

    def _look_ahead(self) -> None:
        assert self._address is not None
        count = max(_AHEAD, 2 * len(self._ahead))
        line = b"\xff" * count
        for target in self._targets:
            try:
                data = copy_of(target).read(self._address, count)
            except OSError:
                continue  # it leaves the line alone
            line = bytes(a & b for a, b in zip(line, data, strict=True))
        self._ahead = line

    def _finish_message(self) -> None:
        address, self._address = self._address, None
        if address is None:
            return
        for target in self._targets:
            try:
                if not self._reads:
                    target.write(address, self._data)
                elif self._sent:
                    target.read(address, self._sent)
            except OSError:
                pass  # the controller has seen that NACK


class I2CWire:
    """Bits: the targets' side of SCL and SDA, for a chip that moves the lines itself (NXP UM10204, 3.1).

    Call `line` with the levels the controller lets the wires have; `sda` is what is on the wire then.
    """

    def __init__(self, engine: I2CEngine) -> None:
        self.engine = engine
        self._scl = self._controller = True
        self.target = True
        """What the targets do to SDA: True is letting go."""
        self._bits = self._value = 0
        self._phase = "idle"
        self._acknowledged = False

    @property
    def sda(self) -> bool:
        """The level of the data line."""
        return self._controller and self.target

    @property
    def is_idle(self) -> bool:
        """Both lines high, no transaction."""
        return self._scl and self.sda and not self.engine.is_busy

    def line(self, scl: bool, sda: bool) -> bool:
        """The controller changes one line, or both: then a falling clock moves first and a rising one last.

        Returns the level of SDA.
        """
        if scl != self._scl and sda != self._controller:
            if scl:
                self.line(self._scl, sda)
            else:
                self.line(scl, self._controller)
        before = self._controller and self.target
        rises, falls = scl and not self._scl, self._scl and not scl
        self._scl, self._controller = scl, sda
        if rises:
            self._clock_rises(before)
        elif falls:
            self._clock_falls()
        elif scl:
            level = sda and self.target
            if before and not level:
                self._bits, self._value, self._phase, self.target = 0, 0, "address", True
            elif level and not before:
                self._phase, self.target = "idle", True
                self.engine.stop()
        return self._controller and self.target

    def _clock_rises(self, level: bool) -> None:
        if self._phase in ("address", "write"):
            self._value = self._value << 1 | level
            self._bits += 1
        elif self._phase == "read":
            self._bits += 1
        elif self._phase == "host ack":
            self._acknowledged = not level

    def _clock_falls(self) -> None:
        phase = self._phase
        if phase in ("address", "write"):
            if self._bits == 8:
                byte, self._value, self._bits = self._value, 0, 0
                if phase == "address":
                    reads = bool(byte & 1)
                    acknowledged = self.engine.start(byte >> 1, reads)
                    self._phase = ("ack read" if reads else "ack write") if acknowledged else "ignore"
                else:
                    acknowledged = self.engine.write(byte)
                    self._phase = "ack write" if acknowledged else "ignore"
                self.target = not acknowledged
        elif phase == "ack write":
            self.target, self._phase = True, "write"
        elif phase == "ack read" or (phase == "host ack" and self._acknowledged):
            self._value, self._bits, self._phase = self.engine.read(), 0, "read"
            self.target = bool(self._value >> 7)
        elif phase == "host ack":
            self.target, self._phase = True, "ignore"
        elif phase == "read":
            if self._bits == 8:
                self.target, self._phase = True, "host ack"
            else:
                self.target = bool(self._value >> (7 - self._bits) & 1)
