"""The conformance suite on the models of FTDI's chips: each one whole, and each port of an FT2232H alone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from anyboard.testing.plugin import conformance
from anyboard.testing.source import RigSource
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.rig import ANY_I2C, SPI, model_rig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.testing.rig import Rig
    from usbmodels.device import UsbModel


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
    scl, sda = f"{wiring.i2c}0", f"{wiring.i2c}1"
    model.bench.wire(sda, f"{wiring.i2c}2")  # and MOSI to MISO, where it is the same port
    if wiring.spi != wiring.i2c:
        model.bench.wire(f"{wiring.spi}1", f"{wiring.spi}2")
    if "stretch" in wiring.url:
        model.bench.wire(scl, f"{wiring.i2c}7")
    *free, one, other = wiring.pins.split()
    with model_rig(
        name, wiring.url, model, ANY_I2C | SPI, free=" ".join(free), pair=f"{one} {other}", i2c=f"{scl} {sda}"
    ) as rig:
        yield rig
        assert model.remarks == []
        assert model.contentions == []


def _source(wiring: _Wiring) -> RigSource:
    name = f"{wiring.url} on its model"
    return RigSource(wiring.url.partition("?")[0], name, lambda: _opened_rig(name, wiring))


TestFTDI = conformance(*map(_source, _WIRINGS))
