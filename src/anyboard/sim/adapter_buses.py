"""I2C, SPI, UART and 1-Wire of the simulated board, a message at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import handles
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import (
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    SPIConfigure,
    SPITransfer,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)
from anyboard.sim.adapter_base import AdapterBase, Use
from anyboard.sim.i2c import transact, wire_bits
from anyboard.sim.spi import exchange
from anyboard.sim.uart import Receiver

if TYPE_CHECKING:
    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Net
    from anyboard.sim.pads import Pad
    from anyboard.sim.parts import I2CTarget
    from anyboard.sim.spi import SPIBus

# DS18B20 datasheet, "1-Wire signaling": reset pulse and presence time slot, one bit's slot.
_ONEWIRE_RESET_US, _ONEWIRE_SLOT_US = 960, 70


class I2CController(Use):
    """Two pins as an I2C controller."""

    op: I2CConfigure

    def __init__(self, bench: Bench, op: I2CConfigure, scl: Pad, sda: Pad, frequency: int) -> None:
        super().__init__(op, scl, sda)
        self._bench = bench
        self.scl = scl
        self.sda = sda
        self.frequency = frequency
        self._seen = -1
        self._targets: list[I2CTarget] = []

    @property
    def targets(self) -> list[I2CTarget]:
        """Everything on the two wires."""
        if self._seen != self._bench.version:
            self._targets = self._bench.i2c_targets(self.scl.terminal, self.sda.terminal)
            self._seen = self._bench.version
        return self._targets

    def transfer(self, address: int, parts: tuple[bytes | int, ...]) -> bytes:
        """One transaction.  Raises `BusError`."""
        for pad in self.pads:
            if not pad.terminal.net.level:
                raise BusError("timeout", f"{pad.terminal.net.name} stays low on {self._bench.url}; check pull-ups")
        try:
            return transact(self.targets, address, parts, self._bench.url)
        finally:
            self._bench.clock.spend_us(-(-wire_bits(parts) * 1_000_000 // self.frequency))


class SPIController(Use):
    """Pins as an SPI controller."""

    op: SPIConfigure

    def __init__(self, bench: Bench, op: SPIConfigure, clock: Pad, mosi: Pad | None, miso: Pad | None) -> None:
        super().__init__(op, *(pad for pad in (clock, mosi, miso) if pad is not None))
        self._bench = bench
        self.clock = clock
        self.mosi = mosi
        self.miso = miso
        self.frequency = 1
        self._seen = -1
        self._buses: list[SPIBus] = []

    @property
    def buses(self) -> list[SPIBus]:
        """The bench's buses on this clock."""
        if self._seen != self._bench.version:
            self._buses = self._bench.spi_buses(self.clock.terminal)
            self._seen = self._bench.version
        return self._buses

    def transfer(self, data: bytes) -> bytes:
        """Clock bytes out and in."""
        mosi = None if self.mosi is None else self.mosi.terminal
        miso = None if self.miso is None else self.miso.terminal
        received = exchange(self.buses, mosi, miso, data, (self.op.polarity, self.op.phase))
        self._bench.clock.spend_us(-(-len(data) * 8_000_000 // self.frequency))
        return received


class UARTPort(Use):
    """Pins as a UART; without RX it receives nothing, without TX it sends nothing."""

    op: UARTConfigure

    def __init__(self, bench: Bench, op: UARTConfigure, tx: Pad | None, rx: Pad | None) -> None:
        super().__init__(op, *(pad for pad in (tx, rx) if pad is not None))
        self._bench = bench
        self.tx = tx
        self.receiver: Receiver | None = None if rx is None else Receiver(rx.terminal, op.receiver_buffer_size)
        self._waiting_since: int | None = None

    def send(self, data: bytes) -> None:
        """Bytes to everybody who listens to TX."""
        if self.tx is not None:
            for bus in self._bench.uart_buses(tx=self.tx.terminal):
                for peer in tuple(bus.peers):
                    peer.receive(data)
            self._bench.deliver(self.tx.terminal.net, data)
        bits = 1 + self.op.bits + (self.op.parity is not None) + self.op.stop
        self._bench.clock.spend_us(-(-len(data) * bits * 1_000_000 // max(self.op.baudrate, 1)))

    def wait_for(self, count: int) -> None:
        """Let the peers know that the host waits, as long as they have more for it."""
        receiver = self.receiver
        if receiver is None:
            return
        buses = self._bench.uart_buses(rx=receiver.terminal)
        while len(receiver.data) < count:
            before = len(receiver.data)
            more = [bus.poll() for bus in buses]
            if not any(more) or len(receiver.data) == before:
                return

    def look(self) -> int:
        """How many bytes there are.

        If nothing has come, that look takes a moment on a virtual clock, and longer the longer nothing
        comes, so that a loop that only looks gets somewhere; as in `VirtualClock.look_us`.
        """
        if self.receiver is None:
            return 0
        before = len(self.receiver.data)
        self.wait_for(before + 1)
        count = len(self.receiver.data)
        clock = self._bench.clock
        if count > before or self._waiting_since is None:
            self._waiting_since = clock.now_us()
        else:
            clock.spend_us(1 + (clock.now_us() - self._waiting_since) // 64)
        return count


class OneWireController(Use):
    """A pin as a 1-Wire controller."""


class BusOps(AdapterBase):
    """The operations."""

    # -- I2C ----------------------------------------------------------------------------------

    @handles(I2CConfigure)
    def _i2c_configure(self, op: I2CConfigure) -> int:
        frequency = self.model.i2c(op, self.others(op.bus))
        scl, sda = self.pad(op.scl), self.pad(op.sda)
        if not op.soft:
            for pad in (scl, sda):
                if not pad.terminal.net.level_without(pad.output, pad.pull):
                    raise Rejected("RuntimeError", "No pull up found on SDA or SCL; check your wiring")
        for pad in (scl, sda):
            # bit-banging can only wait for a high line if it is pulled up, so it sees to that itself
            pad.become_input("up" if op.soft else None)
        self.start(op.bus, I2CController(self.bench, op, scl, sda, max(frequency, 1)))
        return frequency

    @handles(I2CTransfer)
    def _i2c_transfer(self, op: I2CTransfer) -> bytes:
        return self.used_as(op.bus, I2CController).transfer(op.address, op.parts)

    @handles(I2CProbe)
    def _i2c_probe(self, op: I2CProbe) -> bool:
        try:
            self.used_as(op.bus, I2CController).transfer(op.address, (b"",))
        except BusError as error:
            if error.kind in ("nack_address", "nack_data"):
                return False
            raise
        return True

    # -- SPI ----------------------------------------------------------------------------------

    @handles(SPIConfigure)
    def _spi_configure(self, op: SPIConfigure) -> int:
        frequency = self.model.spi(op, self.others(op.bus))
        clock, mosi, miso = self.pad(op.clock), self.optional_pad(op.mosi), self.optional_pad(op.miso)
        controller = SPIController(self.bench, op, clock, mosi, miso)
        controller.frequency = frequency
        self.start(op.bus, controller)
        clock.become_output(bool(op.polarity))
        if mosi is not None:
            mosi.become_output(False)
        if miso is not None:
            miso.become_input(None)
        return frequency

    @handles(SPITransfer)
    def _spi_transfer(self, op: SPITransfer) -> bytes:
        controller = self.used_as(op.bus, SPIController)
        received = controller.transfer(op.out or bytes((op.fill & 0xFF,)) * op.read)
        return received if op.read else b""

    # -- UART ---------------------------------------------------------------------------------

    @handles(UARTConfigure)
    def _uart_configure(self, op: UARTConfigure) -> None:
        self.model.uart(op, self.others(op.bus))
        tx, rx = self.optional_pad(op.tx), self.optional_pad(op.rx)
        before = self.uses.get(op.bus)
        port = UARTPort(self.bench, op, tx, rx)
        if isinstance(before, UARTPort) and before.receiver is not None and port.receiver is not None:
            port.receiver.put(bytes(before.receiver.data))  # another baud rate loses nothing
        self.start(op.bus, port)
        if tx is not None:
            tx.become_output(True)
        if rx is not None:
            rx.become_input(None)

    @handles(UARTWrite)
    def _uart_write(self, op: UARTWrite) -> None:
        self.used_as(op.bus, UARTPort).send(op.data)

    @handles(UARTRead)
    def _uart_read(self, op: UARTRead) -> bytes:
        port = self.used_as(op.bus, UARTPort)
        port.wait_for(op.count)
        return b"" if port.receiver is None else port.receiver.take(op.count)

    @handles(UARTAvailable)
    def _uart_available(self, op: UARTAvailable) -> int:
        return self.used_as(op.bus, UARTPort).look()

    @handles(UARTClear)
    def _uart_clear(self, op: UARTClear) -> None:
        port = self.used_as(op.bus, UARTPort)
        if port.receiver is not None:
            port.receiver.data.clear()

    def receive(self, net: Net, data: bytes) -> None:
        """Serial bytes arrive on a net."""
        for use in self.uses.values():
            if isinstance(use, UARTPort) and use.receiver is not None and use.receiver.terminal.net is net:
                use.receiver.put(data)

    # -- 1-Wire -------------------------------------------------------------------------------

    @handles(OneWireConfigure)
    def _onewire_configure(self, op: OneWireConfigure) -> None:
        pad = self.pad(op.pin)
        pad.become_input(None)
        self.start(op.pin, OneWireController(op, pad))

    def _onewire_net(self, pin: str) -> Net:
        return self.used_as(pin, OneWireController).pads[0].terminal.net

    @handles(OneWireReset)
    def _onewire_reset(self, op: OneWireReset) -> bool:
        net = self._onewire_net(op.pin)
        present = [part.reset() for part in self.bench.onewire_parts(net.terminals[0])]
        self.clock.spend_us(_ONEWIRE_RESET_US)
        return any(present) or not net.level  # a line nobody pulls up looks like a presence pulse

    @handles(OneWireWrite)
    def _onewire_write(self, op: OneWireWrite) -> None:
        net = self._onewire_net(op.pin)
        for bit in op.bits:
            for part in self.bench.onewire_parts(net.terminals[0]):
                part.write_bit(bool(bit))
            self.clock.spend_us(_ONEWIRE_SLOT_US)

    @handles(OneWireRead)
    def _onewire_read(self, op: OneWireRead) -> bytes:
        net = self._onewire_net(op.pin)
        bits = bytearray()
        for _ in range(op.count):
            answers = [part.read_bit() for part in self.bench.onewire_parts(net.terminals[0])]
            bits.append(all(answers) and net.level)
            self.clock.spend_us(_ONEWIRE_SLOT_US)
        return bytes(bits)
