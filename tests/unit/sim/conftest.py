"""An empty bench, with its board open."""

from __future__ import annotations

import pytest

from anyboard.sim import Bench


@pytest.fixture
def bench():
    """A Feather with nothing attached, on real time."""
    return Bench.empty()


@pytest.fixture
def adapter(bench):
    """The bench's board, open."""
    adapter = bench.open_adapter()
    yield adapter
    adapter.close()


@pytest.fixture
def virtual_bench():
    """The same on virtual time."""
    return Bench.empty(clock="virtual")


@pytest.fixture
def virtual_adapter(virtual_bench):
    """Its board, open: the program's time is virtual."""
    adapter = virtual_bench.open_adapter()
    yield adapter
    adapter.close()
