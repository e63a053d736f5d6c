"""Real drivers from PyPI, as installed, on the simulated bench."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.sim import Bench


@pytest.fixture(params=["real", "virtual"])
def clock(request):
    """Every driver runs on both clocks, and reads the same."""
    return request.param


@pytest.fixture
def bench(clock):
    """The default bench, activated: `import board, busio` in a driver is ours."""
    bench = Bench(clock=clock)
    anyboard.activate(bench)
    yield bench
    anyboard.deactivate()
