"""A 1-Wire device: its ROM code, how it is found and selected, and its function commands a byte at a time.

The ROM commands and their flow: DS18B20 datasheet (Maxim 19-7487), "ROM Commands" and "1-Wire Search";
they are the same for every 1-Wire device.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from anyboard.sim.engines.crc import crc8_reflected
from anyboard.sim.engines.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable

_SEARCH_ROM, _READ_ROM, _MATCH_ROM, _SKIP_ROM, _ALARM_SEARCH = 0xF0, 0x33, 0x55, 0xCC, 0xEC

_serials = itertools.count(1)


class OneWireDevice(Part):
    """The base of parts for ``bench.onewire(pin).attach``.

    A subclass has a `family`, and overrides `power_on` (not `reset`, which on this bus is the reset
    pulse), `command`, `written`, and `status_bit`.

    Args:
        serial: the 48-bit serial number; a new one unless given.
    """

    family: int
    """The family code, the first byte of the ROM code."""

    def __init__(self, serial: int | None = None, **knobs: float) -> None:
        serial = next(_serials) if serial is None else serial
        if not 0 <= serial < 1 << 48:
            raise ValueError(f"{type(self).__name__}: serial {serial:#x} is outside 0 to 0xFFFFFFFFFFFF")
        code = bytes((self.family,)) + serial.to_bytes(6, "little")
        self.rom = code + bytes((crc8_reflected(code),))
        """The ROM code: family, serial number, CRC."""
        self._rom_bits = bits_of(self.rom)
        super().__init__(**knobs)
        self.power_on()

    def power_on(self) -> None:
        """Power-on state.  Override and call ``super().power_on()``."""
        super().reset()
        self.reset()

    # -- for subclasses ---------------------------------------------------------------------------

    @property
    def alarming(self) -> bool:
        """Whether it takes part in an alarm search."""
        return False

    def command(self, code: int) -> bytes:
        """A function command; returns what the controller then reads."""
        return b""

    def written(self, code: int, index: int, value: int) -> None:
        """The byte number `index` that the controller writes after a command."""

    def status_bit(self, code: int) -> bool:
        """What the controller reads after a command that has no answer, or when that has been read."""
        return True

    # -- the bus ----------------------------------------------------------------------------------

    def reset(self) -> bool:
        """The reset pulse; it answers with its presence pulse, and waits for a ROM command."""
        self._answer: list[bool] = []
        self._shifted: list[bool] = []
        self._code: int | None = None
        self._count = 0
        self._take: Callable[[bool], None] = self._rom_command
        self._searching = False
        return True

    def write_bit(self, bit: bool) -> None:
        """The controller writes a bit."""
        self._take(bool(bit))

    def read_bit(self) -> bool:
        """The controller reads a bit."""
        if self._answer:
            return self._answer.pop(0)
        return True if self._code is None else self.status_bit(self._code)

    def _byte(self, bit: bool) -> int | None:
        """A bit more; the byte when there are eight, least significant bit first."""
        self._shifted.append(bit)
        if len(self._shifted) < 8:
            return None
        value = sum(set_ << place for place, set_ in enumerate(self._shifted))
        self._shifted = []
        return value

    def _rom_command(self, bit: bool) -> None:
        code = self._byte(bit)
        if code is None:
            return
        self._count = 0
        if code == _MATCH_ROM:
            self._take = self._match
        elif code == _SEARCH_ROM or (code == _ALARM_SEARCH and self.alarming):
            self._take = self._search
            self._offer()
        elif code in (_SKIP_ROM, _READ_ROM):
            self._answer = list(self._rom_bits) if code == _READ_ROM else []
            self._take = self._function
        else:
            self._take = self._ignore

    def _ignore(self, bit: bool) -> None:
        """Deselected until the next reset pulse."""

    def _match(self, bit: bool) -> None:
        self._next(bit, self._match)

    def _search(self, bit: bool) -> None:
        self._next(bit, self._search)
        if self._take == self._search:
            self._offer()

    def _offer(self) -> None:
        """A search reads a bit of the ROM code and its complement; with both low, devices differ here."""
        bit = self._rom_bits[self._count]
        self._answer = [bit, not bit]

    def _next(self, bit: bool, stay: Callable[[bool], None]) -> None:
        """A bit that the controller says the ROM code has: who has another leaves."""
        self._answer = []
        if bit != self._rom_bits[self._count]:
            self._take = self._ignore
            return
        self._count += 1
        self._take = stay if self._count < len(self._rom_bits) else self._function

    def _function(self, bit: bool) -> None:
        value = self._byte(bit)
        if value is None:
            return
        if self._code is None:
            self._code = value
            self._count = 0
            self._answer = bits_of(self.command(value))
        else:
            self.written(self._code, self._count, value)
            self._count += 1


def bits_of(data: bytes) -> list[bool]:
    """The bits in the order of the wire: least significant first."""
    return [bool(byte >> place & 1) for byte in data for place in range(8)]
