"""I2C of both chips, and lists of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.adapters._ch34x import stream
from anyboard.adapters._i2c import check_i2c
from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anyboard.adapters._ch34x.link import Link
    from anyboard.adapters._ch34x.stream import Dialect, Packet
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result

# More chips that acknowledge everything than any bus has.
_ALL_AT_LEAST = 16


class StreamAdapter(BaseAdapter):
    """One open chip.

    Args:
        link: to it; closed with the adapter.
        info: its description.
    """

    dialect: ClassVar[Dialect]

    def __init__(self, link: Link, info: AdapterInfo) -> None:
        super().__init__()
        self.info = info
        self._link = link
        self._i2c: str | None = None

    def release(self) -> None:
        self._link.close()

    # -- lists ---------------------------------------------------------------------------------------

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        for op in ops:
            if type(op) not in self.hooks:
                raise Unsupported(f"{self.info.url} cannot do {type(op).__name__}")
        results: list[Result] = []
        with self.lock:
            try:
                self._carry_out(ops, results)
            except BusError as error:
                index = min(len(results), len(ops) - 1)  # one behind the last: what was posted did not get out
                raise error.at(ops[index], index, results[:index]) from error.__cause__
            except Disconnected as error:
                self._gone = str(error)
                raise
        return results

    def _carry_out(self, ops: Sequence[Op], results: list[Result]) -> None:
        try:
            while len(results) < len(ops):
                if self._gone is not None:
                    raise Disconnected(self._gone)
                op = ops[len(results)]
                probes = self._probes_at(ops, len(results))
                if len(probes) > 1:
                    self._probe(probes, results)
                else:
                    results.append(self.hooks[type(op)](self, op))
        except Rejected:
            self._link.flush()  # what came before it has to be done
            raise
        except BaseException:
            self._link.drop()  # what did not get out must not do so with a later operation
            raise
        self._link.flush()

    # -- I2C -----------------------------------------------------------------------------------------

    def speeds(self) -> Mapping[int, int]:
        """The clock rates in Hz the chip has, with its codes for them."""
        raise NotImplementedError

    def check_idle(self) -> None:
        """See that nobody holds SDA low, where the chip can tell.  Raises `Rejected`."""

    @handles(I2CConfigure)
    def _i2c_configure(self, op: I2CConfigure) -> int:
        if op.soft:
            raise Rejected("NotImplementedError", f"{self.info.url} has no bit-banged I2C")
        speeds = self.speeds()
        check_i2c(op, self.info.url, min(speeds), max(speeds))
        hertz = max(speed for speed in speeds if speed <= op.frequency)
        self._i2c = op.bus
        self._link.exchange(stream.speed(speeds[hertz]), 0)
        self.check_idle()
        return hertz

    def _check_bus(self, bus: str) -> None:
        if bus != self._i2c:
            raise Rejected("RuntimeError", f"{self.info.url} has no I2C bus {bus!r}; configure it first")

    @handles(I2CTransfer)
    def _i2c_transfer(self, op: I2CTransfer) -> bytes:
        self._check_bus(op.bus)
        reader = stream.Reader(self.dialect, f"I2C address 0x{op.address:02X} on {self.info.url}")
        packets = stream.transfer(self.dialect, op.address, op.parts)
        for packet in packets:
            answer = self._exchange(packet)
            try:
                reader.take(packet, answer)
            except BusError:
                if packet is not packets[-1]:
                    self._exchange(stream.nobody(self.dialect, 2) if packet.reads else stream.stop())
                raise
        return bytes(reader.data)

    def _exchange(self, packet: Packet) -> bytes:
        return self._link.exchange(packet.request, len(packet.slots))

    @handles(I2CProbe)
    def _i2c_probe(self, op: I2CProbe) -> bool:
        results: list[Result] = []
        self._probe([op], results)
        return bool(results[0])

    @staticmethod
    def _probes_at(ops: Sequence[Op], first: int) -> list[I2CProbe]:
        """The probes of one bus that follow each other there."""
        probes: list[I2CProbe] = []
        for n in range(first, len(ops)):
            op = ops[n]
            if not isinstance(op, I2CProbe) or (probes and op.bus != probes[0].bus):
                break
            probes.append(op)
        return probes

    def _probe(self, ops: Sequence[I2CProbe], results: list[Result]) -> None:
        """As many probes as fit into each packet."""
        self._check_bus(ops[0].bus)
        first = len(results)
        for packet in stream.probes(self.dialect, [op.address for op in ops]):
            results += stream.acknowledgements(self.dialect, packet, self._exchange(packet))
        if len(ops) >= _ALL_AT_LEAST and all(results[first:]):
            del results[first:]
            raise BusError(
                "bus_stuck",
                f"all {len(ops)} I2C addresses acknowledge on {self.info.url}: something holds SDA low; "
                "check the wiring, and switch the targets off and on",
            )
