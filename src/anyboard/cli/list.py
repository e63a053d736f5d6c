"""`anyboard list`."""

from __future__ import annotations

from anyboard.cli.output import as_json, line, table
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "list the boards that are plugged in"
DESCRIPTION = "List every board there is, and every backend that cannot work here and why.  Opens nothing."
EXAMPLES = """\
examples:
  anyboard list
  anyboard list --json
"""


def configure(parser: Parser) -> None:
    """--json."""
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Print what `anyboard.discover()` finds."""
    from anyboard.core.discovery import discover

    found = discover()
    if arguments.json:
        as_json(found)
        return 0
    table(("URL", "STATUS", "DESCRIPTION"), [(item.url, item.status, item.description) for item in found])
    hints = [f"{item.url}: {item.hint}" for item in found if item.hint]
    for text in ["", *hints] if hints else []:
        line(text)
    return 0
