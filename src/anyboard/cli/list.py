"""`anyboard list`."""

from __future__ import annotations

from anyboard.cli.output import as_json, line, table
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from anyboard.cli.parser import Parser
    from anyboard.core.info import Found

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
    rows = [(item.url, item.serial or "", item.status, item.description) for item in found]
    table(("URL", "SERIAL", "STATUS", "DESCRIPTION"), rows)
    for text in _below(found):
        line(text)
    return 0


def _below(found: Sequence[Found]) -> list[str]:
    """What to do about what does not work, or about nothing being there."""
    from anyboard.core.discovery import by_hint

    hints = [f"{urls}: {item.hint}" for urls, item in by_hint(found)]
    if not any(_is_plugged(item) for item in found):
        hints.append("No hardware found.  If something is plugged in, `anyboard doctor` says why it is not seen.")
    return ["", *hints] if hints else []


def _is_plugged(found: Found) -> bool:
    from anyboard.current import is_hardware

    return found.status != "unavailable" and is_hardware(found)
