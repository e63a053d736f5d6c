"""`anyboard repl`."""

from __future__ import annotations

import sys

from anyboard.cli.own_prompt import own_prompt
from anyboard.cli.parser import add_board, board_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "an interactive prompt: of a board with Python its own, else Python's with a board at hand"
DESCRIPTION = (
    "On a board with MicroPython or CircuitPython: a terminal to the board's own prompt.  Ctrl-] leaves it;\n"
    "all other keys are the board's, Ctrl-C included.  What runs there goes on until you press that, and\n"
    "leaving changes nothing.\n"
    "On any other board, and with --local: Python's prompt on this computer, with `board`, `busio`, `digitalio`\n"
    "and `time` imported, and `bench` on a simulated board; `import adafruit_…` finds anyboard, too.\n"
    "Lines that are piped in are executed without prompts, and the exit status is 1 if one of them failed;\n"
    "on a board with its own prompt they end what it was doing."
)
EXAMPLES = """\
examples:
  anyboard repl -b micropython
  anyboard repl -b sim
  echo "import os; print(os.listdir())" | anyboard repl -b micropython:/dev/ttyACM0
  echo "print(board.I2C())" | anyboard repl -b sim
"""


def configure(parser: Parser) -> None:
    """-b and --local."""
    add_board(parser)
    parser.add_argument(
        "--local",
        action="store_true",
        help="Python's prompt on this computer, also for a board with a Python of its own",
    )


def execute(arguments: Namespace) -> int:
    """The board's own prompt if it has one, else ours."""
    url = board_url(arguments)
    attach = None if arguments.local else own_prompt(url, "leave it out, or add --local")
    if attach is None:
        from anyboard.cli import local_prompt

        return local_prompt.run(url)
    if sys.stdin.isatty():
        from anyboard.cli import terminal

        return terminal.run(attach, url)
    from anyboard.cli import board_lines

    return board_lines.run(attach, url, sys.stdin)
