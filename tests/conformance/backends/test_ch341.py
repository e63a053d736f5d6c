"""The conformance suite on the CH341A's model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anyboard.testing.plugin import conformance
from anyboard.testing.source import RigSource
from usbmodels.ch341 import CH341
from usbmodels.rig import ANY_I2C, SPI, model_rig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.testing.rig import Rig


@contextmanager
def _opened_rig(name: str, splits_answers: bool) -> Iterator[Rig]:
    model = CH341(splits_answers=splits_answers)
    model.bench.wire("D5", "D7")
    with model_rig(name, "ch341", model, ANY_I2C | SPI, free="D0 D1 D3 D5 D6", pair="D2 D4") as rig:
        yield rig
    assert (model.i2c.rude_stops, model.backlog, model.lost) == (0, 0, 0)


def _source(name: str, splits_answers: bool = False) -> RigSource:
    return RigSource("ch341", name, lambda: _opened_rig(name, splits_answers))


TestCH341 = conformance(
    _source("ch341 on its model"),
    _source("ch341 on a model that sends each byte of an answer by itself", splits_answers=True),
)
