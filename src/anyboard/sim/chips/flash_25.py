"""A serial flash memory of the 25 series: see the class."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.engines.memory import Memory
from anyboard.sim.engines.part import Part

_PAGE = 256
_BUSY, _WEL = 0x01, 0x02  # status register 1

_WRITE_ENABLE, _WRITE_DISABLE, _PAGE_PROGRAM = 0x06, 0x04, 0x02
_READ, _FAST_READ = 0x03, 0x0B
_JEDEC_ID, _DEVICE_ID, _RELEASE, _UNIQUE_ID = 0x9F, 0x90, 0xAB, 0x4B
_POWER_DOWN, _ENABLE_RESET, _RESET = 0xB9, 0x66, 0x99
_READ_STATUS = {0x05: 0, 0x35: 1, 0x15: 2}
_WRITE_STATUS = {0x01: 0, 0x31: 1, 0x11: 2}
_CHIP_ERASE = (0xC7, 0x60)

# How many bytes an instruction has before its data, itself included: instruction set table; 1 where not listed.
_HEADERS = {
    _READ: 4, _FAST_READ: 5, _PAGE_PROGRAM: 4, _DEVICE_ID: 4, _RELEASE: 4, _UNIQUE_ID: 5, 0x20: 4, 0x52: 4, 0xD8: 4,
}  # fmt: skip


class Flash25(Part):
    """A serial flash memory, as the W25Q128JV, on SPI.

    Modelled: reading, also fast; the JEDEC, device and unique identifications; the write enable latch, which a
    program or erase needs and clears; page program, which wraps within its 256 bytes and only
    turns ones into zeros; erasing by 4 KiB, 32 KiB, 64 KiB and the whole chip to FFh; the time each of them
    takes, in which only the status registers can be read; instructions begin when chip select rises;
    power-down and software reset.  The content survives `reset`, which is a power cycle.

    Left out: dual and quad transfers, block protection and the other bits of the status registers (they
    keep what is written), suspending, security registers, SFDP, wear, and the WP and HOLD inputs.

    Datasheet: Winbond W25Q128JV, revision F; sections are named, not numbered, as their numbers differ between
    the chips of the series.

    Args:
        size: in bytes; a power of two from 64 KiB to 16 MiB.
        content: what it holds, from address 0; the rest is erased (FFh).
    """

    spi_mode = ((0, 0), (1, 1))  # "Standard SPI Instructions": modes 0 and 3

    manufacturer: ClassVar[int] = 0xEF
    """Winbond; the first byte of the JEDEC identification."""
    memory_type: ClassVar[int] = 0x40
    """The second; the third is the logarithm of the size: 18h for 16 MiB."""

    # AC Electrical Characteristics, typical tPP, tW, tSE, tBE1, tBE2, tCE; not checked against the datasheet.
    program_us: ClassVar[int] = 400
    write_status_us: ClassVar[int] = 10_000
    erase_us: ClassVar[dict[int, tuple[int, int]]] = {
        0x20: (4096, 45_000),
        0x52: (32768, 120_000),
        0xD8: (65536, 150_000),
    }
    """Erase instruction: bytes and time."""
    chip_erase_us: ClassVar[int] = 40_000_000

    memory: Memory
    """The content; ``flash.memory[0:256]`` is the first page."""

    def __init__(self, size: int = 16 << 20, *, content: bytes = b"") -> None:
        if not 1 << 16 <= size <= 1 << 24 or size & (size - 1):
            raise ValueError(f"Flash25: a size of {size} bytes is no power of two from 65536 to 16777216")
        if len(content) > size:
            raise ValueError(f"Flash25: a content of {len(content)} bytes is longer than its {size}")
        self.memory = Memory.filled(size, 0xFF)
        self.memory.write(0, content)
        self._stored_status = bytearray((0x00, 0x00, 0x60))  # factory defaults; not checked against the datasheet
        super().__init__()

    def reset(self) -> None:
        super().reset()
        self._is_enabled = False
        self._is_working = False
        self._is_down = False
        self._may_reset = False
        self._sent = bytearray()
        self._position = 0

    # -- the bus ------------------------------------------------------------------------------

    def select(self) -> None:
        """Chip select goes low: an instruction comes."""
        self._sent = bytearray()
        self._position = 0
        self._settle()

    def transfer(self, mosi: bytes) -> bytes:
        """The header of the instruction, then data one way or the other."""
        missing = 1 if not self._sent else _HEADERS.get(self._sent[0], 1) - len(self._sent)
        header = mosi[: max(missing, 0)]
        self._sent += header
        if len(self._sent) == 1 and len(header) < len(mosi) and _HEADERS.get(self._sent[0], 1) > 1:
            return b"\xff" * len(header) + self.transfer(mosi[len(header) :])
        rest = mosi[len(header) :]
        return b"\xff" * len(header) + (self._exchange(rest) if rest else b"")

    def _exchange(self, data: bytes) -> bytes:
        self._sent += data
        answer = self._answer(self._sent[0], len(data)) or b""
        self._position += len(data)
        return answer.ljust(len(data), b"\xff")

    def _answer(self, code: int, n: int) -> bytes | None:
        """What comes out after the header."""
        if code in _READ_STATUS and not self._is_down:
            return bytes(self._status(_READ_STATUS[code]) for _ in range(n))
        if self._is_working or (self._is_down and code != _RELEASE):
            return None
        if code in (_READ, _FAST_READ):
            return self._read(n)
        capacity = self.memory.size.bit_length() - 1
        if code == _JEDEC_ID:
            return self._repeat(bytes((self.manufacturer, self.memory_type, capacity)), n)
        if code == _DEVICE_ID:  # "Read Manufacturer / Device ID (90h)": address 1 begins with the device
            pair = bytes((self.manufacturer, capacity - 1))
            return self._repeat(pair[::-1] if self._sent[3] & 1 else pair, n)
        if code == _RELEASE:
            return bytes((capacity - 1,)) * n
        if code == _UNIQUE_ID:
            return self._repeat(b"ANYBOARD", n)
        return None

    def _repeat(self, identification: bytes, n: int) -> bytes:
        length = len(identification)
        return bytes(identification[(self._position + offset) % length] for offset in range(n))

    def _read(self, n: int) -> bytes:
        """Read Data (03h): from one address to the next, and from the last to the first."""
        start = (self._address() + self._position) % self.memory.size
        data = self.memory.read(start, min(n, self.memory.size - start))
        while len(data) < n:
            data += self.memory.read(0, min(n - len(data), self.memory.size))
        return data

    def _address(self) -> int:
        return int.from_bytes(self._sent[1:4], "big") % self.memory.size

    def _status(self, register: int) -> int:
        self._settle()
        flags = 0
        if register == 0:
            flags = (_BUSY if self._is_working else 0) | (_WEL if self._is_enabled else 0)
        return self._stored_status[register] | flags

    def _settle(self) -> None:
        """Write Enable Latch: a write or an erase that has ended has cleared the latch."""
        if self._is_working and not self.busy:
            self._is_working = self._is_enabled = False

    # -- instructions -------------------------------------------------------------------------

    def deselect(self) -> None:
        """Chip select goes high: what begins now."""
        sent, self._sent = bytes(self._sent), bytearray()
        self._settle()
        if not sent or self._is_working:
            return
        code, data = sent[0], sent[_HEADERS.get(sent[0], 1) :]
        may_reset, self._may_reset = self._may_reset, code == _ENABLE_RESET
        if code == _RELEASE:
            self._is_down = False
        elif code == _RESET and may_reset:
            self.reset()
        elif self._is_down:
            return
        elif code == _POWER_DOWN:
            self._is_down = True
        elif code in (_WRITE_ENABLE, _WRITE_DISABLE):
            self._is_enabled = code == _WRITE_ENABLE
        elif self._is_enabled and len(sent) >= _HEADERS.get(code, 1):
            self._write(code, int.from_bytes(sent[1:4], "big") % self.memory.size, data)

    def _write(self, code: int, address: int, data: bytes) -> None:
        """What needs the write enable latch."""
        if code == _PAGE_PROGRAM and data:
            self._program(address, data)
            self._work(self.program_us)
        elif code in self.erase_us and not data:
            size, us = self.erase_us[code]
            self.memory.fill(address - address % size, size, 0xFF)
            self._work(us)
        elif code in _CHIP_ERASE and not data:
            self.memory = Memory.filled(self.memory.size, 0xFF)
            self._work(self.chip_erase_us)
        elif code in _WRITE_STATUS and data:
            first = _WRITE_STATUS[code]
            for register, byte in enumerate(data[: 3 - first], first):
                self._stored_status[register] = byte & ~(_BUSY | _WEL) if register == 0 else byte
            self._work(self.write_status_us)

    def _program(self, address: int, data: bytes) -> None:
        """Page Program (02h): past the end of the page it goes on at its beginning, over what was sent before."""
        page = address - address % _PAGE
        buffer = bytearray(b"\xff" * _PAGE)
        for offset, byte in enumerate(data, address - page):
            buffer[offset % _PAGE] = byte
        old = self.memory.read(page, _PAGE)
        self.memory.write(page, bytes(before & new for before, new in zip(old, buffer, strict=True)))

    def _work(self, us: int) -> None:
        self._is_working = True
        self.busy_for(us)
