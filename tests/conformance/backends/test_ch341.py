"""The conformance suite on the CH341A's model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from anyboard.testing.source import RigSource
from usbmodels.ch341 import CH341
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Iterator

_TARGET, _FORGETFUL, _REFUSING, _RESERVED, _ABSENT = 0x76, 0x50, 0x2A, 0x03, 0x33
_OFFERS = {
    "digital",
    "open_drain",
    "levels_seen",
    "i2c",
    "i2c_probe",
    "i2c_long",
    "i2c_restart",
    "i2c_refusal",
    "i2c_reserved",
    "default_i2c",
    "spi",
    "default_spi",
    "threads",
}


@contextmanager
def _opened_rig(name: str, splits_answers: bool) -> Iterator[Rig]:
    model = CH341(splits_answers=splits_answers)
    bench = model.bench
    for part in (
        RegisterFile(_TARGET),
        RegisterFile(_FORGETFUL, forgetful=True),
        RegisterFile(_RESERVED),
        Refuser(_REFUSING),
    ):
        bench.i2c.attach(part)
    bench.wire("D2", "D4")
    bench.wire("D5", "D7")
    with plugged(model):
        board = anyboard.activate("ch341")
        try:
            rig = Rig(name, board, set(_OFFERS))

            def levels_seen(pin: object) -> list[bool]:
                levels: list[bool] = []
                bench.pin(pin._info.name).on_change(levels.append)
                return levels

            rig.any_pins = board.D0, board.D1
            rig.free_pins = board.D0, board.D1, board.D3, board.D5, board.D6
            rig.pair = board.D2, board.D4
            rig.levels_seen = levels_seen
            rig.i2c_pins = board.SCL, board.SDA
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            rig.default_i2c, rig.default_spi = "I2C", "SPI"
            rig.spi_pins = board.SCK, board.MOSI, board.MISO
            yield rig
        finally:
            anyboard.deactivate()
    assert (model.i2c.rude_stops, model.backlog, model.lost) == (0, 0, 0)


def _source(name: str, splits_answers: bool = False) -> RigSource:
    return RigSource("ch341", name, lambda: _opened_rig(name, splits_answers))


TestCH341 = conformance(
    _source("ch341 on its model"),
    _source("ch341 on a model that sends each byte of an answer by itself", splits_answers=True),
)
