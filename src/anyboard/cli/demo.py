"""`anyboard demo`."""

from __future__ import annotations

import json
import math
import sys
import time
from importlib import import_module

from anyboard.cli import demo_display
from anyboard.cli.failure import Mistake
from anyboard.cli.output import line
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "watch a real driver read a simulated sensor, or draw on a display"
DESCRIPTION = (
    "Run the BME280 driver from PyPI (adafruit-circuitpython-bme280, unmodified) on a simulated board.\n"
    "The first reading is what the sensor's registers hold at power-on; then its weather changes.\n"
    "With --show ssd1306: the display driver (adafruit-circuitpython-ssd1306), and what the display shows."
)
EXAMPLES = """\
examples:
  anyboard demo
  anyboard demo --once
  anyboard demo --count 100 --interval 0 --json
  anyboard demo --show ssd1306 --png display.png
"""

_COUNT, _INTERVAL = 10, 0.5


def configure(parser: Parser) -> None:
    """What, how long, and how it looks."""
    parser.add_argument(
        "--show", choices=("bme280", "ssd1306"), default="bme280", help="which part (default: %(default)s)"
    )
    parser.add_argument("--png", metavar="FILE", help="with --show ssd1306: save what it shows as a picture")
    amount = parser.add_mutually_exclusive_group()
    amount.add_argument("--count", type=int, metavar="N", help="readings; 0: until Ctrl-C (default: 10)")
    amount.add_argument("--once", dest="count", action="store_const", const=1, help="one reading")
    parser.add_argument("--interval", type=float, metavar="S", help="seconds between readings (default: 0.5)")
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Show the part that was asked for."""
    if arguments.show == "ssd1306":
        if arguments.count is not None or arguments.interval is not None:
            raise Mistake("--once, --count and --interval are for readings; --show ssd1306 shows one picture")
        return demo_display.execute(arguments)
    if arguments.png is not None:
        raise Mistake("--png needs a display: add --show ssd1306")
    count = _COUNT if arguments.count is None else arguments.count
    interval = _INTERVAL if arguments.interval is None else arguments.interval
    if count < 0 or interval < 0:
        raise Mistake("--count and --interval cannot be negative")
    return _read(count, interval, arguments.json)


def _read(count: int, interval: float, as_json: bool) -> int:
    """Read, print, change the weather; again."""
    import anyboard
    from anyboard.sim import Bench

    bench = Bench()
    sensor = bench.parts_by_name["bme280"]
    board = anyboard.activate(bench)
    try:
        driver = _driver()(board.I2C(), sensor.address)
        if not as_json:
            line(f"adafruit_bme280 on {board.info.description}, BME280 at 0x{sensor.address:02x}")
        first = (sensor.temperature, sensor.pressure, sensor.humidity)
        number = 0
        while True:
            _show(number, driver.temperature, driver.pressure, driver.relative_humidity, as_json)
            number += 1
            if number == count:
                return 0
            time.sleep(interval)
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
