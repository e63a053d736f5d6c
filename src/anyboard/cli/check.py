"""`anyboard check`."""

from __future__ import annotations

from pathlib import Path

from anyboard.cli.failure import Mistake
from anyboard.cli.output import line
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.check.report import Report
    from anyboard.cli.parser import Parser

SUMMARY = "find the lines that will not run on a board, and what to write instead"
DESCRIPTION = (
    "Find the lines of programs and drivers that will not run, as written, on a kind of board, and what to write\n"
    "instead.  A lint looks, and every type checker that is installed: mypy and pyright, or basedpyright.\n"
    "Exit status 0: no reason found why a line will not run; 1: there are reasons; 2: the request made no sense;\n"
    "3: nothing found, but a checker failed or took too long."
)
EXAMPLES = """\
examples:
  anyboard check driver.py                                                  on every kind of board
  anyboard check --target micropython-rp2 --target circuitpython driver.py
  anyboard check --board raspberry_pi_pico code.py lib                      with the pins of that board
  anyboard check --target circuitpython --format sarif --output check.sarif src
  anyboard check --editor --board raspberry_pi_pico                         the same in the editor
"""

FOUND, INCOMPLETE = 1, 3
_FORMATS = ("table", "json", "sarif", "github")


def configure(parser: Parser) -> None:
    """For what, which files, and how it is said."""
    parser.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="TARGET",
        help="what the files are to run on: circuitpython, micropython-rp2, -esp32, -stm32, -samd, -mimxrt, -nrf, "
        "portable (all of these) or desktop; may be repeated; default: what BOARD can be, else portable",
    )
    parser.add_argument(
        "--board",
        metavar="BOARD",
        help="CircuitPython's name of the board, raspberry_pi_pico, for MicroPython too; or an adapter: mcp2221",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="also show what checkers say that keeps no line from running, for instance about annotations",
    )
    add_json(parser)
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        metavar="FORMAT",
        help=f"how it is printed: {', '.join(_FORMATS)} (default: table)",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it to a file, and print only the last line")
    parser.add_argument(
        "--editor",
        action="store_true",
        help="write what makes editors show the same in a project (FILE: its folder, else this one) for the first "
        "target: pyrightconfig.json, mypy.ini, a task of VS Code for all targets, and the stubs they name",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="Python files, or folders of them")


def execute(arguments: Namespace) -> int:
    """Check, and print."""
    from anyboard.check.engine import check
    from anyboard.cli.status import Status

    if arguments.editor:
        return _write_for_editor(arguments)
    if not arguments.files:
        raise Mistake("name the files or folders to check (see `anyboard check --help`)")
    if arguments.json and arguments.format not in (None, "json"):
        raise Mistake(f"--json and --format {arguments.format} do not go together")
    try:
        with Status() as status:
            report = check(
                arguments.files, arguments.target, arguments.board, shows_all=arguments.all, progress=status.say
            )
    except OSError as error:
        raise Mistake(f"{error.filename}: {error.strerror or error}") from error
    _print(report, "json" if arguments.json else arguments.format or "table", arguments.output)
    if report.findings:
        return FOUND
    return INCOMPLETE if report.failed else 0


def _write_for_editor(arguments: Namespace) -> int:
    from anyboard.check import editor

    if arguments.json or arguments.format or arguments.output or arguments.all or len(arguments.files) > 1:
        raise Mistake("--editor goes with --target, --board and one folder only")
    folder = Path(arguments.files[0] if arguments.files else ".")
    try:
        for done in editor.write(folder, arguments.target, arguments.board):
            line(done)
    except OSError as error:
        raise Mistake(f"{error.filename}: {error.strerror or error}") from error
    return 0


def _print(report: Report, name: str, output: Path | None) -> None:
    from anyboard.check.reports import FORMATS, table

    text = FORMATS[name](report)
    if output is None:
        line(text)
        return
    try:
        output.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise Mistake(f"{output}: {error.strerror or error}") from error
    line(table.summary(report))
