"""What a bench has seen, told to the board on it: rows that run there can only ask over a bus."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anyboard.sim import Bench

SCL, SDA, ADDRESS = "GP27", "GP28", 0x5B
_WATCH, _LEVELS, _PWM, _PIXELS = range(4)


class Witness:
    """An I2C part that is asked by two bytes, question and GPIO, and then read; on_device/witness.py asks.

    Args:
        bench: of a Pico; the part is attached to a bus of its own.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._answer = b""
        self._levels: list[bool] = []
        bench.i2c_on(scl=SCL, sda=SDA).attach(self)

    def answers(self, address: int) -> bool:
        """Whether it has this address."""
        return address == ADDRESS

    def write(self, address: int, data: bytes) -> None:
        """A question."""
        if len(data) == 2:
            self._answer = self._answered(data[0], f"GP{data[1]}")

    def read(self, address: int, n: int) -> bytes:
        """The answer, and zeros."""
        return self._answer[:n].ljust(n, b"\0")

    def stop(self) -> None:
        """The bus is free again."""

    def _answered(self, question: int, name: str) -> bytes:
        pin = self._bench.pin(name)
        if question == _WATCH:
            self._levels = []
            pin.on_change(self._levels.append)
        elif question == _LEVELS:
            return bytes((len(self._levels), *self._levels))
        elif question == _PWM:
            return b"" if pin.pwm is None else struct.pack("<BIH", True, *pin.pwm)
        elif question == _PIXELS:
            return b"".join(bytes((len(sent),)) + bytes(sent) for sent in pin.pixels[-2:])
        return b""
