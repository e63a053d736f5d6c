"""Microchip 24LC32A: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import I2CPart, Nack

if TYPE_CHECKING:
    from typing import Any

_SIZE = 4096
_PAGE = 32
_WRITE_CYCLE_US = 5000  # features: "Page Write Time 5 ms max."


class EEPROM24LC32(I2CPart):
    """A 4-kilobyte EEPROM with a two-byte address, on I2C.

    Modelled: byte and page writes, which begin at STOP and take 5 ms, in which it does not acknowledge
    its address; a write that goes past the end of its 32-byte page goes on at the page's beginning;
    reads from the address counter on, from the last byte to the first; the write-protect input: with
    it high a write is acknowledged and nothing happens.  The content survives `reset`.

    Left out: wear.

    Datasheet: Microchip DS21713M (24AA32A/24LC32A), sections 5 to 8.

    Args:
        address: 0x50 to 0x57, by A2 to A0 (section 5.0).
        content: what it holds, from address 0; the rest is erased (FFh).
        wp: the pin its WP input is wired to; unset, WP is low.
    """

    address = 0x50
    addresses = tuple(range(0x50, 0x58))

    memory: bytearray
    """The content: 4096 bytes."""

    def __init__(self, address: int | None = None, *, content: bytes = b"", wp: str | None = None) -> None:
        if len(content) > _SIZE:
            raise ValueError(f"EEPROM24LC32: a content of {len(content)} bytes is longer than its {_SIZE}")
        self.memory = bytearray(content.ljust(_SIZE, b"\xff"))
        self._wp_name = wp
        self._wp: Any = None
        super().__init__(address)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        if self._wp_name is not None:
            self._wp = bench.pin(self._wp_name)

    def reset(self) -> None:
        super().reset()
        self._counter = 0
        self._page: dict[int, int] = {}

    def write(self, address: int, data: bytes) -> None:
        if self.busy:
            raise Nack  # 7.0: acknowledge polling
        self._page = {}  # 6.1: only a STOP starts a write cycle; a repeated START gives the bytes up
        if len(data) < 2:
            return
        self._counter = int.from_bytes(data[:2], "big") % _SIZE  # 5.0: the upper four bits do not care
        for byte in data[2:]:
            self._page[self._counter] = byte
            # 6.2: the five lower bits of the address count
            self._counter = self._counter & ~(_PAGE - 1) | (self._counter + 1) & (_PAGE - 1)

    def read(self, address: int, n: int) -> bytes:
        if self.busy:
            raise Nack
        self._page = {}
        data = bytes(self.memory[(self._counter + offset) % _SIZE] for offset in range(n))
        self._counter = (self._counter + n) % _SIZE
        return data

    def stop(self) -> None:
        if not self._page:
            return
        if self._wp is None or not self._wp.level:
            for cell, byte in self._page.items():
                self.memory[cell] = byte
            self.busy_for(_WRITE_CYCLE_US)
        self._page = {}
