from __future__ import annotations

from contextlib import contextmanager

import pytest

from anyboard.adapters.python_board import PythonBoard
from anyboard.sim import Bench
from anyboard.transports import console
from boards.circuitpython_peer import circuitpython_board
from boards.files import USER_FILES
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, OLD, wasm_board

KINDS = {
    "wasm-old": lambda bench: wasm_board(OLD, bench, flash=USER_FILES),
    "wasm-new": lambda bench: wasm_board(NEWEST, bench, flash=USER_FILES, raw_paste="refused"),
    "wasm-cooked": lambda bench: wasm_board(NEWEST, bench, flash=USER_FILES, newlines="always"),
    "unix": lambda bench: unix_board(bench, flash=USER_FILES),
}


@pytest.fixture(scope="module", params=sorted(KINDS))
def interpreter(request):
    """A board of each kind, wired to a bench: its port, and the bench."""
    bench = Bench("raspberry_pi_pico", clock="real")
    with KINDS[request.param](bench) as port:
        yield port, bench


@pytest.fixture(scope="module", params=["circuitpython", "unix", "wasm-new", "wasm-old"])
def either(request):
    """A board with either Python, wired to a bench: its port, and the bench."""
    bench = Bench("raspberry_pi_pico", clock="real")
    with {**KINDS, "circuitpython": circuitpython_board}[request.param](bench) as port:
        yield port, bench


@contextmanager
def opened(port: str, **options):
    """The adapter for a board."""
    url = f"micropython:{port}"
    adapter = PythonBoard(console.open(port, url, 115200), url, **options)
    try:
        yield adapter
    finally:
        adapter.close()


@pytest.fixture(name="opened", scope="module")
def _opened():
    return opened


@pytest.fixture
def board(interpreter):
    with opened(interpreter[0]) as adapter:
        yield adapter


@pytest.fixture
def bench(interpreter):
    return interpreter[1]
