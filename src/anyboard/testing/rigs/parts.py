"""What rigs have on their buses: parts for a simulated bench, and models for whoever builds the real thing."""

from __future__ import annotations

from anyboard.core.errors import Nack


class RegisterFile:
    """256 registers on I2C; register n holds n to begin with.

    A write sets the pointer with its first byte and registers with the rest; a read continues at the
    pointer; both advance it.

    Args:
        address: 7 bits.
        forgetful: whether STOP sets the pointer to 0.
    """

    def __init__(self, address: int, forgetful: bool = False) -> None:
        self._address = address
        self._forgetful = forgetful
        self._registers = bytearray(range(256))
        self._pointer = 0

    def answers(self, address: int) -> bool:
        """Whether it has this address."""
        return address == self._address

    def write(self, address: int, data: bytes) -> None:
        """The pointer, then registers."""
        if not data:
            return
        self._pointer = data[0]
        for byte in data[1:]:
            self._registers[self._pointer] = byte
            self._advance()

    def read(self, address: int, n: int) -> bytes:
        """From the pointer on."""
        data = bytearray()
        for _ in range(n):
            data.append(self._registers[self._pointer])
            self._advance()
        return bytes(data)

    def stop(self) -> None:
        """The bus is free again."""
        if self._forgetful:
            self._pointer = 0

    def _advance(self) -> None:
        self._pointer = (self._pointer + 1) % 256


class Refuser:
    """Acknowledges its address and two data bytes of each write, and refuses the third.

    Args:
        address: 7 bits.
    """

    def __init__(self, address: int) -> None:
        self._address = address

    def answers(self, address: int) -> bool:
        """Whether it has this address."""
        return address == self._address

    def write(self, address: int, data: bytes) -> None:
        """Raises `Nack` at the third byte."""
        if len(data) > 2:
            raise Nack(2)

    def read(self, address: int, n: int) -> bytes:
        """Zeros."""
        return bytes(n)


class ROMPart:
    """A 1-Wire part that knows one command: READ ROM (33h), answered by its code.

    Args:
        rom: family code, serial number and CRC: 8 bytes, sent least significant bit first.
    """

    def __init__(self, rom: bytes) -> None:
        self._rom = rom
        self._command: list[bool] = []
        self._answer: list[bool] = []

    def reset(self) -> bool:
        """It is there."""
        self._command, self._answer = [], []
        return True

    def write_bit(self, bit: bool) -> None:
        """Eight of them are a command."""
        self._command.append(bool(bit))
        if len(self._command) == 8 and sum(bit << n for n, bit in enumerate(self._command)) == 0x33:
            self._answer = [bool(byte >> n & 1) for byte in self._rom for n in range(8)]

    def read_bit(self) -> bool:
        """The next bit of the answer; nothing to say leaves the line high."""
        return self._answer.pop(0) if self._answer else True
