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


@pytest.fixture
def fake_bench() -> FakeBench:
    return FakeBench()
