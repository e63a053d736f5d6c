"""`anyboard pin`: its commands are the modules of this package."""

from __future__ import annotations

from anyboard.cli.parser import add_commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.cli.parser import Parser

SUMMARY = "read, set or watch digital pins"
DESCRIPTION = "Look at pins, or drive one."
EXAMPLES = """\
examples:
  anyboard pin get -b sim D5 D6 --pull up
  anyboard pin set -b mcp2221 G0 1 --hold
  anyboard pin watch -b ft232h C0 C1
"""
COMMANDS = ("get", "set", "watch")


def configure(parser: Parser) -> None:
    """The commands."""
    add_commands(parser, __name__, COMMANDS)
