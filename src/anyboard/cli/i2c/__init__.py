"""`anyboard i2c`: its commands are the modules of this package."""

from __future__ import annotations

from anyboard.cli.parser import add_commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.cli.parser import Parser

SUMMARY = "read or write the registers of an I2C device"
DESCRIPTION = "Talk to a device on an I2C bus."
EXAMPLES = """\
examples:
  anyboard i2c read -b sim 0x77 0xD0
  anyboard i2c write -b sim 0x18 0x08 0x03
"""
COMMANDS = ("read", "write")


def configure(parser: Parser) -> None:
    """The commands."""
    add_commands(parser, __name__, COMMANDS)
