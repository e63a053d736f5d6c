"""Argument parsing: examples in every help, mistakes in one line, and the options that commands share."""

from __future__ import annotations

import argparse
from importlib import import_module

from anyboard.cli.failure import MISTAKE, Mistake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn


class Parser(argparse.ArgumentParser):
    """An `ArgumentParser` that raises `Mistake` and ends its help with examples."""

    def __init__(self, *, examples: str = "", **options: Any) -> None:
        formatter = argparse.RawDescriptionHelpFormatter
        super().__init__(epilog=examples, formatter_class=formatter, allow_abbrev=False, **options)
        self.add_argument("--debug", action="store_true", help="show the traceback of a failure")

    def error(self, message: str) -> NoReturn:
        raise Mistake(f"{message} (see `{self.prog} --help`)")


def add_commands(parser: Parser, package: str, names: Sequence[str]) -> None:
    """Give a parser commands, each a module of `package`; without one, the help is shown."""
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", parser_class=Parser)
    for name in names:
        module = import_module(f"{package}.{name}")
        command = commands.add_parser(
            name, help=module.SUMMARY, description=module.DESCRIPTION, examples=module.EXAMPLES
        )
        if hasattr(module, "execute"):  # else it consists of commands, which have it
            command.set_defaults(execute=module.execute)
        module.configure(command)

    def show_help(arguments: argparse.Namespace) -> int:
        parser.print_help()
        return MISTAKE

    parser.set_defaults(execute=show_help)


def add_board(parser: Parser) -> None:
    """The option -b: which board."""
    parser.add_argument(
        "-b",
        "--board",
        metavar="URL",
        help="the board, for instance sim, mcp2221 or micropython:/dev/ttyACM0; "
        "else ANYBOARD from the environment, else the only one plugged in",
    )


def add_json(parser: Parser) -> None:
    """The option --json."""
    parser.add_argument("--json", action="store_true", help="print JSON")


def add_i2c_bus(parser: Parser) -> None:
    """The option --bus: which I2C bus."""
    parser.add_argument(
        "--bus",
        metavar="NAME",
        help="a default bus such as I2C or STEMMA_I2C, or two pins: SCL,SDA (default: the first)",
    )


def add_pull(parser: Parser) -> None:
    """The option --pull: the resistor on inputs."""
    parser.add_argument(
        "--pull", choices=("up", "down"), metavar="up|down", help="the board's own resistor (default: none)"
    )


def board_url(arguments: argparse.Namespace) -> str:
    """The URL of the board to use.  Raises `NotFound` or `Ambiguous` if none was named and none is obvious."""
    if arguments.board is not None:
        return str(arguments.board)
    from anyboard.current import selected_url

    return selected_url()
