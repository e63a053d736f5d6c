"""One FTDI chip, or one port of it, as an adapter: operations to ports, in as few transfers as possible."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import (
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    Release,
    SPIConfigure,
    SPITransfer,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from anyboard.adapters.ftdi.port import Port
    from anyboard.adapters.ftdi.queue import Queue
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result
    from anyboard.transports.usb_device import UsbDevice

OPERATIONS = frozenset(
    operation.__name__
    for operation in (
        I2CConfigure,
        I2CTransfer,
        I2CProbe,
        SPIConfigure,
        SPITransfer,
        PinConfigure,
        PinWrite,
        PinRead,
        Release,
    )
)

_LAST_ADDRESS = 0x7F


class FTDI:
    """An adapter.

    Args:
        device: the open chip; closed with the adapter.
        info: its description.
        ports: those of it that are open.
        pins: for each pin its port and its number there.

    A list of operations becomes commands that are sent together.  What may fail, which is an I2C transfer,
    ends what is sent: nothing behind it is carried out before its ACK bits are known.  Ports work
    independently of each other, a list that concerns one port keeps no other waiting.
    """

    def __init__(
        self, device: UsbDevice, info: AdapterInfo, ports: Sequence[Port], pins: Mapping[str, tuple[Port, int]]
    ) -> None:
        self.info = info
        self._device = device
        self._ports = ports
        self._pins = pins
        self._bus_ports: dict[str, Port] = {}
        self._gone: str | None = None
        self._closed = False

    def close(self) -> None:
        """Let go of the chip, its pins floating; every later call raises `Disconnected`."""
        with ExitStack() as locks:
            for port in self._ports:
                locks.enter_context(port.lock)
            if self._closed:
                return
            self._closed = True
            try:
                if self._gone is None:
                    self._gone = f"{self.info.url} is closed; open it again"
                    for port in self._ports:
                        port.stop()
            except (BusError, Disconnected):
                pass  # it does not answer; closing it is all that is left to do
            finally:
                self._device.close()

    # -- lists -----------------------------------------------------------------------------------------

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        """Carry out operations in order.

        Raises:
            Unsupported: there is one it does not have; nothing has been done.
            Rejected: one cannot be done like this; those before it have been.
            BusError: one failed; it says which, and has the results before it.
            Disconnected: the chip has gone.
        """
        for op in ops:
            if type(op).__name__ not in OPERATIONS:
                raise Unsupported(f"{self.info.url} cannot do {type(op).__name__}")
        targets = self._targets(ops)
        used = [port for port in self._ports if port in targets]  # in the same order for all threads
        with ExitStack() as locks:
            for port in used:
                locks.enter_context(port.lock)
            if self._gone is not None:
                raise Disconnected(self._gone)
            try:
                for port in used:
                    port.settle()
                return self._carry_out(ops, targets)
            except Disconnected as error:
                self._gone = str(error)
                raise
            except (BusError, Rejected):
                self._try([port.settle for port in used])
                raise
            except BaseException:
                self._try([port.recover for port in used])
                raise

    def _try(self, measures: Iterable[Callable[[], None]]) -> None:
        """Bring ports back to where the next operation works, as far as that is possible now."""
        for measure in measures:
            try:
                measure()
            except Disconnected as error:
                self._gone = str(error)
            except BusError:
                pass  # what is still wrong then, the next operation finds and says

    def _carry_out(self, ops: Sequence[Op], targets: Sequence[Port | None]) -> list[Result]:
        results: list[Result | bytearray] = [None] * len(ops)
        refusal: Rejected | None = None
        queue: Queue | None = None
        index = 0
        try:
            while index < len(ops):
                try:
                    port = targets[index]
                    if port is None:
                        self._refuse_unknown(ops[index])
                        index += 1
                        continue
                    if queue is not None and queue is not port.queue:
                        queue.finish()  # the ports keep no order among themselves
                    queue = port.queue
                    queue.index = index
                    index += self._one(port, ops, index, results)
                except Rejected as error:
                    refusal = error
                    break
            if queue is not None:
                queue.flush()
        except BusError as error:
            assert queue is not None
            failed = queue.since if queue.is_waiting else index
            raise error.at(ops[failed], failed, _whole(results[:failed])) from error.__cause__
        if refusal is not None:
            raise refusal
        return _whole(results)

    def _targets(self, ops: Sequence[Op]) -> list[Port | None]:
        """The port of each operation; None if it names nothing that this board has."""
        buses = dict(self._bus_ports)
        targets: list[Port | None] = []
        for op in ops:
            if isinstance(op, (PinConfigure, PinWrite, PinRead)):
                port = self._port_of_pin(op.pin)
            elif isinstance(op, (I2CTransfer, I2CProbe, SPITransfer)):
                port = buses.get(op.bus)
            elif isinstance(op, (I2CConfigure, SPIConfigure)):
                port = self._port_of_pin(op.scl if isinstance(op, I2CConfigure) else op.clock)
                if port is not None:
                    buses[op.bus] = port
            else:
                assert isinstance(op, Release)
                port = buses.get(op.resource) or self._port_of_pin(op.resource)
            targets.append(port)
        return targets

    def _port_of_pin(self, name: str) -> Port | None:
        return self._pins[name][0] if name in self._pins else None

    def _refuse_unknown(self, op: Op) -> None:
        if isinstance(op, (PinConfigure, PinWrite, PinRead)):
            raise Rejected("ValueError", f"{self.info.url} has no pin {op.pin}")
        if isinstance(op, (I2CConfigure, SPIConfigure)):
            pin = op.scl if isinstance(op, I2CConfigure) else op.clock
            raise Rejected("ValueError", f"Invalid pins; {self.info.url} has no pin {pin}")
        if isinstance(op, (I2CTransfer, I2CProbe, SPITransfer)):
            raise self._no_bus(op.bus)

    def _no_bus(self, name: str) -> Rejected:
        return Rejected("RuntimeError", f"{self.info.url} has no such bus {name!r}; configure it first")

    # -- operations ------------------------------------------------------------------------------------

    def _one(self, port: Port, ops: Sequence[Op], index: int, results: list[Result | bytearray]) -> int:
        """Carry out an operation, or let it wait; returns 1, or of how many it took care."""
        op = ops[index]
        if isinstance(op, I2CTransfer):
            results[index] = self._i2c_transfer(port, op)
        elif isinstance(op, I2CProbe):
            return self._i2c_probes(port, op.bus, ops, index, results)
        elif isinstance(op, SPITransfer):
            if not port.has_spi(op.bus):
                raise self._no_bus(op.bus)
            received = bytearray()
            results[index] = received
            port.transfer_spi(op, received.extend)
        elif isinstance(op, PinWrite):
            port.write_pin(self._pins[op.pin][1], op.value)
        elif isinstance(op, PinRead):
            port.read_pin(self._pins[op.pin][1], lambda level: results.__setitem__(index, level))
        elif isinstance(op, PinConfigure):
            port.configure_pin(self._pins[op.pin][1], op)
        elif isinstance(op, I2CConfigure):
            results[index] = port.configure_i2c(op)
            self._bus_ports[op.bus] = port
        elif isinstance(op, SPIConfigure):
            results[index] = port.configure_spi(op)
            self._bus_ports[op.bus] = port
        elif isinstance(op, Release):
            self._release(port, op.resource)
        return 1

    def _i2c_transfer(self, port: Port, op: I2CTransfer) -> bytes:
        bus = port.i2c(op.bus)
        if bus is None:
            raise self._no_bus(op.bus)
        self._check_address(op.address)
        if any(isinstance(part, int) and part < 1 for part in op.parts):
            raise Rejected("ValueError", f"a read of I2C on {self.info.url} is of 1 byte or more")
        return bus.transfer(op.address, op.parts)

    def _i2c_probes(
        self, port: Port, name: str, ops: Sequence[Op], index: int, results: list[Result | bytearray]
    ) -> int:
        bus = port.i2c(name)
        if bus is None:
            raise self._no_bus(name)
        addresses: list[int] = []
        for op in ops[index:]:
            if not isinstance(op, I2CProbe) or op.bus != name:
                break
            if not addresses:
                self._check_address(op.address)
            elif op.address > _LAST_ADDRESS:
                break  # those before it have to be done
            addresses.append(op.address)
        results[index : index + len(addresses)] = bus.probe(addresses)
        return len(addresses)

    def _check_address(self, address: int) -> None:
        if not 0 <= address <= _LAST_ADDRESS:
            raise Rejected("ValueError", f"an I2C address of {self.info.url} has 7 bits, 0x{address:02X} has not")

    def _release(self, port: Port, resource: str) -> None:
        if self._bus_ports.pop(resource, None) is not None:
            port.release_bus(resource)
        elif resource in self._pins:
            port.release_pin(self._pins[resource][1])


def _whole(results: Sequence[Result | bytearray]) -> list[Result]:
    """What was gathered in parts, as bytes."""
    return [bytes(result) if isinstance(result, bytearray) else result for result in results]
