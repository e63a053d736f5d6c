"""The conformance suite on the CP2112's model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from anyboard.testing.source import RigSource
from usbmodels.cp2112 import CP2112
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Iterator

_TARGET, _FORGETFUL, _REFUSING, _RESERVED, _ABSENT = 0x76, 0x50, 0x2A, 0x03, 0x33
_OFFERS = {
    "digital",
    "open_drain",
    "levels_seen",
    "i2c",
    "i2c_restart",
    "i2c_refusal",
    "i2c_reserved",
    "default_i2c",
    "clock_output",
    "threads",
}


@contextmanager
def _opened_rig(name: str, url: str) -> Iterator[Rig]:
    model = CP2112()
    bench = model.bench
    for part in (
        RegisterFile(_TARGET),
        RegisterFile(_FORGETFUL, forgetful=True),
        RegisterFile(_RESERVED),
        Refuser(_REFUSING),
    ):
        bench.i2c.attach(part)
    bench.wire("GPIO5", "GPIO6")
    with plugged(model):
        board = anyboard.activate(url)
        try:
            rig = Rig(name, board, set(_OFFERS))

            def levels_seen(pin: object) -> list[bool]:
                levels: list[bool] = []
                bench.pin(pin._info.name).on_change(levels.append)
                return levels

            rig.any_pins = board.GPIO0, board.GPIO1
            rig.free_pins = board.GPIO0, board.GPIO1, board.GPIO2, board.GPIO3, board.GPIO4
            rig.pair = board.GPIO5, board.GPIO6
            rig.levels_seen = levels_seen
            rig.i2c_pins = board.SCL, board.SDA
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            rig.default_i2c = "I2C"
            yield rig
        finally:
            anyboard.deactivate()


def _source(url: str) -> RigSource:
    name = f"{url} on its model"
    return RigSource("cp2112", name, lambda: _opened_rig(name, url))


TestCP2112 = conformance(_source("cp2112"), _source("cp2112?auto_send=never"))
