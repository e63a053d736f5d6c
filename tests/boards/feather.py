"""A Pico that has the names of the Feather which the tests of drivers are written for."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anyboard.core.info import BusInfo
from anyboard.core.layers import Wrapper
from anyboard.sim import Bench
from anyboard.sim.boards.raspberry_pi_pico import RaspberryPiPico
from anyboard.sim.chips import BME280, MCP9808, SSD1306
from anyboard.sim.chips.echo import Echo
from boards.rig import activated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo
    from boards.rig import MakeBoard

_PINS = {
    "SCL": "GP5",
    "SDA": "GP4",
    "SCK": "GP18",
    "MOSI": "GP19",
    "MISO": "GP16",
    "TX": "GP0",
    "RX": "GP1",
    "D4": "GP12",
    "D5": "GP14",  # D5 and D6 are clock and MOSI of the RP2040's other SPI, and the two channels of one PWM
    "D6": "GP15",
    "D9": "GP9",
    "D10": "GP17",
    "A1": "GP27",
    "A2": "GP28",
    "A3": "GP21",  # no analog input: there are three, and the driver of a touchscreen does not read this one
    "A4": "GP26",
    "NEOPIXEL": "GP22",
}
_BUSES = (
    BusInfo("I2C", "i2c", ("GP5", "GP4")),
    BusInfo("SPI", "spi", ("GP18", "GP19", "GP16")),
    BusInfo("UART", "uart", ("GP0", "GP1")),
)


class _FeatherPico(RaspberryPiPico):
    buses = _BUSES


class _Renamed(Wrapper):
    """A board with the Feather's names besides its own."""

    def __init__(self, inner: Adapter) -> None:
        super().__init__(inner)
        pins = [
            pin.replace(
                names=tuple(name for name in pin.names if name not in _PINS)
                + tuple(name for name, pico in _PINS.items() if pico in pin.names)
            )
            for pin in inner.info.pins
            if pin.name not in _PINS or _PINS[pin.name] in pin.names
        ]
        primary = {name: pin.name for pin in inner.info.pins for name in pin.names}
        buses = [bus.replace(pins=tuple(primary[name] for name in bus.pins)) for bus in _BUSES]
        self._info = inner.info.replace(pins=tuple(pins), buses=tuple(buses))

    @property
    def info(self) -> AdapterInfo:
        return self._info


def _feather_bench() -> Bench:
    """With the parts that a `Bench()` has on its buses."""
    bench = Bench.empty(_FeatherPico())
    bench._aliases.update({name: bench._aliases[pico] for name, pico in _PINS.items()})
    bench.parts_by_name = {
        "bme280": bench.i2c.attach(BME280()),
        "mcp9808": bench.i2c.attach(MCP9808()),
        "ssd1306": bench.i2c.attach(SSD1306()),
        "bme280_spi": bench.spi.attach(BME280(), cs="D10"),
        "echo": bench.uart.attach(Echo()),
    }
    return bench


@contextmanager
def driver_bench(backend: str, make: MakeBoard) -> Iterator[Bench]:
    """What is around a board on a cable, which is activated; both know the Feather's names.

    Args:
        backend: that the board is opened with.
        make: from the bench to where the board's serial line is.
    """
    bench = _feather_bench()
    with activated(bench, backend, make, _Renamed):
        yield bench
