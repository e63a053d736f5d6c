"""Wires between the pins of a micro:bit in QEMU, through QEMU's own test protocol (docs/devel/qtest.rst)."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result

_GPIO = {"P0": 3, "P1": 2, "P2": 1, "P8": 18, "P12": 20, "P13": 23, "P14": 22, "P15": 21, "P16": 16}
"""The nRF51's numbers of the pins that nothing on the board is connected to (tech.microbit.org, V1 schematic)."""
_OUT, _CNF = 0x50000504, 0x50000700
"""nRF51 Series Reference Manual, GPIO: the levels of outputs, and 32 bits on each pin."""
_IS_OUTPUT, _PULL, _DRIVE = 0x1, 0xC, 0x700
_PULLS = {0x4: 0, 0xC: 1}
_OPEN_DRAIN = 0x600  # S0D1
_FLOATS = -1
_SECONDS = 10


class Wires:
    """The pins of a micro:bit.

    Args:
        channel: to QEMU.
    """

    def __init__(self, channel: socket.socket) -> None:
        channel.settimeout(_SECONDS)
        self._channel = channel
        self._lock = threading.RLock()

    def _ask(self, command: str) -> str:
        with self._lock:
            self._channel.sendall(command.encode() + b"\n")
            line = b""
            while not line.endswith(b"\n"):
                line += self._channel.recv(256)
        status, _, answer = line.decode().strip().partition(" ")
        assert status == "OK", (command, status, answer)
        return answer

    def drives(self, pin: str) -> int | None:
        """The level a pin is driven to; None: it is not."""
        number = _GPIO[pin]
        settings = int(self._ask(f"readl {_CNF + 4 * number:#x}"), 0)
        level = int(self._ask(f"readl {_OUT:#x}"), 0) >> number & 1
        if not settings & _IS_OUTPUT or (level and settings & _DRIVE == _OPEN_DRAIN):
            return None
        return level

    def pull(self, pin: str) -> int | None:
        """The level a pin's resistor pulls to; None: it has none."""
        settings = int(self._ask(f"readl {_CNF + 4 * _GPIO[pin]:#x}"), 0)
        return None if settings & _IS_OUTPUT else _PULLS.get(settings & _PULL)

    def put(self, pin: str, level: int | None) -> None:
        """Drive a pin from outside; None: no more."""
        value = _FLOATS if level is None else level
        self._ask(f"set_irq_in /machine/nrf51 unnamed-gpio-in {_GPIO[pin]} {value}")

    def join(self, pins: Sequence[str]) -> None:
        """Bring the levels of pins with a wire between them up to date."""
        with self._lock:
            self._join(pins)

    def _join(self, pins: Sequence[str]) -> None:
        driven = [level for pin in pins if (level := self.drives(pin)) is not None]
        pulled = [level for pin in pins if (level := self.pull(pin)) is not None]
        level = min(driven or pulled, default=None)
        for pin in pins:
            self.put(pin, None if self.drives(pin) is not None else level)


class Joined:
    """An adapter for a micro:bit, two of whose pins have a wire between them; without what QEMU has not of it.

    Args:
        adapter: for the board.
        wires: of the same.
        pins: the two.
        lacks: operations.
    """

    def __init__(self, adapter: Adapter, wires: Wires, pins: Sequence[str], lacks: frozenset[str]) -> None:
        self._adapter = adapter
        self._wires = wires
        self._pins = pins
        self._lacks = lacks

    @property
    def info(self) -> AdapterInfo:
        info = self._adapter.info
        return info.replace(operations=info.operations - self._lacks)

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        results: list[Result] = []
        for op in ops:
            results += self._adapter.execute([op])
            self._wires.join(self._pins)
        return results

    def close(self) -> None:
        self._adapter.close()
