"""One port: its pins, who uses them, and the buses on it."""

from __future__ import annotations

import _thread
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.clock import slowest_hertz
from anyboard.adapters.ftdi.i2c_bus import I2CBus
from anyboard.adapters.ftdi.i2c_wires import SCL, SCL_RETURN, SDA, SDA_IN
from anyboard.adapters.ftdi.pins import Pins
from anyboard.adapters.ftdi.queue import Queue
from anyboard.adapters.ftdi.spi import MISO, MOSI, SCK, SPIBus
from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.adapters.ftdi.engine import Engine
    from anyboard.adapters.ftdi.i2c_bus import Chosen
    from anyboard.core.ops import I2CConfigure, PinConfigure, SPIConfigure, SPITransfer

I2C_FASTEST = 1_000_000
"""Fast-mode Plus (UM10204, 5.2); three phases leave SCL high for 333 ns of its period, and 260 are enough."""


class _Use(NamedTuple):
    """Who has a pin: the name of a bus, or of the pin itself; and that in words."""

    owner: str
    words: str


class Port:
    """A port.

    Args:
        engine: its MPSSE, started.
        names: of its pins, from D0 up.
        fifo: bytes of answers there is room for.
        chosen: what the URL chose, and what the chip can do.
        url: of the board, for messages.

    Methods raise `Rejected` before they have done anything, and `BusError` and `Disconnected`.
    """

    def __init__(self, engine: Engine, names: Sequence[str], fifo: int, chosen: Chosen, url: str) -> None:
        self.lock = _thread.RLock()  # a signal handler may use the board, too
        self.queue = Queue(engine, fifo, self._setup)
        self._engine = engine
        self._pins = Pins(len(names))
        self._names = names
        self._chosen = chosen
        self._url = url
        self._uses: dict[int, _Use] = {}
        self._i2c: I2CBus | None = None
        self._spi: dict[str, SPIBus] = {}

    def _setup(self) -> bytes:
        return self._drive() + (b"" if self._i2c is None else self._i2c.engage()) + self._pins.commands()

    def _drive(self) -> bytes:
        """What makes the pins of I2C, and no others, drive only zero."""
        if not self._chosen.only_zero:
            return b""
        return mpsse.drive_only_zero(0 if self._i2c is None else 1 << SCL | 1 << SDA, 0)

    def settle(self) -> None:
        """Send what waits; after something was interrupted, find the engine again and bring the bus to idle."""
        if self._engine.in_doubt:
            self.recover()
        else:
            self.queue.flush()

    def recover(self) -> None:
        """Find the engine wherever it is, set everything again, bring the bus to idle."""
        self.queue.start_again()
        self.queue.add(self._pins.commands())
        if self._i2c is not None:
            self._i2c.settle()
        self.queue.flush()

    def stop(self) -> None:
        """Let all pins float, and make it a UART again."""
        try:
            if self.queue.is_used:
                self.settle()
                self._i2c = None
                for bit in range(len(self._names)):
                    self._pins.become_input(bit)
                self.queue.add(self._pins.commands() + self._drive())
                self.queue.flush()
        finally:
            self._engine.stop()

    # -- digital pins ----------------------------------------------------------------------------------

    def configure_pin(self, bit: int, op: PinConfigure) -> None:
        """Make a pin an input or output."""
        self._check_pin(bit)
        if op.direction == "out":
            self._pins.become_output(bit, op.value, op.drive == "open_drain")
        elif op.pull is None:
            self._pins.become_input(bit)
        else:
            raise Rejected(
                "ValueError",
                f"{self._url} has no pull-{op.pull} that can be switched: its inputs have a fixed, weak pull-up of "
                "about 75 kOhm; use a resistor",
            )
        self._uses[bit] = _Use(self._names[bit], "digital pin")
        self.queue.add(self._pins.command(bit))

    def _check_pin(self, bit: int) -> None:
        use = self._uses.get(bit)
        if use is not None and use.owner != self._names[bit]:
            raise Rejected("ValueError", f"{self._names[bit]} in use: {use.words} of {self._url}")

    def write_pin(self, bit: int, value: bool) -> None:
        """Set an output's level."""
        self._check_pin(bit)
        self._pins.write(bit, value)
        self.queue.add(self._pins.command(bit))

    def read_pin(self, bit: int, take: Callable[[bool], object]) -> None:
        """The level of a pin."""
        command = mpsse.READ_LOW if bit < 8 else mpsse.READ_HIGH
        self.queue.add(command, 1, 0, lambda levels: take(bool(levels[0] >> bit % 8 & 1)))

    def release_pin(self, bit: int) -> None:
        """Let a pin float; one that a bus has stays."""
        use = self._uses.get(bit)
        if use is not None and use.owner == self._names[bit]:
            del self._uses[bit]
            self._pins.become_input(bit)
            self.queue.add(self._pins.command(bit))

    # -- buses -----------------------------------------------------------------------------------------

    def _claim(self, bus: str, kind: str, needs: dict[int, str]) -> None:
        """Take pins for a bus: for each one what it is needed for."""
        for bit, purpose in needs.items():
            use = self._uses.get(bit)
            if use is not None and use.owner != bus:
                raise Rejected(
                    "ValueError",
                    f"{self._names[bit]} in use: {use.words}; {kind} of {self._url} needs it for {purpose}",
                )
        words = f"{kind} on {', '.join(self._names[bit] for bit in needs)}"
        self._uses = {bit: use for bit, use in self._uses.items() if use.owner != bus}
        self._uses.update((bit, _Use(bus, f"{words} ({purpose})")) for bit, purpose in needs.items())

    def _check_hard(self, op: I2CConfigure | SPIConfigure) -> None:
        if op.soft:
            raise Rejected("NotImplementedError", f"{self._url} has no bit-banged buses; use busio, not bitbangio")

    def release_bus(self, name: str) -> None:
        """End a bus; its pins float."""
        bits = [bit for bit, use in self._uses.items() if use.owner == name]
        for bit in bits:
            del self._uses[bit]
            self._pins.become_input(bit)
        self._spi.pop(name, None)
        if self._i2c is not None and self._i2c.name == name:
            self._i2c = None
        self.queue.add(self._pins.command(0) + self._drive())

    def configure_i2c(self, op: I2CConfigure) -> int:
        """Open an I2C bus, or change its frequency; the actual one."""
        self._check_hard(op)
        scl, sda, sda_in = self._names[SCL], self._names[SDA], self._names[SDA_IN]
        if (op.scl, op.sda) != (scl, sda):
            raise Rejected(
                "ValueError",
                f"Invalid pins; I2C of {self._url} is on {scl} (SCL) and {sda} (SDA), which is joined to {sda_in}",
            )
        lowest = slowest_hertz(three_phases=True)
        if not lowest <= op.frequency <= I2C_FASTEST:
            raise Rejected(
                "ValueError", f"frequency must be {lowest} to {I2C_FASTEST} Hz on {self._url}, not {op.frequency}"
            )
        needs = {SCL: "SCL", SDA: "SDA", SDA_IN: f"reading SDA, joined to {sda}"}
        if self._chosen.stretch:
            needs[SCL_RETURN] = f"clock stretching, joined to {scl}"
        self._claim(op.bus, "I2C", needs)
        bus = I2CBus(self.queue, self._pins, op, self._chosen, self._names, self._url)
        self._i2c = bus
        self.queue.add(self._drive() + bus.engage())
        try:
            bus.check()
        except BaseException:
            self.release_bus(op.bus)
            raise
        return bus.clock.hertz

    def i2c(self, name: str) -> I2CBus | None:
        """The I2C bus with a name."""
        return self._i2c if self._i2c is not None and self._i2c.name == name else None

    def configure_spi(self, op: SPIConfigure) -> int:
        """Open an SPI bus, or change its mode; the actual clock rate."""
        self._check_hard(op)
        clock, mosi, miso = self._names[SCK], self._names[MOSI], self._names[MISO]
        if op.clock != clock or op.mosi not in (mosi, None) or op.miso not in (miso, None):
            raise Rejected(
                "ValueError",
                f"Invalid pins; SPI of {self._url} is on {clock} (clock), {mosi} (MOSI) and {miso} (MISO)",
            )
        if op.bits != 8:
            raise Rejected("ValueError", f"bits must be 8 on {self._url}, not {op.bits}")
        lowest = slowest_hertz(three_phases=bool(op.phase))
        if op.baudrate < lowest:
            raise Rejected("ValueError", f"baudrate must be at least {lowest} Hz on {self._url}, not {op.baudrate}")
        needs = {SCK: "clock", MOSI: "MOSI", MISO: "MISO"}
        for bit, pin in ((MOSI, op.mosi), (MISO, op.miso)):
            if pin is None:
                del needs[bit]
        self._claim(op.bus, "SPI", needs)
        before = self._spi.get(op.bus)
        bus = self._spi[op.bus] = SPIBus(op.baudrate, op.polarity, op.phase, frozenset(needs))
        if before is None or before.polarity != bus.polarity or before.bits != bus.bits:
            bus.engage(self._pins)
            self.queue.add(self._pins.command(SCK))
        return bus.clock.hertz  # it is set with the next transfer, which is early enough

    def transfer_spi(self, op: SPITransfer, take: Callable[[bytes], object]) -> None:
        """Clock bytes out and in; `take` gets those received, in parts."""
        bus = self._spi[op.bus]
        self.queue.add(self.queue.clocked(bus.clock))
        for piece in bus.transfer(op.out, op.read, op.fill, self._pins, self.queue.room):
            self.queue.add(piece.out, piece.answers, piece.us, take if op.read else bytes)

    def has_spi(self, name: str) -> bool:
        """Whether there is an SPI bus with a name."""
        return name in self._spi
