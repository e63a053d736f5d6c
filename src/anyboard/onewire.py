"""`onewire`: MicroPython's module for 1-Wire buses."""

from __future__ import annotations

from anyboard._native.buffers import readable, writable
from anyboard.core.ops import OneWireConfigure, OneWireRead, OneWireReset, OneWireWrite
from anyboard.core.pins import info_of, session_of
from anyboard.machine._names import board_pin
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin as BoardPin
    from anyboard.core.session import Session
    from anyboard.machine._pin import Pin

__all__ = ["OneWire", "OneWireError"]


class OneWireError(Exception):
    """Nobody answered a reset."""


class OneWire:
    """A 1-Wire bus on a pin; the line needs a pull-up resistor.

    Args:
        pin: the line.

    Raises:
        Unsupported: the board has no 1-Wire.
    """

    SEARCH_ROM = 0xF0
    MATCH_ROM = 0x55
    SKIP_ROM = 0xCC

    def __init__(self, pin: Pin | BoardPin) -> None:
        self.pin = pin
        the_pin = board_pin(pin)
        self._name = info_of(the_pin).name
        self._use = Use(session_of(the_pin), "onewire", self._name, (the_pin,))
        self._use.session.require(OneWireConfigure, "1-Wire")

    def _ready(self) -> Session:
        if not self._use.is_current:
            self._use.take(OneWireConfigure(self._name))
        return self._use.session

    def reset(self, required: bool = False) -> bool:
        """Send a reset pulse; whether somebody is there.

        Raises:
            OneWireError: nobody, and that is `required`.
        """
        present = self._ready().run_bool(OneWireReset(self._name))
        if required and not present:
            raise OneWireError
        return present

    def readbit(self) -> int:
        """Read one bit."""
        return self._ready().run_bytes(OneWireRead(self._name, 1))[0]

    def readbyte(self) -> int:
        """Read one byte."""
        bits = self._ready().run_bytes(OneWireRead(self._name, 8))
        return sum(bit << n for n, bit in enumerate(bits))

    def readinto(self, buf: WriteableBuffer) -> None:
        """Fill a buffer."""
        view = writable(buf)
        bits = self._ready().run_bytes(OneWireRead(self._name, 8 * len(view)))
        view[:] = bytes(sum(bit << n for n, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits), 8))

    def writebit(self, value: int) -> None:
        """Write one bit, by truth."""
        self._ready().run(OneWireWrite(self._name, b"\x01" if value else b"\x00"))

    def writebyte(self, value: int) -> None:
        """Write one byte."""
        self.write(bytes((value & 0xFF,)))

    def write(self, buf: ReadableBuffer) -> None:
        """Write bytes."""
        bits = bytes(byte >> n & 1 for byte in readable(buf) for n in range(8))
        self._ready().run(OneWireWrite(self._name, bits))

    def select_rom(self, rom: ReadableBuffer) -> None:
        """Reset, and speak to the one device of this number."""
        self.reset()
        self.writebyte(self.MATCH_ROM)
        self.write(rom)

    def scan(self) -> list[bytearray]:
        """The numbers of all devices, in the order a search finds them (Maxim application note 187)."""
        found: list[bytearray] = []
        known, fork = 0, 64  # the number found last, and the highest bit where a 1 was left for later
        while fork >= 0:
            step = self._search(known, fork)
            if step is None:
                break
            known, fork = step
            found.append(bytearray(known.to_bytes(8, "little")))
        return found

    def _search(self, known: int, fork: int) -> tuple[int, int] | None:
        """The next number after `known`, and the next fork, -1 if there is none; None if nobody answers."""
        if not self.reset():
            return None
        self.writebyte(self.SEARCH_ROM)
        number, next_fork = 0, -1
        for place in range(64):
            bit, complement = self.readbit(), self.readbit()
            if bit and complement:
                return None
            if not bit and not complement:  # both are there
                bit = 1 if place == fork else known >> place & 1 if place < fork and fork < 64 else 0
                if not bit:
                    next_fork = place
            number |= bit << place
            self.writebit(bit)
        return number, next_fork

    @staticmethod
    def crc8(data: ReadableBuffer) -> int:
        """The check of Maxim application note 27: 0 over bytes that end in their own."""
        crc = 0
        for byte in readable(data):
            crc ^= byte
            for _ in range(8):
                crc = crc >> 1 ^ (0x8C if crc & 1 else 0)
        return crc
