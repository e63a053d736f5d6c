"""`anyboard demo --show ssd1306`: a real driver draws on a simulated display."""

from __future__ import annotations

import json
import math
import shutil
import sys
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from anyboard.cli.failure import Failed, Mistake
from anyboard.cli.output import line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any

    from anyboard.sim.picture import Picture

_SCALE = 4  # how large a pixel is in the PNG file


def execute(arguments: Namespace) -> int:
    """Draw, and show what the panel shows."""
    import anyboard
    from anyboard.sim import Bench

    bench = Bench()
    part = bench.parts_by_name["ssd1306"]
    board = anyboard.activate(bench)
    try:
        driver = _driver()(part.width, part.height, board.I2C(), addr=part.address)
        _draw(driver)
        picture: Picture = part.image()
        if not arguments.json:
            line(f"adafruit_ssd1306 on {board.info.description}, SSD1306 at 0x{part.address:02x}")
    finally:
        anyboard.deactivate()
    if arguments.json:
        line(json.dumps(_facts(picture)))
    else:
        _show(picture)
    if arguments.png is not None:
        _save(picture, arguments.png)
    return 0


def _driver() -> type:
    try:
        # by name: the packages carry no type hints
        import_module("adafruit_framebuf")
        driver: type = import_module("adafruit_ssd1306").SSD1306_I2C
    except ModuleNotFoundError as error:
        if error.name not in ("adafruit_framebuf", "adafruit_ssd1306"):
            raise
        raise Mistake('the demo needs a driver from PyPI: pip install "anyboard[demo]"') from None
    return driver


def _draw(display: Any) -> None:
    """A frame, an oscilloscope's wave on its axes, bars, and a face, by the driver's own functions."""
    display.fill(0)
    display.rect(0, 0, 128, 64, 1)
    display.hline(6, 32, 70, 1)
    display.vline(6, 6, 52, 1)
    points = [(7 + x, 32 - round(22 * math.sin(x / 68 * 4 * math.pi) * (1 - x / 100))) for x in range(69)]
    for start, end in pairwise(points):
        display.line(*start, *end, 1)
    for number, height in enumerate((4, 9, 6, 14, 11)):
        display.fill_rect(84 + number * 8, 58 - height, 6, height, 1)
    display.circle(103, 21, 15, 1)
    display.fill_rect(97, 15, 3, 5, 1)
    display.fill_rect(107, 15, 3, 5, 1)
    display.line(97, 26, 100, 29, 1)
    display.hline(100, 29, 7, 1)
    display.line(106, 29, 109, 26, 1)
    display.show()


def _facts(picture: Picture) -> dict[str, object]:
    """The picture as a program reads it: a digit a pixel."""
    lit = ["1" if any(color) else "0" for color in picture.pixels]
    width = picture.width
    rows = ["".join(lit[y * width : (y + 1) * width]) for y in range(picture.height)]
    return {"part": "ssd1306", "width": width, "height": picture.height, "rows": rows}


def _show(picture: Picture) -> None:
    text = picture.text(columns=shutil.get_terminal_size().columns if sys.stdout.isatty() else None)
    try:
        line(text)
    except UnicodeEncodeError:
        raise Failed(
            f"{sys.stdout.encoding} has no block characters; use --png FILE, or set PYTHONIOENCODING=utf-8"
        ) from None


def _save(picture: Picture, name: str) -> None:
    try:
        picture.save(Path(name), _SCALE)
    except OSError as error:
        raise Failed(f"cannot write {name!r}: {error.strerror}") from None
