"""`anyboard path`."""

from __future__ import annotations

from anyboard.cli.output import line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "print the folder for PYTHONPATH"
DESCRIPTION = (
    "Print the folder with board.py, busio.py and the rest, for PYTHONPATH: programs started with it\n"
    "import anyboard under CircuitPython's names, without being started by `anyboard run`."
)
EXAMPLES = """\
examples:
  ANYBOARD=sim PYTHONPATH=$(anyboard path) python script.py
"""


def configure(parser: Parser) -> None:
    """No options."""


def execute(arguments: Namespace) -> int:
    """Print it."""
    from anyboard.activation import shims_folder

    line(shims_folder())
    return 0
