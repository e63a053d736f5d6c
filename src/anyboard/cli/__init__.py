"""The command line: one file a command; here, what they share.

A command is a module with `SUMMARY`, `DESCRIPTION`, `EXAMPLES`, `configure(parser)` and
`execute(arguments) -> exit status`; one that consists of commands is a package with `COMMANDS` and
without `execute`.  It raises what goes wrong; `anyboard.cli.failure` turns that into one line and an
exit status.
"""

from __future__ import annotations

import sys

from anyboard.cli import failure
from anyboard.cli.parser import Parser, add_commands
from anyboard.core.nearest import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    "run",
    "repl",
    "demo",
    "list",
    "doctor",
    "info",
    "scan",
    "i2c",
    "pin",
    "deploy",
    "chips",
    "path",
    "check",
    "stubs",
)

_EXAMPLES = """\
examples:
  anyboard demo                       a real driver reads a simulated sensor
  anyboard list                       what is plugged in
  anyboard run -b sim script.py       run a CircuitPython program on a board
"""


def _parser() -> Parser:
    from anyboard import __version__

    parser = Parser(
        prog="anyboard", description="Run CircuitPython programs and drivers on any board.", examples=_EXAMPLES
    )
    parser.add_argument("--version", action="version", version=f"anyboard {__version__}")
    add_commands(parser, __name__, COMMANDS)
    return parser


def _check_command(words: list[str]) -> None:
    """Raise `Mistake` with the nearest name for a command there is not."""
    name = next((word for word in words if not word.startswith("-")), None)
    if name is not None and name not in COMMANDS:
        raise failure.Mistake(f"there is no command {name!r}{did_you_mean(name, COMMANDS)} (see `anyboard --help`)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 failed, 2 the user's mistake, 130 Ctrl-C.

    `SystemExit` of a program under `anyboard run`, and of ``--help``, goes through.
    """
    from anyboard.cli.run import split_program

    # `list` is no function here once the command of that name has been imported
    words, program_arguments = split_program([*(sys.argv[1:] if argv is None else argv)])
    debug = "--debug" in words
    try:
        _check_command(words)
        arguments = _parser().parse_args(words)
        arguments.program_arguments = program_arguments
        status: int = arguments.execute(arguments)
        sys.stdout.flush()  # here, where somebody can still say what is wrong with it
        return status
    except (Exception, KeyboardInterrupt) as error:
        if debug:
            raise
        return failure.report(error)
