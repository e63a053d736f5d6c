"""I2C transactions as packets of WCH's stream command 0xAA, and what their answers mean.

A packet is ``AA``, commands, ``00``::

    74            START, or repeated START        75        STOP
    80|n data…    write n bytes                   C0|n      read n bytes (1-63), an ACK after each
    80 data       write one byte                  C0        read one byte, NACK after it
    60|code       clock rate

The CH341 says how a byte was acknowledged only if it is written by itself (n = 0); the CH347 says it of every
byte.  An answer has these reports and the bytes read, in the order of the commands.

From WCH's CH341DLL.H, WCH's Linux driver (WCHSoftGroup/ch34x_mphsi_master_linux), jefflessard/ch34x and
gschorcht/i2c-ch341-usb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_STREAM, _END, _START, _STOP, _SPEED, _WRITE, _READ = 0xAA, 0x00, 0x74, 0x75, 0x60, 0x80, 0xC0
_COUNT_MAX = 63

_ADDRESS, _DATA, _BYTE = range(3)


class Dialect(NamedTuple):
    """How a chip speaks.

    - `packet`: bytes of a packet, ``AA`` and ``00`` included
    - `answer`: bytes of an answer to one packet, at most
    - `group`: how many bytes a write command has at most, where each is reported
    - `acknowledged`: whether a report says ACK
    """

    packet: int
    answer: int
    group: int
    acknowledged: Callable[[int], bool]


CH341 = Dialect(32, 32, 0, lambda report: not report & 0x80)
CH347 = Dialect(510, 510, _COUNT_MAX, lambda report: report == 1)


class Packet(NamedTuple):
    """One packet.

    - `request`: its bytes
    - `slots`: what each byte of the answer is
    - `reads`: whether a target may be sending when the packet has been carried out
    """

    request: bytes
    slots: bytes
    reads: bool


class _Writer:
    """Puts commands into as few packets as they fit."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._body = bytearray()
        self._slots = bytearray()
        self._reads = False
        self.packets: list[Packet] = []

    @property
    def _free_commands(self) -> int:
        return self._dialect.packet - 2 - len(self._body)

    @property
    def _free_answers(self) -> int:
        return self._dialect.answer - len(self._slots)

    def _fit(self, commands: int, answers: int) -> None:
        """Begin a new packet if this one has no room for so many bytes."""
        if commands > self._free_commands or answers > self._free_answers:
            self.end()

    def end(self) -> None:
        """The packet is complete."""
        if self._body:
            request = bytes((_STREAM, *self._body, _END))
            self.packets.append(Packet(request, bytes(self._slots), self._reads))
            self._body.clear()
            self._slots.clear()

    def start(self, address: int, reads: bool) -> None:
        """START and the address."""
        self._fit(3, 1)  # they stay together
        self._body.append(_START)
        self._reads = reads
        self._write(bytes((address << 1 | reads,)), _ADDRESS)

    def write(self, data: bytes) -> None:
        """Data bytes."""
        self._write(data, _DATA)

    def _write(self, data: bytes, slot: int) -> None:
        at = 0
        while at < len(data):
            self._fit(2, 1)
            count = min(self._dialect.group or 1, len(data) - at, self._free_commands - 1, self._free_answers)
            self._body.append(_WRITE | count if self._dialect.group else _WRITE)
            self._body += data[at : at + count]
            self._slots += bytes((slot,)) * count
            at += count

    def read(self, count: int) -> None:
        """Bytes, all but the last of them acknowledged."""
        left = count - 1
        while left:
            self._fit(1, 1)
            part = min(_COUNT_MAX, left, self._free_answers)
            self._body.append(_READ | part)
            self._slots += bytes((_BYTE,)) * part
            left -= part
        self._fit(1, 1)
        self._body.append(_READ)
        self._slots.append(_BYTE)
        self._reads = False

    def stop(self) -> None:
        """STOP."""
        self._fit(1, 0)
        self._body.append(_STOP)
        self._reads = False


def transfer(dialect: Dialect, address: int, parts: Iterable[bytes | int]) -> list[Packet]:
    """A transaction: START, parts joined by repeated START, STOP."""
    writer = _Writer(dialect)
    for part in parts:
        if isinstance(part, int):
            writer.start(address, reads=True)
            if part:
                writer.read(part)
        else:
            writer.start(address, reads=False)
            writer.write(part)
    writer.stop()
    writer.end()
    return writer.packets


def probes(dialect: Dialect, addresses: Iterable[int]) -> list[Packet]:
    """``S aW P`` for each address; a slot of the answers for each."""
    writer = _Writer(dialect)
    for address in addresses:
        writer.start(address, reads=False)
        writer.stop()
    writer.end()
    return writer.packets


def nobody(dialect: Dialect, times: int) -> Packet:
    """START and an address nobody has (all ones), so many times, STOP: ends any transaction, wherever it is.

    A target that is sending holds SDA as it likes, and may prevent START and STOP; but it gets nine clocks, takes
    SDA left high for a NACK, and sees the next START.  One that is being written to takes the first START for the
    end, and gets no byte that was not meant for it.
    """
    writer = _Writer(dialect)
    for _ in range(times):
        writer.start(0x7F, reads=True)
    writer.stop()
    writer.end()
    (packet,) = writer.packets
    return packet


def stop() -> Packet:
    """STOP, where no target is sending."""
    return Packet(bytes((_STREAM, _STOP, _END)), b"", False)


def speed(code: int) -> bytes:
    """Sets the clock rate."""
    return bytes((_STREAM, _SPEED | code, _END))


def clock_out() -> Packet:
    """Nine clocks while SDA is let go, STOP; the answer is what SDA was.

    A target that waits for clocks in the middle of a byte gets them and lets SDA go (NXP UM10204, 3.1.16).
    """
    return Packet(bytes((_STREAM, _READ, _STOP, _END)), bytes((_BYTE,)), False)


def acknowledgements(dialect: Dialect, packet: Packet, answer: bytes) -> list[bool]:
    """For each written byte of a packet, whether it was acknowledged."""
    return [dialect.acknowledged(byte) for slot, byte in zip(packet.slots, answer, strict=True) if slot != _BYTE]


class Reader:
    """The answers of a transaction, packet by packet.

    Args:
        dialect: of the chip.
        target: who is addressed, in words, for errors.
    """

    def __init__(self, dialect: Dialect, target: str) -> None:
        self._acknowledged = dialect.acknowledged
        self._target = target
        self._written = 0
        self.data = bytearray()
        """What was read."""

    def take(self, packet: Packet, answer: bytes) -> None:
        """The next answer, as long as its packet has slots.

        Raises `BusError` at the first byte that was not acknowledged.
        """
        for slot, byte in zip(packet.slots, answer, strict=True):
            if slot == _BYTE:
                self.data.append(byte)
            elif slot == _DATA:
                if not self._acknowledged(byte):
                    raise BusError("nack_data", f"{self._target} refused a data byte after {self._written} bytes")
                self._written += 1
            elif not self._acknowledged(byte):
                raise BusError("nack_address", f"nobody answers to {self._target}")
            else:
                self._written = 0
