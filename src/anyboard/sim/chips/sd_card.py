"""An SD memory card: see the class."""

from __future__ import annotations

import os
from binascii import crc_hqx
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from anyboard.core.errors import NotFound
from anyboard.sim.chips import _sd_registers as registers
from anyboard.sim.engines.crc import crc7
from anyboard.sim.engines.memory import Memory
from anyboard.sim.engines.part import Part
from anyboard.sim.fat import make_image, why_no_disk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BLOCK = 512
_HIGH_CAPACITY_HOST = 1 << 30  # HCS of ACMD41

# 7.3.2.1: bits of the response R1
_IDLE, _ILLEGAL, _CRC_ERROR, _ADDRESS_ERROR, _PARAMETER_ERROR = 0x01, 0x04, 0x08, 0x20, 0x40
# 7.3.3: data response tokens (the bits before them do not care), data tokens, data error token
_ACCEPTED, _DATA_CRC_ERROR, _WRITE_ERROR = 0x05, 0x0B, 0x0D
_START, _START_MULTIPLE, _STOP_MULTIPLE = 0xFE, 0xFC, 0xFD
_OUT_OF_RANGE = 0x08

_ALWAYS_LEGAL = (0, 1, 8, 41, 55, 58, 59)  # 7.2.1: in the idle state


class SDCard(Part):
    """An SD memory card in SPI mode.

    Modelled: the way from power-on through CMD0, CMD8 and ACMD41 to the ready state; CMD1, 9, 10, 12, 13, 16,
    17, 18, 24, 25, 55, 58 and 59, ACMD13, 22, 23 and 41; every other command is illegal; CRC-7 of commands
    (always of CMD0 and CMD8, of the rest when CMD59 has turned it on) and CRC-16 of data; addresses by
    byte (standard capacity) or by block (high capacity); time to read and time to write, in which it is
    busy (00h) and takes no command.  Data comes in whole blocks: what is beyond an image's end
    reads 0.  The content survives `reset`, which is a power cycle.

    Left out: the 74 clocks before CMD0, SD mode, erasing, write protection, locking, passwords, switching
    functions.  A high-capacity card of less than 2 GB does not exist, but drivers do not mind.

    Document: SD Specifications Part 1, Physical Layer Simplified Specification, version 4.10, chapters 5 and 7.

    Args:
        image: the file of an image: a disk with a FAT file system, partitioned or not; any other is a ValueError
            that names file and reason.  It is not written to; see `save`.
        files: without an image: what to put into a new file system, path to content; text is UTF-8.
        size: of the new one, in bytes; 4 MiB unless given, 36 MiB for FAT32.
        fat: 16 or 32, of the new one.
        high_capacity: an SDHC card rather than SDSC.
        version: 1 for a card that does not know CMD8 yet; standard capacity only.
    """

    spi_mode = ((0, 0), (1, 1))

    # The specification has limits only (one second, 100 ms, 250 ms: not checked against it); cards are faster.
    initialization_us: ClassVar[int] = 5000
    read_us: ClassVar[int] = 100
    write_us: ClassVar[int] = 500

    memory: Memory
    """The content; ``card.memory[0:512]`` is the first block."""

    def __init__(
        self,
        image: str | os.PathLike[str] | None = None,
        *,
        files: Mapping[str, bytes | str] | None = None,
        size: int | None = None,
        fat: int = 16,
        high_capacity: bool = True,
        version: int = 2,
    ) -> None:
        if version not in (1, 2) or (version == 1 and high_capacity):
            raise ValueError("SDCard: version 2 is needed for high_capacity; the others are version 1 or 2")
        if image is not None and (files is not None or size is not None):
            raise ValueError("SDCard: an image brings its files and its size; give one or the other")
        content = make_image(files or {}, size, fat) if image is None else _image_of(Path(image))
        self.high_capacity = high_capacity
        self.version = version
        self.memory = Memory(registers.capacity(content.size, high_capacity), _padded(content))
        super().__init__()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the content to an image file.  Raises OSError as `open` does."""
        with Path(path).open("wb") as file:
            for start in range(0, self.memory.size, 1 << 20):
                file.write(self.memory[start : start + (1 << 20)])

    def reset(self) -> None:
        super().reset()
        self._spi = False  # 7.2.1: it wakes up in SD mode
        self._begin()
        self._checks_crc = False

    def _begin(self) -> None:
        """What CMD0 does."""
        self._idle = True
        self._knows_cmd8 = False
        self._initializing = False
        self._block_length = _BLOCK
        self._command = bytearray()
        self._is_application = False
        self._output = bytearray()
        self._waits_for_clock = False
        self._is_programming = False
        self._reading: int | None = None  # the next address of a multiple read
        self._writing: int | None = None  # the next address to write
        self._is_multiple = False
        self._written = 0  # blocks of the last multiple write
        self._data: bytearray | None = None

    # -- the bus ------------------------------------------------------------------------------

    def deselect(self) -> None:
        """CS rises: half a command is none."""
        self._command.clear()

    def transfer(self, mosi: bytes) -> bytes:
        miso = bytearray()
        position, n = 0, len(mosi)
        while position < n:
            # the bytes of a data block at once
            if self._data is not None:
                part = mosi[position : position + _BLOCK + 2 - len(self._data)]
                miso += b"\xff" * len(part)
                position += len(part)
                self._take_data(part)
                continue
            miso.append(self._next())
            self._take(mosi[position])
            position += 1
        return bytes(miso)

    def _next(self) -> int:
        """The byte that is out while one comes in."""
        if self._output:
            if self._output[0] == _START and self._waits_for_clock:
                if self.busy:
                    return 0xFF
                self._waits_for_clock = False
            byte = self._output.pop(0)
            if not self._output and self._reading is not None:
                self._read_on()
            return byte
        if self._is_programming:
            self._is_programming = self.busy
            return 0x00 if self._is_programming else 0xFF
        return 0xFF

    def _take(self, byte: int) -> None:
        if self._is_programming:
            if self.busy:
                return
            self._is_programming = False
        if self._command:
            self._command.append(byte)
            if len(self._command) == 6:
                command = bytes(self._command)
                self._command.clear()
                self._carry_out(command)
        elif byte >> 6 == 0b01:
            self._command.append(byte)
        elif self._writing is not None and byte == (_START_MULTIPLE if self._is_multiple else _START):
            self._data = bytearray()
        elif self._writing is not None and self._is_multiple and byte == _STOP_MULTIPLE:
            self._writing = None
            self._program(b"\xff")

    # -- commands: 7.3.1 ----------------------------------------------------------------------

    def _carry_out(self, command: bytes) -> None:
        number, argument = command[0] & 0x3F, int.from_bytes(command[1:5], "big")
        is_right = command[5] == crc7(command[:5]) << 1 | 1
        if not self._spi:  # 7.2.2: CMD0 is received in SD mode, so its CRC counts
            if number == 0 and is_right:
                self._spi = True
                self._begin()
                self._answer(_IDLE)
            return
        is_application, self._is_application = self._is_application, False
        self._output.clear()
        if not is_right and (self._checks_crc or number == 8):
            self._answer(_CRC_ERROR | self._idle)
            return
        name = f"_acmd{number}" if is_application else ""
        method: Callable[[int], None] | None = getattr(self, name, None) if name else None
        method = method or getattr(self, f"_cmd{number}", None)
        if method is None or (self._idle and number not in _ALWAYS_LEGAL):
            self._answer(_ILLEGAL | self._idle)
            return
        method(argument)

    def _answer(self, r1: int, rest: bytes = b"") -> None:
        """7.5.1: one byte later, of the one to eight that it may take."""
        self._output = bytearray((0xFF, r1)) + rest

    def _send_data(self, data: bytes, after: bytes) -> None:
        """7.3.3.2: start token, data and CRC, once they have been read."""
        self._output = bytearray(after) + bytes((_START,)) + data + crc_hqx(data, 0).to_bytes(2, "big")
        self._waits_for_clock = True
        self.busy_for(self.read_us)

    def _cmd0(self, argument: int) -> None:
        self._begin()
        self._answer(_IDLE)

    def _cmd1(self, argument: int) -> None:
        self._acmd41(argument)

    def _cmd8(self, argument: int) -> None:
        if self.version == 1:
            self._answer(_ILLEGAL | self._idle)
            return
        self._knows_cmd8 = True
        voltage = argument & 0xF00 if argument & 0xF00 == 0x100 else 0  # table 7-5; 1: 2.7 to 3.6 V
        self._answer(int(self._idle), (voltage | argument & 0xFF).to_bytes(4, "big"))

    def _cmd9(self, argument: int) -> None:
        self._send_data(registers.csd(self.memory.size, self.high_capacity), b"\xff\x00")

    def _cmd10(self, argument: int) -> None:
        self._send_data(registers.cid(1), b"\xff\x00")

    def _cmd12(self, argument: int) -> None:
        if self._reading is None and self._writing is None:
            self._answer(_ILLEGAL)
            return
        self._reading = self._writing = None
        self._answer(0)

    def _cmd13(self, argument: int) -> None:
        self._answer(0, b"\x00")  # R2

    def _cmd16(self, argument: int) -> None:
        if self.high_capacity:  # 7.3.1.3: block length is fixed there
            self._answer(0)
        elif 1 <= argument <= _BLOCK:
            self._block_length = argument
            self._answer(0)
        else:
            self._answer(_PARAMETER_ERROR)

    def _cmd17(self, argument: int) -> None:
        address = self._address(argument)
        if address is not None:
            self._send_data(self.memory.read(address, self._block_length), b"\xff\x00")

    def _cmd18(self, argument: int) -> None:
        address = self._address(argument)
        if address is not None:
            self._reading = address + self._block_length
            self._send_data(self.memory.read(address, self._block_length), b"\xff\x00")

    def _read_on(self) -> None:
        """The next block of a multiple read; 7.3.3.3: an error token beyond the end."""
        assert self._reading is not None
        address, self._reading = self._reading, self._reading + self._block_length
        if address + self._block_length <= self.memory.size:
            self._send_data(self.memory.read(address, self._block_length), b"\xff")
        elif address <= self.memory.size:
            self._output = bytearray((0xFF, _OUT_OF_RANGE))

    def _cmd24(self, argument: int) -> None:
        self._write_from(argument, multiple=False)

    def _cmd25(self, argument: int) -> None:
        self._write_from(argument, multiple=True)

    def _write_from(self, argument: int, *, multiple: bool) -> None:
        address = self._address(argument)
        if address is None:
            return
        if self._block_length != _BLOCK:  # the only block length that can be written
            self._answer(_PARAMETER_ERROR)
            return
        self._writing, self._is_multiple, self._written = address, multiple, 0
        self._answer(0)

    def _cmd55(self, argument: int) -> None:
        self._is_application = True
        self._answer(int(self._idle))

    def _cmd58(self, argument: int) -> None:
        self._answer(int(self._idle), registers.ocr(self.high_capacity, not self._idle))

    def _cmd59(self, argument: int) -> None:
        self._checks_crc = bool(argument & 1)
        self._answer(int(self._idle))

    def _acmd13(self, argument: int) -> None:
        self._send_data(bytes(64), b"\xff\x00\x00")  # R2, and the SD status of table 4-43, all defaults

    def _acmd22(self, argument: int) -> None:
        self._send_data(self._written.to_bytes(4, "big"), b"\xff\x00")

    def _acmd23(self, argument: int) -> None:
        self._answer(0)  # blocks to erase beforehand: nothing to see

    def _acmd41(self, argument: int) -> None:
        if self._idle and not (self.high_capacity and not (self._knows_cmd8 and argument & _HIGH_CAPACITY_HOST)):
            if not self._initializing:
                self._initializing = True
                self.busy_for(self.initialization_us)
            elif not self.busy:
                self._idle = False
        self._answer(int(self._idle))

    def _address(self, argument: int) -> int | None:
        """Where a block begins; None, and the answer given, if none begins there."""
        address = argument * _BLOCK if self.high_capacity else argument
        if address + self._block_length > self.memory.size:
            self._answer(_PARAMETER_ERROR)
        elif address % _BLOCK + self._block_length > _BLOCK:
            self._answer(_ADDRESS_ERROR)
        else:
            return address
        return None

    # -- data from the host: 7.3.3.1 ----------------------------------------------------------

    def _take_data(self, data: bytes) -> None:
        assert self._data is not None
        assert self._writing is not None
        self._data += data
        if len(self._data) < _BLOCK + 2:
            return
        block, check, self._data = bytes(self._data[:_BLOCK]), self._data[_BLOCK:], None
        address = self._writing
        if self._checks_crc and crc_hqx(block, 0) != int.from_bytes(check, "big"):
            self._output = bytearray((_DATA_CRC_ERROR,))
        elif address + _BLOCK > self.memory.size:
            self._output = bytearray((_WRITE_ERROR,))
        else:
            self.memory.write(address, block)
            self._written += 1
            self._writing = address + _BLOCK
            self._program(bytes((_ACCEPTED,)))
        if not self._is_multiple:
            self._writing = None

    def _program(self, first: bytes) -> None:
        """Busy; for at least a byte, however slow the bus."""
        self._output = bytearray(first) + b"\x00"
        self._is_programming = True
        self.busy_for(self.write_us)


def _image_of(path: Path) -> Memory:
    """An image file's content, read when it is needed."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ValueError(f"SDCard: {str(path)!r} is no SD image: it is no file")
        image = Memory(size, lambda start, n: _read(path, start, n))
        reason = why_no_disk(image)
    except FileNotFoundError:
        raise NotFound(f"SDCard: there is no file {str(path)!r}") from None
    if reason is not None:
        raise ValueError(f"SDCard: {str(path)!r} is no SD image: {reason}")
    return image


def _read(path: Path, start: int, n: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(n)


def _padded(content: Memory) -> Callable[[int, int], bytes]:
    """Zeros after its end."""
    return lambda start, n: content.read(start, max(min(n, content.size - start), 0)).ljust(n, b"\x00")
