"""The conformance suite on boards with Python: real MicroPython interpreters, and a CircuitPython peer."""

from __future__ import annotations

import pytest

from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.plugin import conformance
from boards.rig import MICROPYTHON, KeptRigs, circuitpython

# what the firmware has not, and the buses to which the board gives no names; `pulses_seen`: the bench is told of a
# level in another process when that process gets to it, so durations are not those that the board has made
_NEITHER_HAS = frozenset({"analog_out", "clock_output", "default_spi", "default_uart"})
_MICROPYTHON_LACKS = _NEITHER_HAS | {"nvm", "pull_up_check", "pulses_seen", "touch"}
_CIRCUITPYTHON_LACKS = _NEITHER_HAS | {"default_i2c"}
_ALL = frozenset(CAPABILITIES)

RIGS = KeptRigs()


@pytest.fixture(autouse=True, scope="module")
def _closed_at_the_end():
    yield
    RIGS.close()


TestMicroPython = conformance(
    *(
        RIGS.source(f"micropython, {kind}", "micropython", make, _ALL - _MICROPYTHON_LACKS)
        for kind, make in MICROPYTHON.items()
    )
)
TestCircuitPython = conformance(
    RIGS.source("circuitpython, peer", "circuitpython", circuitpython, _ALL - _CIRCUITPYTHON_LACKS)
)
TestSerial = conformance(RIGS.source("serial, peer", "serial", circuitpython, _ALL - _CIRCUITPYTHON_LACKS))
