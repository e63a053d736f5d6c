"""I2C between pins: a bus with its targets and pull-ups, and what one transaction does to them."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from anyboard.core.errors import BusError, Nack
from anyboard.sim.errors import BenchError
from anyboard.sim.nets import PULL, Driver
from anyboard.sim.parts import label, optional_method, require_methods

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeVar

    from typing_extensions import Self

    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Terminal
    from anyboard.sim.parts import I2CTarget

    TargetT = TypeVar("TargetT", bound=I2CTarget)

# The addresses ordinary targets may have (NXP UM10204, table 4); the others are shared by design.
_ORDINARY = range(0x08, 0x78)


class I2CBus:
    """Two lines with pull-ups and what hangs on them: `bench.i2c`, `bench.i2c_on(…)`."""

    def __init__(self, bench: Bench, scl: Terminal, sda: Terminal, pull_ups: bool) -> None:
        self._bench = bench
        self.scl = scl
        self.sda = sda
        self.targets: list[I2CTarget] = []
        self._resistors = [Driver(line, f"the pull-up on {line.name}", PULL) for line in (scl, sda)]
        self.pull_ups = pull_ups

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def where(self) -> str:
        """The bus in words."""
        return f"I2C {self.scl.name}/{self.sda.name}"

    @property
    def pull_ups(self) -> bool:
        """Whether the lines have pull-up resistors; may be changed at any time."""
        return self._pull_ups

    @pull_ups.setter
    def pull_ups(self, present: bool) -> None:
        with self._bench.clock.lock:
            self._pull_ups = bool(present)
            for resistor in self._resistors:
                if present:
                    resistor.drive(True)
                else:
                    resistor.let_go()

    def all_targets(self) -> list[I2CTarget]:
        """Everything on these two wires, also what other pins on them have."""
        return self._bench.i2c_targets(self.scl, self.sda)

    def attach(self, target: TargetT) -> TargetT:
        """Connect a part; returns it.

        Raises:
            TypeError: it lacks a method; names it.
            BenchError: another part on these lines answers to the same address (0x08-0x77).
        """
        require_methods(target, self.where, "answers", "write", "read")
        with self._bench.clock.lock:
            check_addresses([*self.all_targets(), target])
            self.targets.append(target)
            self._bench.changed()
            self._bench.introduce(target)
        return target

    def detach(self, target: I2CTarget) -> None:
        """Disconnect a part.  Raises ValueError if it is not here."""
        with self._bench.clock.lock:
            self.targets.remove(target)
            self._bench.changed()


def check_addresses(targets: Iterable[I2CTarget]) -> None:
    """Raise `BenchError`, naming both, if two targets answer to one ordinary address."""
    targets = tuple(targets)
    for address in _ORDINARY:
        answering = [target for target in targets if target.answers(address) and not _shares(target, address)]
        if len(answering) > 1:
            names = " and ".join(label(target) for target in answering)
            raise BenchError(f"two parts answer to I2C address 0x{address:02X}: {names}; give one another address")


def _shares(target: I2CTarget, address: int) -> bool:
    shares = optional_method(target, "shares")
    return shares is not None and bool(shares(address))


def transact(targets: Sequence[I2CTarget], address: int, parts: Sequence[bytes | int], board: str) -> bytes:
    """One transaction, from START to STOP; returns what was read.

    Every target that was addressed gets `stop()` once, at the end.  Raises `BusError`.
    """
    received = b""
    addressed: list[I2CTarget] = []
    try:
        for part in parts:
            answering = [target for target in targets if target.answers(address)]
            if not answering:
                raise BusError("nack_address", f"nobody answers to I2C address 0x{address:02X} on {board}")
            if not addressed:
                addressed += answering
            elif answering != addressed:
                addressed += [target for target in answering if all(target is not other for other in addressed)]
            if isinstance(part, int):
                received += _read(answering, address, part, board)
            else:
                _write(answering, address, part, board)
    finally:
        end_transaction(addressed)
    return received


def end_transaction(addressed: Iterable[I2CTarget]) -> None:
    """STOP, for every target that was addressed and wants to know."""
    for target in addressed:
        stop = optional_method(target, "stop")
        if stop is not None:
            stop()


def _write(targets: list[I2CTarget], address: int, data: bytes, board: str) -> None:
    refusals: list[BusError] = []
    for target in targets:
        try:
            target.write(address, data)
        except OSError as error:
            if data or not took_address(error):  # a probe has no byte to refuse
                refusals.append(_refusal(target, address, error, board))
    if refusals and len(refusals) == len(targets):  # one that acknowledges pulls the line low for all
        raise _latest(refusals)


def _read(targets: list[I2CTarget], address: int, count: int, board: str) -> bytes:
    refusals: list[BusError] = []
    line: bytes | None = None
    for target in targets:
        try:
            data = target.read(address, count)
        except OSError as error:
            refusals.append(_refusal(target, address, error, board))
            continue
        if not isinstance(data, (bytes, bytearray)) or len(data) != count:
            answer = f"{len(data)} bytes" if isinstance(data, (bytes, bytearray)) else repr(data)
            raise BenchError(f"{label(target)} returned {answer} from read(0x{address:02X}, {count})")
        # open drain: a 0 from anybody wins
        line = bytes(data) if line is None else bytes(a & b for a, b in zip(line, data, strict=True))
    if line is None:
        raise _latest(refusals)
    return line


def took_address(error: OSError) -> bool:
    """Whether a part that refuses has acknowledged its address."""
    return error.index is not None if isinstance(error, Nack) else error.errno == errno.EIO


def _refusal(target: I2CTarget, address: int, error: OSError, board: str) -> BusError:
    who = f"{label(target)} (I2C address 0x{address:02X}, {board})"
    if took_address(error):
        after = f" after {error.index} bytes" if isinstance(error, Nack) else ""
        refusal = BusError("nack_data", f"{who} refused a data byte{after}")
    else:
        refusal = BusError("nack_address", f"{who} refused its address")
    refusal.__cause__ = error
    return refusal


def _latest(refusals: list[BusError]) -> BusError:
    # the transaction goes on as long as anybody acknowledges
    return max(refusals, key=lambda refusal: refusal.kind == "nack_data")


def wire_bits(parts: Sequence[bytes | int]) -> int:
    """Clock periods of a transaction: START and STOP, and nine for each byte and its ACK."""
    bits = 1
    for part in parts:
        bits += 1 + 9 * (1 + (part if isinstance(part, int) else len(part)))
    return bits
