"""Every adapter there is a model of: for the tests and measurements that treat all alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from usbmodels.ch341 import CH341
from usbmodels.ch347 import CH347
from usbmodels.cp2112 import CP2112
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.mcp2221 import MCP2221

if TYPE_CHECKING:
    from collections.abc import Callable

    from usbmodels.device import UsbModel


class Kind(NamedTuple):
    """One kind of adapter.

    - `name`: the backend
    - `model`: makes a model; takes `serial` and `clock`
    - `pins`: two free digital pins
    - `has_spi`: whether `board.SPI()` is there besides
    - `i2c_write_max`: bytes of the longest I2C message it can write, None if any
    """

    name: str
    model: Callable[..., UsbModel]
    pins: tuple[str, str]
    has_spi: bool = False
    i2c_write_max: int | None = None


KINDS = (
    Kind("mcp2221", MCP2221, ("G0", "G1")),
    Kind("ft232h", FT232H, ("C0", "C1"), has_spi=True),
    Kind("ft2232h", FT2232H, ("BC0", "BC1"), has_spi=True),
    Kind("ft4232h", FT4232H, ("BD4", "BD5"), has_spi=True),
    Kind("cp2112", CP2112, ("GPIO0", "GPIO1"), i2c_write_max=61),
    Kind("ch341", CH341, ("D4", "D5"), has_spi=True),
    Kind("ch347", CH347, ("GPIO6", "GPIO7"), has_spi=True),
)
BY_NAME = {kind.name: kind for kind in KINDS}
