"""The conformance suite on the CH347's model, in each of its modes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from anyboard.testing.source import RigSource
from usbmodels.ch347 import CH347, CH347HID, CH347JTAG
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
    "threads",
}
_SPI, _UART = {"spi", "default_spi"}, {"uart", "uart_formats", "default_uart"}


@contextmanager
def _opened_rig(name: str, kind: type[CH347], offers: set[str]) -> Iterator[Rig]:
    model = kind()
    bench = model.bench
    for part in (
        RegisterFile(_TARGET),
        RegisterFile(_FORGETFUL, forgetful=True),
        RegisterFile(_RESERVED),
        Refuser(_REFUSING),
    ):
        bench.i2c.attach(part)
    bench.wire("GPIO6", "GPIO7")
    bench.wire("MOSI", "MISO")
    bench.wire("TX", "RX")
    with plugged(model):
        board = anyboard.activate("ch347")
        try:
            rig = Rig(name, board, offers)

            def levels_seen(pin: object) -> list[bool]:
                levels: list[bool] = []
                bench.pin(pin._info.name).on_change(levels.append)
                return levels

            rig.any_pins = board.GPIO4, board.CS0
            rig.free_pins = board.GPIO4, board.CS0, board.CS1, board.SCK, board.MISO
            rig.pair = board.GPIO6, board.GPIO7
            rig.levels_seen = levels_seen
            rig.i2c_pins = board.SCL, board.SDA
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            rig.default_i2c = "I2C"
            if "spi" in offers:
                rig.default_spi = "SPI"
                rig.spi_pins = board.SCK, board.MOSI, board.MISO
            if "uart" in offers:
                rig.default_uart = "UART"
                rig.uart_pins = board.TX, board.RX
            yield rig
        finally:
            anyboard.deactivate()
    assert (model.i2c.rude_stops, model.backlog) == (0, 0)


def _source(name: str, kind: type[CH347], more: set[str]) -> RigSource:
    return RigSource("ch347", name, lambda: _opened_rig(name, kind, _OFFERS | more))


TestCH347 = conformance(
    _source("ch347 on its model, mode 1", CH347, _SPI | _UART),
    _source("ch347 on its model, mode 2 (HID)", CH347HID, _SPI),
    _source("ch347 on its model, mode 3", CH347JTAG, _UART),
)
