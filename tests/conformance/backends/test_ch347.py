"""The conformance suite on the CH347's model, in each of its modes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anyboard.testing.plugin import conformance
from anyboard.testing.source import RigSource
from usbmodels.ch347 import CH347, CH347HID, CH347JTAG
from usbmodels.rig import ANY_I2C, SPI, UART, model_rig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.testing.rig import Rig

_ANY_UART = UART | {"uart_formats"}


@contextmanager
def _opened_rig(name: str, kind: type[CH347], offers: frozenset[str]) -> Iterator[Rig]:
    model = kind()
    model.bench.wire("MOSI", "MISO")
    model.bench.wire("TX", "RX")
    free = "GPIO4 CS0 CS1 SCK MISO"
    with model_rig(name, "ch347", model, ANY_I2C | offers, free=free, pair="GPIO6 GPIO7") as rig:
        yield rig
    assert (model.i2c.rude_stops, model.backlog) == (0, 0)


def _source(name: str, kind: type[CH347], offers: frozenset[str]) -> RigSource:
    return RigSource("ch347", name, lambda: _opened_rig(name, kind, offers))


TestCH347 = conformance(
    _source("ch347 on its model, mode 1", CH347, SPI | _ANY_UART),
    _source("ch347 on its model, mode 2 (HID)", CH347HID, SPI),
    _source("ch347 on its model, mode 3", CH347JTAG, _ANY_UART),
)
