"""The conformance suite on a micro:bit in QEMU: the text tier, on as much of the board as QEMU has.

The rows that run are those about pins, pulls, open drain, keys on pins, NeoPixels (sent, not seen), `board`,
`microcontroller` and `supervisor`, and that what is missing is said.  Not those for which QEMU has no hardware:
I2C targets (its stub acknowledges everything), SPI, analog levels, PWM, the processor's temperature.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager

import pytest

import anyboard
from anyboard.core.registry import resolve
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.source import RigSource
from boards.microbit_board import wired_microbit
from boards.microbit_wires import Joined

_OFFERS = {"digital", "pull_up", "pull_down", "open_drain", "pixels", "threads"}
_NOT_IN_QEMU = frozenset(
    {
        *("I2CConfigure", "I2CProbe", "I2CTransfer", "SPIConfigure", "SPITransfer"),
        *("AnalogConfigure", "AnalogRead", "PWMConfigure", "PWMSet", "CPURead"),
    }
)
_PAIR = ("P8", "P12")


class _Wired:
    """The board with a wire between two pins."""

    def __init__(self, url, wires):
        self.url, self._open, _, _ = resolve(url)
        self._wires = wires

    def open_adapter(self):
        return Joined(self._open(), self._wires, _PAIR, _NOT_IN_QEMU)


class _Kept:
    """One board for all the rows."""

    def __init__(self):
        self._stack = ExitStack()
        self._rig = None

    @contextmanager
    def open(self):
        if self._rig is None:
            url, wires = self._stack.enter_context(wired_microbit())
            board = anyboard.activate(_Wired(f"micropython:{url}", wires))
            self._stack.callback(anyboard.deactivate)
            rig = Rig("micro:bit in QEMU", board, _OFFERS)
            rig.any_pins = (board.P0, board.P1)
            rig.free_pins = (board.P0, board.P1, board.P2, board.P13, board.P14)
            rig.pair = tuple(getattr(board, name) for name in _PAIR)
            rig.pixel_pin = board.P16
            self._rig = rig
        yield self._rig

    def close(self):
        self._rig = None
        self._stack.close()


_KEPT = _Kept()


@pytest.fixture(autouse=True, scope="module")
def _closed_at_the_end():
    yield
    _KEPT.close()


TestMicroBit = conformance(RigSource("micropython", "micro:bit in QEMU", _KEPT.open))
