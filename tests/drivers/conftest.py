"""Real drivers from PyPI, as installed, on the simulated bench."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.sim import Bench


@pytest.fixture
def bench():
    """The default bench, activated: `import board, busio` in a driver is ours."""
    bench = Bench(clock="virtual")
    anyboard.activate(bench)
    yield bench
    anyboard.deactivate()
