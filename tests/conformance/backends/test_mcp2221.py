"""The conformance suite on the MCP2221's model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anyboard.testing.plugin import conformance
from anyboard.testing.source import RigSource
from usbmodels.mcp2221 import MCP2221
from usbmodels.rig import UART, model_rig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.testing.rig import Rig

_OFFERS = UART | {"analog_in", "analog_out", "clock_output", "i2c_long", "pwm_seen"}


@contextmanager
def _opened_rig(name: str) -> Iterator[Rig]:
    model = MCP2221()
    model.bench.wire("TX", "RX")
    model.bench.pin("G3").volts = 1.1
    # The chip has four pins; those rows that use more than one at once only want them to be different.
    with model_rig(name, "mcp2221", model, _OFFERS, free="G2 G0 G1 G0 G1", pair="G0 G1") as rig:
        rig.analog = rig.board.G3, 65535 // 3, 64  # 1.1 V of 3.3 V, to within a step of 10 bits
        rig.analog_out_pin = rig.board.G2
        yield rig


_NAME = "mcp2221 on its model"
TestMCP2221 = conformance(RigSource("mcp2221", _NAME, lambda: _opened_rig(_NAME)))
