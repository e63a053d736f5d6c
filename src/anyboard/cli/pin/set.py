"""`anyboard pin set`."""

from __future__ import annotations

import time

from anyboard.cli.digital_pins import open_pin
from anyboard.cli.output import line
from anyboard.cli.parser import add_board, board_url
from anyboard.cli.values import level

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "drive a pin"
DESCRIPTION = (
    "Make a pin an output that drives high (1) or low (0).  As the command ends, the board is closed and\n"
    "the pin is an input again; --hold keeps it until Ctrl-C."
)
EXAMPLES = """\
examples:
  anyboard pin set -b mcp2221 G0 1 --hold
  anyboard pin set -b sim LED 0
"""


def configure(parser: Parser) -> None:
    """Which pin, and what to do with it."""
    parser.add_argument("name", metavar="NAME", help="a pin, as on `board`: D5, A0, LED")
    parser.add_argument("level", metavar="0|1", type=level, help="low or high")
    parser.add_argument("--hold", action="store_true", help="keep driving until Ctrl-C")
    add_board(parser)


def execute(arguments: Namespace) -> int:
    """Drive it, and say what the pin reads."""
    import anyboard

    with anyboard.open(board_url(arguments)) as board, open_pin(board, arguments.name) as pin:
        pin.switch_to_output(arguments.level)
        wanted, found = int(arguments.level), int(pin.value)
        state = f"{arguments.name} of {board.url} is {found}"
        if found != wanted:
            state += f", although it drives {wanted}: something else holds it"
        if not arguments.hold:
            line(f"{state}; released now, as the command ends (--hold keeps it)")
            return 0
        line(f"{state}; held until Ctrl-C")
        while True:
            time.sleep(0.2)  # short, so that Ctrl-C is seen soon on Windows, too
