"""Parts for the models' benches that are simpler, or quicker, than a real one."""

from __future__ import annotations

from anyboard.sim.chips import BME280


class Memory:
    """256 bytes on I2C: a write sets the pointer and bytes from there, a read continues; both advance it.

    Cheap to copy, which is what models do to look ahead.

    Args:
        address: 7 bits.
        data: at most 256 bytes to begin with.
        after: another one's state.
    """

    __slots__ = ("address", "data", "pointer", "log")

    def __init__(self, address: int, data: bytes = bytes(range(256))) -> None:
        self.address = address
        self.data = bytearray(data)
        self.pointer = 0
        self.log: list[bytes] | None = None
        """Every message written, if it is a list."""

    def __deepcopy__(self, memo: object) -> Memory:
        other = Memory.__new__(Memory)
        other.address, other.data, other.pointer, other.log = self.address, self.data[:], self.pointer, None
        return other

    def answers(self, address: int) -> bool:
        """Whether it has this address."""
        return address == self.address

    def write(self, address: int, data: bytes) -> None:
        """The pointer, then bytes."""
        if self.log is not None:
            self.log.append(bytes(data))
        if not data:
            return
        self.pointer = data[0]
        for byte in data[1:]:
            self.data[self.pointer] = byte
            self.pointer = (self.pointer + 1) & 0xFF

    def read(self, address: int, n: int) -> bytes:
        """From the pointer on."""
        start = self.pointer
        self.pointer = (start + n) & 0xFF
        if start + n <= 256:
            return bytes(self.data[start : start + n])
        return bytes(self.data[(start + k) & 0xFF] for k in range(n))


class InstantBME280(BME280):
    """A BME280 that has measured by the time it is asked: so that what is counted is not how often it is asked."""

    def busy_for(self, us: int) -> None:
        super().busy_for(0)
