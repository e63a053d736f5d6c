"""A board's exceptions as ours."""

from __future__ import annotations

import pytest

from anyboard.adapters.python_board.errors import translated
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CTransfer, PinWrite, SPIConfigure

URL = "micropython:/dev/ttyACM0"
TRANSFER = I2CTransfer("i2c", 0x33, (1,))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("OSError(19,)", "nack_address"),
        ("OSError(-19,)", "nack_address"),  # CircuitPython 10.3 on an RP2040, for an address alone
        ("OSError(5,)", "nack_data"),
        ("OSError(110,)", "timeout"),
        ("OSError(116,)", "timeout"),
        ("OSError(16,)", "bus_stuck"),
        ("OSError(22,)", "other"),
        ("OSError(19, 'ENODEV')", "nack_address"),
    ],
)
def test_what_happens_on_an_i2c_bus(text, kind):
    error = translated(text, TRANSFER, URL, is_i2c=True, is_opening=False)
    assert isinstance(error, BusError)
    assert error.kind == kind
    assert URL in error.detail


def test_elsewhere_there_is_nobody_to_acknowledge():
    error = translated("OSError(5,)", PinWrite("GP2", True), URL, is_i2c=False, is_opening=False)
    assert (error.kind, error.errno) == ("other", 5)


@pytest.mark.parametrize(
    ("text", "opening", "name", "words"),
    [
        ("ValueError('GP5 in use',)", False, "ValueError", r"GP5 in use\Z"),
        ("ValueError('bad SCL pin',)", True, "ValueError", "Invalid pins; .* data sheet"),
        (
            "RuntimeError('No pull up found on SDA or SCL; check your wiring',)",
            True,
            "RuntimeError",
            "No pull up found",
        ),
        ("NotImplementedError('AnalogOut',)", False, "NotImplementedError", "AnalogOut"),
        ("NameError(\"name '_x' isn't defined\",)", False, "NotImplementedError", "its firmware has no such thing"),
        ("ImportError(\"no module named 'pulseio'\",)", False, "NotImplementedError", "its firmware has no such thing"),
        ("KeyError(3,)", False, "RuntimeError", "not configured; do that first"),
        ("MemoryError('memory allocation failed, allocating 9 bytes',)", False, "MemoryError", "memory allocation"),
        ("ValueError()", False, "ValueError", "SPIConfigure on micropython"),
        ("nonsense", False, "RuntimeError", "nonsense"),
    ],
)
def test_what_a_board_refuses(text, opening, name, words):
    spi = SPIConfigure("spi", "GP18", "GP19", None, 1_000_000, 0, 0, 8, False)
    error = translated(text, spi, URL, is_i2c=False, is_opening=opening)
    assert isinstance(error, Rejected)
    with pytest.raises(Rejected, match=rf"{name}: .*{words}"):
        raise error
