"""`anyboard pin get`."""

from __future__ import annotations

from anyboard.cli.digital_pins import open_inputs
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_board, add_json, add_pull, board_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "show the level of pins"
DESCRIPTION = "Make pins inputs and show whether they are high (1) or low (0).  An unconnected one may be either."
EXAMPLES = """\
examples:
  anyboard pin get -b sim D5
  anyboard pin get -b mcp2221 G0 G1 --pull up --json
"""


def configure(parser: Parser) -> None:
    """Which pins."""
    parser.add_argument("names", metavar="NAME", nargs="+", help="a pin, as on `board`: D5, A0, LED")
    add_pull(parser)
    add_board(parser)
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Read and print."""
    import anyboard

    with (
        anyboard.open(board_url(arguments)) as board,
        open_inputs(board, arguments.names, arguments.pull) as inputs,
    ):
        levels = {name: int(pin.value) for name, pin in inputs.items()}
    if arguments.json:
        as_json({"url": board.url, "levels": levels})
        return 0
    width = max(map(len, levels))
    for name, level in levels.items():
        line(f"{name.ljust(width)}  {level}")
    return 0
