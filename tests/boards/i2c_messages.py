"""I2C a message at a time, with or without STOP, on a bench that knows whole transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.ops import I2CTransfer
from anyboard.sim.bitbang import copy_of
from anyboard.sim.i2c import transact

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from anyboard.sim.adapter import SimAdapter


class I2CMessages:
    """A bus; messages without STOP wait, so that the transaction is whole when the parts get it.

    What a waiting message is answered (NACK, or bytes) is asked of copies of the parts.  A repeated START to
    another address becomes STOP and START.
    """

    def __init__(self, bench: Bench, adapter: SimAdapter, bus: str, scl: str, sda: str) -> None:
        self._bench = bench
        self._adapter = adapter
        self._bus = bus
        self._scl, self._sda = bench.terminal(scl), bench.terminal(sda)
        self._waiting: tuple[bytes | int, ...] = ()
        self._address = 0

    def message(self, address: int, part: bytes | int, *, stop: bool) -> bytes:
        """START, or repeated START, and one message; what was read.  Raises `BusError`."""
        before = self._waiting
        if before and address != self._address:
            self._transfer(self._address, before)
            before = ()
        self._waiting, self._address = (), address
        parts = (*before, part)
        if stop:
            received = self._transfer(address, parts)
        else:
            targets = self._bench.i2c_targets(self._scl, self._sda)
            copies = [copy_of(target) for target in targets if target.answers(address)]
            received = transact(copies, address, parts, self._bench.url)
            self._waiting = parts
        return received[len(received) - part :] if isinstance(part, int) else b""

    def _transfer(self, address: int, parts: tuple[bytes | int, ...]) -> bytes:
        (received,) = self._adapter.execute([I2CTransfer(self._bus, address, parts)])
        assert isinstance(received, bytes)
        return received
