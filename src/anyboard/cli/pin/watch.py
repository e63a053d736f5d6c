"""`anyboard pin watch`."""

from __future__ import annotations

import itertools
import json

from anyboard.cli.digital_pins import open_inputs
from anyboard.cli.edges import Lost, edges
from anyboard.cli.output import line
from anyboard.cli.parser import add_board, add_json, add_pull, board_url
from anyboard.cli.values import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from anyboard.board_object import Board
    from anyboard.cli.parser import Parser

SUMMARY = "report the edges on pins"
DESCRIPTION = (
    "Make pins inputs and report each change of their levels, with its time in seconds since the first.\n"
    "A board that reports edges by itself says so where it misses some; any other is asked every millisecond."
)
EXAMPLES = """\
examples:
  anyboard pin watch -b ft232h C0 C1
  anyboard pin watch -b sim:bench.toml D5 --pull up --count 10 --json
"""


def configure(parser: Parser) -> None:
    """Which pins, and how long."""
    parser.add_argument("names", metavar="NAME", nargs="+", help="a pin, as on `board`: D5, A0, LED")
    add_pull(parser)
    parser.add_argument("--count", type=count, metavar="N", help="end after so many edges (default: at Ctrl-C)")
    add_board(parser)
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Print each edge as it comes."""
    import anyboard

    with anyboard.open(board_url(arguments)) as board:
        watch(board, arguments.names, arguments.pull, arguments.count, arguments.json)
    return 0


def watch(board: Board, names: Sequence[str], pull: str | None, limit: int | None, as_json: bool) -> None:
    """Print `limit` edges on pins of an open board; None: for ever.

    As JSON, one object a line, with the time in microseconds on the board's own clock; where the board has missed
    some, `{"lost": how many at least}`.
    """
    width = max(map(len, names))
    with open_inputs(board, names, pull) as inputs, edges(board, inputs) as (found, how):
        if not as_json:
            levels = ", ".join(f"{name} is {int(pin.value)}" for name, pin in inputs.items())
            line(f"{levels} on {board.url}; {how}; Ctrl-C ends")
        first: int | None = None
        for edge in itertools.islice(found, limit):
            if isinstance(edge, Lost):
                line(json.dumps({"lost": edge.edges}) if as_json else f"{edge.edges} edges or more are missing here")
                continue
            first = edge.timestamp_us if first is None else first
            if as_json:
                line(json.dumps({"timestamp_us": edge.timestamp_us, "pin": edge.pin, "level": int(edge.level)}))
            else:
                line(f"{(edge.timestamp_us - first) / 1e6:12.6f}  {edge.pin.ljust(width)}  {int(edge.level)}")
