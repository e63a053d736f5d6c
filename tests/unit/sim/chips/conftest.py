from __future__ import annotations

from contextlib import nullcontext

import pytest


class FakeClock:
    """A clock to turn by hand."""

    def __init__(self) -> None:
        self.us = 0
        self.lock = nullcontext()

    def now_us(self) -> int:
        return self.us

    def advance(self, us: int) -> None:
        self.us += us


class FakePin:
    def __init__(self) -> None:
        self.level = True
        self.driven: bool | None = None
        self.listeners: list = []

    def drive(self, level) -> None:
        self.driven = level

    def on_change(self, listener) -> None:
        self.listeners.append(listener)


class FakeBench:
    """Just enough of a bench for a part on its own."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.pins: dict[str, FakePin] = {}
        self.parts: list[tuple[object, str]] = []

    def pin(self, name: str) -> FakePin:
        return self.pins.setdefault(name, FakePin())


class Line:
    """A 1-Wire controller, and the parts on its line."""

    def __init__(self, parts) -> None:
        self.parts = parts

    def reset(self) -> bool:
        present = [part.reset() for part in self.parts]  # all of them hear it
        return any(present)

    def write(self, *values: int) -> None:
        for value in values:
            for place in range(8):
                self._write_bit(bool(value >> place & 1))

    def read(self, count: int = 1) -> bytes:
        bits = [self._read_bit() << place % 8 for place in range(8 * count)]
        return bytes(sum(bits[start : start + 8]) for start in range(0, len(bits), 8))

    def search(self, command: int = 0xF0) -> list[bytes]:
        """Every ROM code; at each bit where parts differ, one branch now and the other one later."""
        found, branches = [], [()]
        while branches:
            path = branches.pop()
            bits: list[bool] = []
            self.reset()
            self.write(command)
            for place in range(64):
                one, zero = self._read_bit(), self._read_bit()
                if one and zero:
                    return found  # nobody there
                if not one and not zero and place >= len(path):
                    branches.append((*bits, True))
                bits.append(path[place] if place < len(path) else one)
                self._write_bit(bits[-1])
            found.append(sum(bit << place for place, bit in enumerate(bits)).to_bytes(8, "little"))
        return found

    def _write_bit(self, bit: bool) -> None:
        for part in self.parts:
            part.write_bit(bit)

    def _read_bit(self) -> bool:
        bits = [part.read_bit() for part in self.parts]
        return all(bits)


@pytest.fixture
def line() -> type[Line]:
    return Line


@pytest.fixture
def fake_bench() -> FakeBench:
    return FakeBench()
