"""The default board: a Feather on which every pin can do every digital thing.

Pins and default buses are those of the Feather specification (learn.adafruit.com, "Adafruit Feather"),
with D2-D13 complete; the freedom of the pins and the I2C limit are the nRF52840's.
"""

from __future__ import annotations

from typing import ClassVar

from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim.boards.model import DIGITAL_ROLES, BoardModel

_NAMES = (
    *((f"D{n}",) for n in range(2, 13)),
    ("D13", "LED"),
    *((f"A{n}",) for n in range(6)),
    ("SCL",),
    ("SDA",),
    ("SCK",),
    ("MOSI",),
    ("MISO",),
    ("TX",),
    ("RX",),
    ("NEOPIXEL",),
)


def _roles(name: str) -> frozenset[str]:
    extra = set()
    if name.startswith("A"):
        extra.add("analog_in")
    if name == "A0":
        extra.add("analog_out")
    return DIGITAL_ROLES | extra


class Feather(BoardModel):
    """`Bench(board="feather")`."""

    board_id = "feather"
    description = "simulated Feather"
    # the chip is imaginary: its pins are simply numbered
    pins: tuple[PinInfo, ...] = tuple(
        PinInfo(names[0], names, f"P0_{n:02}", _roles(names[0])) for n, names in enumerate(_NAMES)
    )
    buses = (
        BusInfo("I2C", "i2c", ("SCL", "SDA")),
        BusInfo("STEMMA_I2C", "i2c", ("SCL", "SDA")),
        BusInfo("SPI", "spi", ("SCK", "MOSI", "MISO")),
        BusInfo("UART", "uart", ("TX", "RX")),
    )
    serial = "0000000000000001"
    cpu: ClassVar[dict[str, int | float | None]] = {"frequency": 64_000_000, "temperature": 25.0, "voltage": 3.3}
