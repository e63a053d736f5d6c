"""The conformance suite on the models of FTDI's chips: each one whole, and each port of an FT2232H alone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import anyboard
from anyboard.testing.plugin import conformance
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from anyboard.testing.source import RigSource
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.core.pins import Pin
    from usbmodels.device import UsbModel

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


class _Wiring(NamedTuple):
    """Which pins of a chip do what; `i2c` and `spi` are prefixes of a port's low byte."""

    url: str
    model: type[UsbModel]
    i2c: str
    spi: str
    pins: str


_WIRINGS = (
    _Wiring("ft232h", FT232H, "D", "D", "D4 D5 C0 C1 C7 C2 C3"),
    _Wiring("ft232h?strict_ack=1", FT232H, "D", "D", "D4 D5 C0 C1 C7 C2 C3"),
    _Wiring("ft232h?stretch=1", FT232H, "D", "D", "D4 D5 C0 C1 C6 C2 C3"),
    _Wiring("ft2232h?port=A", FT2232H, "AD", "AD", "AD4 AD5 AC0 AC1 AC7 AC2 AC3"),
    _Wiring("ft2232h?port=B", FT2232H, "BD", "BD", "BD4 BD5 BC0 BC1 BC7 BC2 BC3"),
    _Wiring("ft2232h", FT2232H, "AD", "BD", "AD4 BD5 AC0 BC1 BC7 AC2 BC3"),
    _Wiring("ft4232h", FT4232H, "AD", "BD", "AD3 BD3 AD4 BD4 BD5 AD6 BD6"),
)


@contextmanager
def _opened_rig(name: str, wiring: _Wiring) -> Iterator[Rig]:
    model = wiring.model()
    bench = model.bench
    bus = bench.i2c_on(scl=f"{wiring.i2c}0", sda=f"{wiring.i2c}1")
    for part in (
        RegisterFile(_TARGET),
        RegisterFile(_FORGETFUL, forgetful=True),
        RegisterFile(_RESERVED),
        Refuser(_REFUSING),
    ):
        bus.attach(part)
    bench.wire(f"{wiring.i2c}1", f"{wiring.i2c}2")  # SDA; and MOSI to MISO, where it is the same port
    if wiring.spi != wiring.i2c:
        bench.wire(f"{wiring.spi}1", f"{wiring.spi}2")
    if "stretch" in wiring.url:
        bench.wire(f"{wiring.i2c}0", f"{wiring.i2c}7")
    *_, one, other = wiring.pins.split()
    bench.wire(one, other)
    with plugged(model):
        board = anyboard.activate(wiring.url)
        try:
            rig = Rig(name, board, set(_OFFERS))

            def levels_seen(pin: Pin) -> list[bool]:
                levels: list[bool] = []
                bench.pin(pin._info.name).on_change(levels.append)
                return levels

            first, second, third, fourth, fifth, *_ = (getattr(board, pin) for pin in wiring.pins.split())
            rig.any_pins = first, second
            rig.free_pins = first, second, third, fourth, fifth
            rig.pair = getattr(board, one), getattr(board, other)
            rig.levels_seen = levels_seen
            rig.i2c_pins = board.SCL, board.SDA
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            rig.spi_pins = board.SCK, board.MOSI, board.MISO
            rig.default_i2c, rig.default_spi = "I2C", "SPI"
            yield rig
            assert model.remarks == []
            assert model.contentions == []
        finally:
            anyboard.deactivate()


def _source(wiring: _Wiring) -> RigSource:
    name = f"{wiring.url} on its model"
    return RigSource(wiring.url.partition("?")[0], name, lambda: _opened_rig(name, wiring))


TestFTDI = conformance(*map(_source, _WIRINGS))
