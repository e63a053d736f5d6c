"""Drivers from PyPI, unmodified, run by MicroPython over our modules for it: the same numbers as on the desktop.

Each script of drivers/ runs on the desktop's simulator and on each interpreter, in front of the same parts; what it
prints must be what is written here, which tests/drivers derives from data sheets.
"""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import anyboard
from anyboard.sim import Bench
from anyboard.sim.chips import ADS1115, BME280, DS3231, MAX31855, MCP9808, MCP23017, PCA9685, SSD1306
from device.flash import PICO
from device.interpreters import INTERPRETERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

SCRIPTS = Path(__file__).parent / "drivers"


class Driver(NamedTuple):
    """A script: what it is in front of, what it prints, what the part shows then."""

    name: str
    attach: Callable[[Bench], object]
    prints: tuple[str, ...]
    shows: Callable[[Any], bool] = lambda part: True


def _max31855(bench: Bench) -> object:
    bus = bench.spi_on(clock="GP18", mosi="GP19", miso="GP16")
    return bus.attach(MAX31855(temperature=100.75, reference_temperature=-0.0625), cs="GP17")


DRIVERS = (
    Driver(
        "bme280",
        lambda bench: bench.i2c.attach(BME280()),
        ("25.08 C, 1006.53 hPa, 50.0 %", "25.08 C"),
    ),
    Driver(
        "mcp9808",
        lambda bench: bench.i2c.attach(MCP9808(temperature=25.3125)),
        ("25.3125 3", "30.0 27.0 True False", "25.5 0"),
    ),
    Driver(
        "ds3231",
        lambda bench: bench.i2c.attach(DS3231()),
        ("True 2000 25.25", "False (2017, 10, 29, 15, 14)", "-3"),
        lambda part: (part.time.year, part.time.month, part.time.day) == (2017, 10, 29),
    ),
    Driver(
        "mcp230xx",
        lambda bench: bench.i2c.attach(MCP23017()),
        ("True True", "False fff7 1000"),
        lambda part: part.pin(3).level and part.pin(3).is_output and not part.pin(4).is_output,
    ),
    Driver(
        "ssd1306",
        lambda bench: bench.i2c.attach(SSD1306()),
        ("128 64 1 0",),
        lambda part: part.is_on and part.pixel(3, 5) and part.pixel(0, 63) and not part.pixel(4, 6),
    ),
    Driver("max31855", _max31855, ("100.75 -0.0625 101.479",)),
    Driver(
        "ads1x15",
        lambda bench: bench.i2c.attach(ADS1115(ain0=2.048, ain1=0.5, ain2=3.3, ain3=1.0)),
        ("16384 2.048 1.5480", "[2.048, 0.5, 3.3, 1.0]"),
    ),
    Driver(
        "pca9685",
        lambda bench: bench.i2c.attach(PCA9685()),
        ("101 59.8", "['7ff0', '1000', 'ffff', '0000']"),
        lambda part: [round(part.duty(n), 2) for n in (0, 5, 15, 7)] == [0.5, 0.06, 1, 0],
    ),
)


@pytest.fixture(params=DRIVERS, ids=lambda driver: driver.name)
def driver(request):
    if find_spec(f"adafruit_{request.param.name}") is None:
        pytest.skip(f"adafruit-circuitpython-{request.param.name} is not installed")
    return request.param


def test_on_the_desktop(driver):
    bench = Bench.empty(board=PICO)
    part = driver.attach(bench)
    anyboard.activate(bench)
    try:
        with redirect_stdout(io.StringIO()) as printed:
            exec((SCRIPTS / f"{driver.name}.py").read_text(), {})
    finally:
        anyboard.deactivate()
    assert tuple(printed.getvalue().splitlines()) == driver.prints
    assert driver.shows(part)


@pytest.mark.parametrize("interpreter", INTERPRETERS)
def test_on_a_device(driver, interpreter, interpreters):
    bench = Bench.empty(board=PICO)
    part = driver.attach(bench)
    output, error = interpreters(interpreter, bench).exchange((SCRIPTS / f"{driver.name}.py").read_text())
    assert error == ""
    assert tuple(output.splitlines()) == driver.prints
    assert driver.shows(part)
