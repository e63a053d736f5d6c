"""Argument parsing: examples in every help, mistakes in one line."""

from __future__ import annotations

import argparse

from anyboard.cli.failure import Mistake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Parser(argparse.ArgumentParser):
    """An `ArgumentParser` that raises `Mistake` and ends its help with examples."""

    def __init__(self, *, examples: str = "", **options: Any) -> None:
        formatter = argparse.RawDescriptionHelpFormatter
        super().__init__(epilog=examples, formatter_class=formatter, allow_abbrev=False, **options)
        self.add_argument("--debug", action="store_true", help="show the traceback of a failure")

    def error(self, message: str) -> NoReturn:
        raise Mistake(f"{message} (see `{self.prog} --help`)")


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


def board_url(arguments: argparse.Namespace) -> str:
    """The URL of the board to use.  Raises `NotFound` or `Ambiguous` if none was named and none is obvious."""
    if arguments.board is not None:
        return str(arguments.board)
    from anyboard.current import selected_url

    return selected_url()
