"""The bench: one board, the wires around it, and the parts on them."""

from __future__ import annotations

import itertools
import os
from functools import partial
from typing import TYPE_CHECKING

from anyboard.core.errors import AlreadyOpen, NotFound
from anyboard.core.info import AdapterInfo
from anyboard.core.nearest import did_you_mean
from anyboard.sim.boards import board_model
from anyboard.sim.clock import make_clock
from anyboard.sim.errors import BenchError
from anyboard.sim.i2c import I2CBus, check_addresses
from anyboard.sim.onewire import OneWireBus
from anyboard.sim.pads import Pad
from anyboard.sim.parts import label, optional_method
from anyboard.sim.pin import BenchPin
from anyboard.sim.spi import SPIBus
from anyboard.sim.uart import UARTBus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    from typing_extensions import Self

    from anyboard.core.info import BusInfo
    from anyboard.sim.adapter import SimAdapter
    from anyboard.sim.bitbang import Decoder
    from anyboard.sim.boards.model import BoardModel
    from anyboard.sim.lead import Wiring
    from anyboard.sim.nets import Net, Terminal
    from anyboard.sim.parts import I2CTarget, OneWirePart, PinPart

    PinPartT = TypeVar("PinPartT", bound=PinPart)

_numbers = itertools.count(1)


class Bench:
    """A simulated bench; `anyboard.open(bench)` and `anyboard.activate(bench)` take it as a board.

    `Bench()` has a part on every bus, `Bench.empty()` none.

    Args:
        board: "feather" or "raspberry_pi_pico".
        clock: "real", or "virtual": then `time.sleep` and the like cost the program nothing while
            the board is open.  All virtual benches share one clock.

    Raises:
        NotFound: no such board; names the nearest.
    """

    def __init__(self, board: str = "feather", clock: str = "real") -> None:
        self._set_up(board, clock)
        from anyboard.sim.default_bench import populate

        populate(self)

    @classmethod
    def empty(cls, board: str | BoardModel = "feather", clock: str = "real") -> Self:
        """A bench with nothing attached; `board` may be a `BoardModel` of your own."""
        bench = cls.__new__(cls)
        bench._set_up(board, clock)
        return bench

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Bench:
        """A bench described by a TOML file.

        Raises:
            NotFound: no such file.
            BenchError: a mistake in it; names file, line and key.
        """
        from anyboard.sim.toml_bench import load

        return load(path)

    def _set_up(self, board: str | BoardModel, clock: str) -> None:
        self.model = board_model(board) if isinstance(board, str) else board
        self.board = board if isinstance(board, str) else self.model.board_id
        self.url = f"sim#{next(_numbers)}"
        self.clock = make_clock(clock)
        self.pads = {pin.name: Pad(pin.name) for pin in self.model.pins}
        self._pins = {name: BenchPin(pad, self.clock, pad.hand, pad.holder) for name, pad in self.pads.items()}
        self._aliases = {
            alias: pin.name
            for pin in self.model.pins
            for alias in (pin.name, *pin.names, pin.chip_name)
            if alias is not None
        }
        self._i2c: list[I2CBus] = []
        self._spi: list[SPIBus] = []
        self._uart: list[UARTBus] = []
        self._onewire: list[OneWireBus] = []
        self._wirings: list[Wiring] = []
        self.version = 0
        self.adapter: SimAdapter | None = None
        self.parts_by_name: dict[str, Any] = {}  # of the default parts, and of those in a bench file
        self.nvm = bytearray(b"\xff" * self.model.nvm_size)
        for bus in self.model.buses:
            if bus.kind == "i2c":
                self.i2c_on(scl=bus.pins[0], sda=bus.pins[1])
            elif bus.kind == "spi":
                self.spi_on(clock=bus.pins[0], mosi=bus.pins[1], miso=bus.pins[2])
            else:
                self.uart_on(tx=bus.pins[0], rx=bus.pins[1])

    def __deepcopy__(self, memo: object) -> Self:
        return self  # parts may be copied; the bench they are on is the same

    def __repr__(self) -> str:
        return f"<Bench {self.url}: {self.model.description}>"

    # -- the board --------------------------------------------------------------------------------

    @property
    def info(self) -> AdapterInfo:
        """What the board has and can do."""
        from anyboard.sim.adapter import SimAdapter

        model = self.model
        return AdapterInfo(
            url=self.url,
            board_id=model.board_id,
            description=model.description,
            serial=model.serial,
            pins=model.pins,
            buses=model.buses,
            operations=SimAdapter.operations,
            features=model.features,
            limits=model.limits,
            notes=("simulated" + (", on a virtual clock" if self.clock.is_virtual else ""),),
        )

    def open_adapter(self) -> SimAdapter:
        """The board, for `anyboard.open`.  Raises `AlreadyOpen`."""
        from anyboard.sim.adapter import SimAdapter

        with self.clock.lock:
            if self.adapter is not None:
                raise AlreadyOpen(f"{self.url} is already open; close it first")
            self.adapter = SimAdapter(self)
            return self.adapter

    def pin(self, name: str) -> BenchPin:
        """A pin, by any of its names.  Raises `NotFound`, with the nearest name."""
        return self._pins[self._pin_name(name)]

    def pad(self, name: str) -> Pad:
        """The board's side of a pin.  Raises `NotFound`, with the nearest name."""
        return self.pads[self._pin_name(name)]

    def terminal(self, name: str) -> Terminal:
        """Where wires connect to a pin.  Raises `NotFound`, with the nearest name."""
        return self.pad(name).terminal

    def _pin_name(self, name: str) -> str:
        try:
            return self._aliases[name]
        except (KeyError, TypeError):
            hint = did_you_mean(name, self._aliases) if isinstance(name, str) else ""
            raise NotFound(f"the board {self.board} has no pin {name!r}{hint}") from None

    # -- wires and buses --------------------------------------------------------------------------

    def wire(self, *names: str) -> None:
        """Join pins to one net; may be done at any time.

        Raises:
            NotFound: no such pin.
            BenchError: two outputs disagree, or two I2C parts on it have one address.
        """
        terminals = [self.terminal(name) for name in names]
        with self.clock.lock:
            for other in terminals[1:]:
                terminals[0].net.join(other.net)
            self.changed()
            for bus in self._i2c:
                check_addresses(self.i2c_targets(bus.scl, bus.sda))

    @property
    def i2c(self) -> I2CBus:
        """The board's own I2C bus."""
        scl, sda = self._default("i2c").pins
        return self.i2c_on(scl=scl, sda=sda)

    @property
    def spi(self) -> SPIBus:
        """The board's own SPI bus.  Raises `BenchError` if it has none; use `spi_on`."""
        clock, mosi, miso = self._default("spi").pins
        return self.spi_on(clock=clock, mosi=mosi, miso=miso)

    @property
    def uart(self) -> UARTBus:
        """The board's own serial line.  Raises `BenchError` if it has none; use `uart_on`."""
        tx, rx = self._default("uart").pins
        return self.uart_on(tx=tx, rx=rx)

    def _default(self, kind: str) -> BusInfo:
        for bus in self.model.buses:
            if bus.kind == kind:
                return bus
        raise BenchError(f"the board {self.board} has no {kind.upper()} pins of its own; use bench.{kind}_on(...)")

    def i2c_on(self, scl: str, sda: str, pull_ups: bool | None = None) -> I2CBus:
        """The I2C bus on two pins: always the same object for the same wires.

        Args:
            scl, sda: pins.
            pull_ups: whether there are pull-up resistors; a new bus has them unless told otherwise.
        """
        clock_line, data_line = self.terminal(scl), self.terminal(sda)
        with self.clock.lock:
            for bus in self._i2c:
                if bus.scl.net is clock_line.net and bus.sda.net is data_line.net:
                    if pull_ups is not None:
                        bus.pull_ups = pull_ups
                    return bus
            self._i2c.append(I2CBus(self, clock_line, data_line, pull_ups is not False))
            self.changed()
            return self._i2c[-1]

    def spi_on(self, clock: str, mosi: str | None = None, miso: str | None = None) -> SPIBus:
        """The SPI bus on these pins: always the same object for the same wires."""
        lines = [None if name is None else self.terminal(name) for name in (clock, mosi, miso)]
        assert lines[0] is not None
        with self.clock.lock:
            for bus in self._spi:
                if [_net(line) for line in (bus.clock, bus.mosi, bus.miso)] == [_net(line) for line in lines]:
                    return bus
            self._spi.append(SPIBus(self, lines[0], lines[1], lines[2]))
            self.changed()
            return self._spi[-1]

    def uart_on(self, tx: str | None = None, rx: str | None = None) -> UARTBus:
        """The serial line on the board's `tx` and `rx`: always the same object for the same wires."""
        tx_line, rx_line = (None if name is None else self.terminal(name) for name in (tx, rx))
        with self.clock.lock:
            for bus in self._uart:
                if _net(bus.tx) is _net(tx_line) and _net(bus.rx) is _net(rx_line):
                    return bus
            self._uart.append(UARTBus(self, tx_line, rx_line))
            self.changed()
            return self._uart[-1]

    def onewire(self, pin: str) -> OneWireBus:
        """The 1-Wire bus on a pin, with its pull-up: always the same object for the same wire."""
        line = self.terminal(pin)
        with self.clock.lock:
            for bus in self._onewire:
                if bus.line.net is line.net:
                    return bus
            self._onewire.append(OneWireBus(self, line))
            self.changed()
            return self._onewire[-1]

    def attach(self, part: PinPartT, **pins: str | Sequence[str]) -> PinPartT:
        """Connect a part that has pins of its own, and is on no bus: ``bench.attach(Button(), pin="D5")``.

        Args:
            part: calls for its connections by the parameters of its method `connected_to`.
            pins: a pin for each connection, or a list of pins where the part takes several.

        Returns:
            The part.

        Raises:
            TypeError: it has no `connected_to`, or not these connections; names its own.
            NotFound: no such pin; names the nearest.
            BenchError: it is attached already, or what it drives is driven otherwise.
        """
        from anyboard.sim.lead import connect

        with self.clock.lock:
            self._wirings.append(connect(self, part, pins))
        return part

    def detach(self, part: PinPart) -> None:
        """Disconnect a part that `attach` has connected.  Raises ValueError if it is not here."""
        with self.clock.lock:
            for wiring in self._wirings:
                if wiring.part is part:
                    wiring.cut()
                    self._wirings.remove(wiring)
                    return
        raise ValueError(f"{label(part)} is not attached to pins of {self.url}")

    @property
    def parts(self) -> list[tuple[object, str]]:
        """Every attached part and where it is, in words."""
        found: list[tuple[object, str]] = []
        for i2c in self._i2c:
            found += [(target, i2c.where) for target in i2c.targets]
        for spi in self._spi:
            found += [(slot.part, f"{spi.where}{f', CS {slot.cs.name}' if slot.cs else ''}") for slot in spi.slots]
        for uart in self._uart:
            found += [(peer, uart.where) for peer in uart.peers]
        for onewire in self._onewire:
            found += [(part, onewire.where) for part in onewire.parts]
        found += [(wiring.part, wiring.where) for wiring in self._wirings]
        return found

    # -- for buses and adapters -------------------------------------------------------------------

    def changed(self) -> None:
        """Wires or parts have changed: who remembers what hangs where looks again."""
        self.version += 1
        if self.adapter is not None:
            self.adapter.bitbanging.refresh()

    def bitbanged(self, is_digital: Callable[[Terminal], bool]) -> dict[object, Callable[[], Decoder]]:
        """The buses with parts whose lines are digital pins of the board, and what makes their decoders."""
        from anyboard.sim.bitbang_i2c import I2CDecoder
        from anyboard.sim.bitbang_spi import SPIDecoder

        found: dict[object, Callable[[], Decoder]] = {}
        seen: set[tuple[Net, Net]] = set()  # one decoder is enough for buses that wires have made one
        for i2c in self._i2c:
            nets = i2c.scl.net, i2c.sda.net
            if nets not in seen and i2c.all_targets() and is_digital(i2c.scl) and is_digital(i2c.sda):
                seen.add(nets)
                found[i2c] = partial(I2CDecoder, i2c)
        for spi in self._spi:
            if spi.slots and is_digital(spi.clock):
                found[spi] = partial(SPIDecoder, spi)
        return found

    def introduce(self, part: object) -> None:
        """Tell a part that wants to know which bench it is on (an optional method `connected(bench)`)."""
        connected = optional_method(part, "connected")
        if connected is not None:
            connected(self)

    def i2c_targets(self, scl: Terminal, sda: Terminal) -> list[I2CTarget]:
        """Everything on these two lines."""
        return [
            target for bus in self._i2c if bus.scl.net is scl.net and bus.sda.net is sda.net for target in bus.targets
        ]

    def spi_buses(self, clock: Terminal) -> list[SPIBus]:
        """Every SPI bus on a clock line."""
        return [bus for bus in self._spi if bus.clock.net is clock.net]

    def uart_buses(self, *, tx: Terminal | None = None, rx: Terminal | None = None) -> list[UARTBus]:
        """Every serial line that listens to `tx`, or talks to `rx`."""
        return [
            bus
            for bus in self._uart
            if (tx is not None and _net(bus.tx) is tx.net) or (rx is not None and _net(bus.rx) is rx.net)
        ]

    def onewire_parts(self, line: Terminal) -> list[OneWirePart]:
        """Every 1-Wire part on a line."""
        return [part for bus in self._onewire if bus.line.net is line.net for part in bus.parts]

    def deliver(self, net: Net, data: bytes) -> None:
        """Serial bytes arrive on a net."""
        if self.adapter is not None:
            self.adapter.receive(net, data)


def _net(line: Terminal | None) -> Net | None:
    return None if line is None else line.net
