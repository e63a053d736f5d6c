"""I2C on a port: transactions, probes, the state of the two wires."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.ftdi import i2c_message, mpsse
from anyboard.adapters.ftdi.clock import fastest
from anyboard.adapters.ftdi.i2c_wires import SCL, SCL_RETURN, SDA, SDA_IN, Wires, timing_for
from anyboard.adapters.ftdi.queue import LONGEST_US
from anyboard.core.errors import BusError, Rejected

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.ftdi.i2c_message import Message
    from anyboard.adapters.ftdi.pins import Pins
    from anyboard.adapters.ftdi.queue import Queue
    from anyboard.core.errors import ErrorKind
    from anyboard.core.ops import I2CConfigure

_BITS = 9
_MOST_WIRES = 16


class Chosen(NamedTuple):
    """How I2C works here.

    - `only_zero`: the chip has command 9E
    - `stretch`: the clock waits for targets that hold it
    - `strict_ack`: nothing is sent before the ACK of what was
    """

    only_zero: bool
    stretch: bool = False
    strict_ack: bool = False


class I2CBus:
    """An I2C bus.

    Args:
        queue, pins: the port's.
        op: what was asked for.
        chosen: how it works.
        names: of the port's pins.
        url: of the board, for messages.
    """

    def __init__(
        self, queue: Queue, pins: Pins, op: I2CConfigure, chosen: Chosen, names: Sequence[str], url: str
    ) -> None:
        self.name = op.bus
        self.clock = fastest(op.frequency, three_phases=True, adaptive=chosen.stretch)
        self._queue = queue
        self._pins = pins
        self._timing = timing_for(op.frequency)
        self._byte_us = _BITS * 1_000_000 // self.clock.hertz + 1 + (op.timeout if chosen.stretch else 0)
        self._chosen = chosen
        self._names = names
        self._url = url
        self._wires: dict[tuple[int, int], Wires] = {}
        self._is_settled = True

    @property
    def wires(self) -> Wires:
        """The commands that move its lines, with the other pins as they are now."""
        low = self._pins.low
        wires = self._wires.get(low)
        if wires is None:
            if len(self._wires) >= _MOST_WIRES:
                self._wires.clear()
            wires = self._wires[low] = Wires(
                *low, only_zero=self._chosen.only_zero, timing=self._timing, phase_ns=self.clock.phase_ns
            )
        return wires

    # -- begin and end ---------------------------------------------------------------------------------

    def engage(self) -> bytes:
        """What makes the pins those of an idle bus."""
        pins = self._pins
        for bit in (SCL, SDA, SDA_IN, *((SCL_RETURN,) if self._chosen.stretch else ())):
            pins.become_input(bit)
        if self._chosen.only_zero:
            pins.become_output(SCL, True)
            pins.become_output(SDA, True)
        return pins.command(SCL)

    def check(self) -> None:
        """See that the lines are idle, and wired as they must be.

        SDA is pulled low while SCL is low, which tells no target anything.

        Raises:
            BusError: "bus_stuck".
            Rejected: a wire is missing.
        """
        wires = self.wires
        commands = wires.levels + wires.pulled_low + mpsse.READ_LOW + wires.let_go
        idle, pulled = self._ask(commands, 2)
        if not i2c_message.is_idle(idle):
            self._free(idle)
            idle, pulled = self._ask(commands, 2)
        scl, sda, sda_in, scl_return = (self._names[bit] for bit in (SCL, SDA, SDA_IN, SCL_RETURN))
        if pulled >> SDA_IN & 1:
            raise Rejected(
                "RuntimeError",
                f"{sda_in} does not follow {sda} on {self._url}: I2C needs the two joined by a wire (on an Adafruit "
                "FT232H with a STEMMA QT socket, its switch to I2C mode)",
            )
        if self._chosen.stretch and (pulled >> SCL_RETURN & 1 or not idle >> SCL_RETURN & 1):
            raise Rejected(
                "RuntimeError",
                f"{scl_return} does not follow {scl} on {self._url}: stretch=1 needs the two joined by a wire",
            )

    # -- transfers -------------------------------------------------------------------------------------

    def transfer(self, address: int, parts: Sequence[bytes | int]) -> bytes:
        """One transaction; all bytes read.  Raises `BusError`."""
        message = i2c_message.transaction(self.wires, address, parts, strict=self._chosen.strict_ack)
        answers = self._carry_out(message)
        nack = i2c_message.first_nack(message.kinds, answers)
        if nack is not None:
            raise self._nack(nack, address)
        return i2c_message.data(message.kinds, answers)

    def probe(self, addresses: Sequence[int]) -> list[bool]:
        """For each address whether somebody has it.  Raises `BusError` if the bus does not work."""
        message = i2c_message.probes(self.wires, addresses)
        return i2c_message.acknowledged(message.kinds, self._carry_out(message))

    def _carry_out(self, message: Message) -> bytes:
        """The answers, up to a NACK that was known before all had been sent."""
        if not self._is_settled:
            self.settle()
        most = max(1, min(self._queue.room, LONGEST_US // self._byte_us))
        answers = b""
        for start, end in i2c_message.pieces(message, most):
            answers += self._ask(b"".join(message.units[start:end]), end - start)
            self._check_idle(message.kinds, answers)
            if end < len(message.units) and message.ends_at_nack and i2c_message.first_nack(message.kinds, answers):
                self._check_idle(bytes((i2c_message.LEVELS,)), self._ask(i2c_message.ending(self.wires), 1))
                break
        return answers

    def _check_idle(self, kinds: bytes, answers: bytes) -> None:
        levels = i2c_message.bad_levels(kinds, answers)
        if levels is not None:
            self._free(levels)
            raise BusError(
                "bus_stuck",
                f"{self._line(levels)} of {self._url} was low when the bus should have been idle; it has been freed "
                "by nine clocks and a STOP: try again",
            )

    def _nack(self, kind: ErrorKind, address: int) -> BusError:
        if kind == "nack_address":
            return BusError(kind, f"no target acknowledged I2C address 0x{address:02X} on {self._url}; check wiring")
        return BusError(kind, f"the target at I2C address 0x{address:02X} on {self._url} refused a byte")

    # -- a bus that is not idle ------------------------------------------------------------------------

    def settle(self) -> None:
        """Bring the bus to idle after a transfer was broken off.  Raises `BusError` if a line stays low."""
        self._is_settled = False
        (levels,) = self._ask(i2c_message.ending(self.wires), 1)
        if not i2c_message.is_idle(levels):
            self._free(levels)
        self._is_settled = True

    def _free(self, levels: int) -> None:
        """Nine clocks and a STOP, if there can be clocks.  Raises `BusError` ("bus_stuck") if that does not help."""
        self._is_settled = False
        if levels >> SCL & 1:
            wires = self.wires
            commands = wires.nine_clocks + i2c_message.ending(wires)
            if self.clock.adaptive:  # which would wait for ever for an SCL that somebody holds
                commands = mpsse.adaptive_clock(False) + commands + mpsse.adaptive_clock(True)
            (levels,) = self._ask(commands, 1)
        if not i2c_message.is_idle(levels):
            raise BusError(
                "bus_stuck",
                f"{self._line(levels)} of {self._url} stays low; check that the lines have pull-ups to 3.3 V and "
                "that every target has power; one that holds on, also after nine clocks, needs a power cycle",
            )
        self._is_settled = True

    def _line(self, levels: int) -> str:
        return f"SDA ({self._names[SDA]})" if levels >> SCL & 1 else f"SCL ({self._names[SCL]})"

    def _ask(self, commands: bytes, answers: int) -> bytes:
        return self._queue.ask(self._queue.clocked(self.clock) + commands, answers, answers * self._byte_us)
