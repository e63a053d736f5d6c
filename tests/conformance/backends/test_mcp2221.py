"""The conformance suite on the MCP2221's model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from anyboard.testing.source import RigSource
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Iterator

_TARGET, _FORGETFUL, _REFUSING, _RESERVED, _ABSENT = 0x76, 0x50, 0x2A, 0x03, 0x33
_OFFERS = {
    "digital",
    "open_drain",
    "levels_seen",
    "i2c",
    "i2c_long",
    "i2c_restart",
    "i2c_refusal",
    "i2c_reserved",
    "default_i2c",
    "uart",
    "default_uart",
    "analog_in",
    "analog_out",
    "clock_output",
    "pwm_seen",
    "threads",
}


@contextmanager
def _opened_rig(name: str) -> Iterator[Rig]:
    model = MCP2221()
    bench = model.bench
    for part in (
        RegisterFile(_TARGET),
        RegisterFile(_FORGETFUL, forgetful=True),
        RegisterFile(_RESERVED),
        Refuser(_REFUSING),
    ):
        bench.i2c.attach(part)
    bench.wire("G0", "G1")
    bench.wire("TX", "RX")
    bench.pin("G3").volts = 1.1
    with plugged(model):
        board = anyboard.activate("mcp2221")
        try:
            rig = Rig(name, board, set(_OFFERS))

            def levels_seen(pin: object) -> list[bool]:
                levels: list[bool] = []
                bench.pin(pin._info.name).on_change(levels.append)
                return levels

            rig.any_pins = board.G0, board.G2
            # The chip has four; those rows that use more than one at once only want them to be different.
            rig.free_pins = board.G2, board.G0, board.G1, board.G0, board.G1
            rig.pair = board.G0, board.G1
            rig.levels_seen = levels_seen
            rig.i2c_pins = board.SCL, board.SDA
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            rig.default_i2c, rig.default_uart = "I2C", "UART"
            rig.uart_pins = board.TX, board.RX
            rig.analog = board.G3, 65535 // 3, 64  # 1.1 V of 3.3 V, to within a step of 10 bits
            rig.analog_out_pin = board.G2
            rig.pwm_seen = lambda pin: bench.pin(pin._info.name).pwm
            yield rig
        finally:
            anyboard.deactivate()


_NAME = "mcp2221 on its model"
TestMCP2221 = conformance(RigSource("mcp2221", _NAME, lambda: _opened_rig(_NAME)))
