"""What our modules cost on a device: at most 10 KB for a bus, and a transfer allocates nothing.

Times are printed by benchmarks/device.py.
"""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from device.compiled import compile_flash
from device.cost import BUS, IMPORTS, STUB, heap_of
from device.flash import PICO, put_modules
from device.interpreters import INTERPRETERS, WASM, Interpreters

_MOST = 10_000


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """Interpreters that have our modules as .mpy."""
    flash = tmp_path_factory.mktemp("compiled")
    put_modules(flash)
    compile_flash(flash)
    running = Interpreters(flash)
    yield running
    running.close()


# 32 bits, as boards are; the unix port has 64
@pytest.mark.parametrize("interpreter", WASM)
def test_heap(compiled, interpreter):
    for imports in IMPORTS.values():
        console = compiled(interpreter, Bench.empty(board=PICO))
        modules, bus = heap_of(console, imports, BUS)
        assert modules + bus <= _MOST
        console.run("import sys")
        assert console.value("[name for name in sys.modules if name in ('busio.spi', 'busio.uart')]") == []


@pytest.mark.parametrize("interpreter", INTERPRETERS)
def test_a_transfer_allocates_nothing(interpreters, interpreter):
    console = interpreters(interpreter, Bench.empty(board=PICO))
    console.run(STUB)
    assert console.value("allocated(our_call, 20000)") == 0
