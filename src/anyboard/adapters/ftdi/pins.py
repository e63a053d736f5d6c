"""What the 8 or 16 pins of a port are set to."""

from __future__ import annotations

from anyboard.adapters.ftdi import mpsse

LOW_BYTE = 0xFF


class Pins:
    """Values and directions, as the port has them or will have them when it has carried out `commands`.

    Args:
        count: 8 or 16 pins.

    Bit 0 is D0, bit 8 is C0.  An open-drain pin drives its 0 and is an input for its 1.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self.value = 0
        self.direction = 0
        self._open_drain = 0

    def become_input(self, bit: int) -> None:
        """Float."""
        self._open_drain &= ~(1 << bit)
        self._set(bit, False, False)

    def become_output(self, bit: int, value: bool, open_drain: bool = False) -> None:
        """Drive `value`; open drain drives only 0."""
        mask = 1 << bit
        self._open_drain = self._open_drain | mask if open_drain else self._open_drain & ~mask
        self._drive(bit, value)

    def write(self, bit: int, value: bool) -> None:
        """Change an output; an input stays one."""
        if (self.direction | self._open_drain) >> bit & 1:
            self._drive(bit, value)

    def _drive(self, bit: int, value: bool) -> None:
        if self._open_drain >> bit & 1:
            self._set(bit, False, not value)
        else:
            self._set(bit, value, True)

    def _set(self, bit: int, value: bool, output: bool) -> None:
        mask = 1 << bit
        self.value = self.value | mask if value else self.value & ~mask
        self.direction = self.direction | mask if output else self.direction & ~mask

    @property
    def low(self) -> tuple[int, int]:
        """Values and directions of pins 0 to 7."""
        return self.value & LOW_BYTE, self.direction & LOW_BYTE

    def command(self, bit: int) -> bytes:
        """What sets a pin, and with it the seven others of its byte to what they are."""
        if bit < 8:
            return mpsse.set_low(*self.low)
        return mpsse.set_high(self.value >> 8, self.direction >> 8)

    def commands(self) -> bytes:
        """What sets all pins."""
        return b"".join(self.command(bit) for bit in range(0, self.count, 8))
