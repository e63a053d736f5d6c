"""Microchip MCP23017: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.clock import RealClock
from anyboard.sim.engines import I2CRegisters, Register, reads, writes
from anyboard.sim.pads import Pad
from anyboard.sim.pin import BenchPin

if TYPE_CHECKING:
    from typing import Any

_BANK, _MIRROR, _SEQOP, _ODR, _INTPOL = 0x80, 0x40, 0x20, 0x04, 0x02  # IOCON, register 3-6
_PINS = 16
_PORTS = (0x00FF, 0xFF00)
# Numbers of the register pairs: half their address in BANK = 0 (table 3-5)
_IODIR, _IPOL, _GPINTEN, _DEFVAL, _INTCON, _GPPU, _INTF, _INTCAP, _OLAT = 0, 1, 2, 3, 4, 6, 7, 8, 10
_LAST_PAIR = 10
_NOWHERE = 0x7F  # an address without a register


class MCP23017(I2CRegisters):
    """A 16-pin input/output expander, on I2C.

    Modelled: direction, pull-ups, polarity, output latches; interrupt on change and on difference from DEFVAL,
    with INTF, INTCAP and the INTA and INTB outputs (mirrored, open drain, either polarity); both register
    layouts (IOCON.BANK) and the byte mode (IOCON.SEQOP).  Its pins are `pin("GPA0")` to `pin("GPB7")`, or
    `pin(0)` to `pin(15)`: what `bench.pin` gives, with `level`, `drive`, `on_change`.  A floating input reads low.

    Left out: the RESET input, and GPA7's and GPB7's being outputs only in newer revisions.

    Datasheet: Microchip DS20001952C: 3.2.1 (pointer), tables 3-1 and 3-5 (registers), 3.5 (what they do), 3.6
    (interrupts).

    Args:
        address: 0x20 to 0x27, by A2 to A0.
        int_a: the pin its INTA output is wired to.
        int_b: the pin its INTB output is wired to.
    """

    address = 0x20
    addresses = tuple(range(0x20, 0x28))

    # Table 3-5, BANK = 0: port A, port B
    _iodir_a = Register(0x00, 0xFF)
    _iodir_b = Register(0x01, 0xFF)
    _ipol_a = Register(0x02)
    _ipol_b = Register(0x03)
    _gpinten_a = Register(0x04)
    _gpinten_b = Register(0x05)
    _defval_a = Register(0x06)
    _defval_b = Register(0x07)
    _intcon_a = Register(0x08)
    _intcon_b = Register(0x09)
    _iocon = Register(0x0A, read_only=0x01)
    _iocon_again = Register(0x0B, read_only=0x01)
    _gppu_a = Register(0x0C)
    _gppu_b = Register(0x0D)
    _intf_a = Register(0x0E, read_only=True)
    _intf_b = Register(0x0F, read_only=True)
    _intcap_a = Register(0x10, read_only=True)
    _intcap_b = Register(0x11, read_only=True)
    _gpio_a = Register(0x12)
    _gpio_b = Register(0x13)
    _olat_a = Register(0x14)
    _olat_b = Register(0x15)

    def __init__(self, address: int | None = None, *, int_a: str | None = None, int_b: str | None = None) -> None:
        self._names = int_a, int_b
        self._outputs: tuple[Any, ...] = (None, None)
        self._pads = [Pad(f"GP{'AB'[number // 8]}{number % 8}") for number in range(_PINS)]
        self._pins: dict[int, BenchPin] = {}
        self._levels = 0
        super().__init__(address)
        for pad in self._pads:
            pad.output.name = f"the {self.label}'s {pad.name}"
            pad.pull.name = f"the pull-up of {pad.output.name}"
            pad.hand.name = f"pin({pad.name!r}) of the {self.label}"
            pad.terminal.listen(lambda _: self._look())

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        self._pins = {}
        self._outputs = tuple(None if name is None else bench.pin(name) for name in self._names)
        self._show_interrupts()

    def reset(self) -> None:
        super().reset()
        self._set_pins()
        self._levels = self._read_pins()
        self._show_interrupts()

    def pin(self, pin: int | str) -> BenchPin:
        """One of its pins, seen from outside: 0 to 15, or "GPA0" to "GPB7".  Raises ValueError."""
        names = [pad.name for pad in self._pads]
        number = names.index(pin) if pin in names else pin
        if not isinstance(number, int) or not 0 <= number < _PINS:
            raise ValueError(f"{self.label}: pin {pin!r} is neither 0 to 15 nor GPA0 to GPB7")
        if number not in self._pins:
            pad = self._pads[number]
            self._pins[number] = BenchPin(pad, self._clock or RealClock(), pad.hand, pad.holder)
        return self._pins[number]

    # -- the register map ------------------------------------------------------------------------

    def _pair(self, number: int) -> int:
        """A register of both ports: port A in the low byte."""
        return self.stored[2 * number][0] | self.stored[2 * number + 1][0] << 8

    def _set_pair(self, number: int, value: int) -> None:
        self.stored[2 * number], self.stored[2 * number + 1] = bytes([value & 0xFF]), bytes([value >> 8])

    def _point(self, pointer: int) -> None:
        if self._iocon & _BANK:  # table 3-1: port A from 00h, port B from 10h
            pair, port = pointer & 0x0F, pointer >> 4
            pointer = 2 * pair + port if pair <= _LAST_PAIR and port <= 1 else _NOWHERE
        super()._point(pointer)

    def next_address(self, address: int) -> int:
        pair, port = divmod(address, 2)
        if self._iocon & _BANK:
            if self._iocon & _SEQOP:
                return address
            return address + 2 if pair < _LAST_PAIR else 1 - port
        if self._iocon & _SEQOP:  # 3.2.1: it toggles between the two ports
            return address ^ 1
        return address + 1 if address < 2 * _LAST_PAIR + 1 else 0

    @writes(_iocon, _iocon_again)
    def _iocon_written(self, value: int) -> None:
        self._iocon = self._iocon_again = value
        self._show_interrupts()

    # -- the pins --------------------------------------------------------------------------------

    @writes(_iodir_a, _iodir_b, _gppu_a, _gppu_b, _olat_a, _olat_b)
    def _pins_written(self, value: int) -> None:
        self._set_pins()

    def _set_pins(self) -> None:
        inputs, pull_ups, latches = self._pair(_IODIR), self._pair(_GPPU), self._pair(_OLAT)
        for number, pad in enumerate(self._pads):
            if inputs >> number & 1:
                pad.become_input("up" if pull_ups >> number & 1 else None)
            else:
                pad.become_output(bool(latches >> number & 1))

    def _read_pins(self) -> int:
        return sum(pad.terminal.net.level << number for number, pad in enumerate(self._pads))

    def _port(self) -> int:
        """What the GPIO registers read: inputs may be inverted (3.5.2)."""
        return self._read_pins() ^ (self._pair(_IPOL) & self._pair(_IODIR))

    @writes(_gpio_a)
    def _gpio_a_written(self, value: int) -> None:
        self._olat_a = value  # 3.5.10: writing the port writes the latch
        self._set_pins()

    @writes(_gpio_b)
    def _gpio_b_written(self, value: int) -> None:
        self._olat_b = value
        self._set_pins()

    @reads(_gpio_a)
    def _gpio_a_read(self) -> int:
        value = self._port() & 0xFF
        self._clear_interrupt(0)
        return value

    @reads(_gpio_b)
    def _gpio_b_read(self) -> int:
        value = self._port() >> 8
        self._clear_interrupt(1)
        return value

    # -- interrupts: 3.6 -------------------------------------------------------------------------

    @reads(_intcap_a)
    def _intcap_a_read(self) -> int:
        value = self._intcap_a
        self._clear_interrupt(0)
        return value

    @reads(_intcap_b)
    def _intcap_b_read(self) -> int:
        value = self._intcap_b
        self._clear_interrupt(1)
        return value

    @writes(_gpinten_a, _gpinten_b, _defval_a, _defval_b, _intcon_a, _intcon_b)
    def _interrupts_written(self, value: int) -> None:
        self._look()

    def _clear_interrupt(self, port: int) -> None:
        self._set_pair(_INTF, self._pair(_INTF) & ~_PORTS[port])
        self._look()  # 3.6.3: a pin that still differs from DEFVAL interrupts again

    def _look(self) -> None:
        """Compare the pins with what they were, or with DEFVAL."""
        levels = self._read_pins()
        changed, self._levels = levels ^ self._levels, levels
        against_default = self._pair(_INTCON)
        causes = self._pair(_GPINTEN) & self._pair(_IODIR)
        causes &= changed & ~against_default | (levels ^ self._pair(_DEFVAL)) & against_default
        for port in _PORTS:
            # the first event is kept until the program has read it
            if causes & port and not self._pair(_INTF) & port:
                self._set_pair(_INTF, self._pair(_INTF) | causes & port)
                self._set_pair(_INTCAP, self._pair(_INTCAP) & ~port | self._port() & port)
        self._show_interrupts()

    def _show_interrupts(self) -> None:
        flags = self._pair(_INTF)
        for port, output in zip(_PORTS, self._outputs, strict=True):
            if output is None:
                continue
            active = bool(flags if self._iocon & _MIRROR else flags & port)
            if self._iocon & _ODR:  # it overrides INTPOL
                output.drive(False if active else None)
            else:
                output.drive(active == bool(self._iocon & _INTPOL))
