"""Boards for programs that say `import machine`, and the drivers they use."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

import anyboard
from anyboard.sim import Bench
from machine_module.sdists import sdist
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

VERSIONS = {
    "micropython-bme280": "2.1.3",
    "micropython-dht12": "1.0.0",
    "micropython-max7219": "0.2.0",
    "micropython-mpu6886": "0.1.0",
    "micropython-mpu9250": "0.4.0",
    "micropython-servo": "1.0.1",
    "micropython-ssd1306": "0.3",
    "micropython-tm1637": "1.3.0",
}


@pytest.fixture
def bench() -> Iterator[Bench]:
    """An empty Feather on a virtual clock, activated."""
    bench = Bench.empty(clock="virtual")
    anyboard.activate(bench)
    yield bench
    anyboard.deactivate()


@pytest.fixture(params=["simulated board", "mcp2221"])
def i2c_bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """What is attached to its I2C bus is on that of the activated board."""
    if request.param == "simulated board":
        yield request.getfixturevalue("bench")
        return
    model = MCP2221()
    with plugged(model):
        anyboard.activate("mcp2221")
        yield model.bench
        anyboard.deactivate()


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], ModuleType]]:
    """Imports a driver as it is on PyPI: ``published("micropython-servo", "servo")``."""
    before = set(sys.modules)

    def load(project: str, module: str) -> ModuleType:
        folder = sdist(project, VERSIONS[project])
        monkeypatch.setattr(sys, "path", [str(folder), str(folder / "src"), *sys.path])
        importlib.invalidate_caches()
        return importlib.import_module(module)

    yield load
    for name in set(sys.modules) - before:
        origin = getattr(sys.modules[name], "__file__", None) or ""
        if "pypi-micropython-" in origin:
            del sys.modules[name]
