"""`anyboard demo`."""

from __future__ import annotations

import json
import math
import sys
import time
from importlib import import_module

from anyboard.cli.failure import Mistake
from anyboard.cli.output import line
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "watch a real driver read a simulated sensor"
DESCRIPTION = (
    "Run the BME280 driver from PyPI (adafruit-circuitpython-bme280, unmodified) on a simulated board.\n"
    "The first reading is what the sensor's registers hold at power-on; then its weather changes."
)
EXAMPLES = """\
examples:
  anyboard demo
  anyboard demo --once
  anyboard demo --count 100 --interval 0 --json
"""


def configure(parser: Parser) -> None:
    """How long, and how it looks."""
    amount = parser.add_mutually_exclusive_group()
    amount.add_argument("--count", type=int, default=10, metavar="N", help="readings; 0: until Ctrl-C (default: 10)")
    amount.add_argument("--once", dest="count", action="store_const", const=1, help="one reading")
    parser.add_argument(
        "--interval", type=float, default=0.5, metavar="S", help="seconds between readings (default: 0.5)"
    )
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Read, print, change the weather; again."""
    if arguments.count < 0 or arguments.interval < 0:
        raise Mistake("--count and --interval cannot be negative")
    import anyboard
    from anyboard.sim import Bench

    bench = Bench()
    sensor = bench.parts_by_name["bme280"]
    board = anyboard.activate(bench)
    try:
        driver = _driver()(board.I2C(), sensor.address)
        if not arguments.json:
            line(f"adafruit_bme280 on {board.info.description}, BME280 at 0x{sensor.address:02x}")
        first = (sensor.temperature, sensor.pressure, sensor.humidity)
        number = 0
        while True:
            _show(number, driver.temperature, driver.pressure, driver.relative_humidity, arguments.json)
            number += 1
            if number == arguments.count:
                return 0
            time.sleep(arguments.interval)
            wave = math.sin(number / 5)
            sensor.temperature = first[0] + 3 * wave
            sensor.pressure = first[1] - 2 * wave
            sensor.humidity = min(max(first[2] - 10 * wave, 0), 100)
    finally:
        anyboard.deactivate()


def _driver() -> type:
    try:
        # by name: the package carries no type hints
        driver: type = import_module("adafruit_bme280.basic").Adafruit_BME280_I2C
    except ModuleNotFoundError as error:
        if error.name is None or not error.name.startswith("adafruit_bme280"):
            raise
        raise Mistake('the demo needs a driver from PyPI: pip install "anyboard[demo]"') from None
    return driver


def _show(number: int, temperature: float, pressure: float, humidity: float, as_json: bool) -> None:
    if as_json:
        line(json.dumps({"reading": number, "temperature": temperature, "pressure": pressure, "humidity": humidity}))
        return
    text = f"{temperature:6.2f} °C  {pressure:8.2f} hPa  {humidity:5.1f} %"
    if sys.stdout.isatty():
        text += "  " + "█" * max(round((temperature - 15) * 2), 0)
    line(text)
