"""`anyboard stubs`."""

from __future__ import annotations

from pathlib import Path

from anyboard.cli.failure import Failed, Mistake
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_board, add_json, board_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser
    from anyboard.core.info import AdapterInfo

SUMMARY = "write the types of the board that is plugged in"
DESCRIPTION = """\
Open a board and write stubs of it into a folder: `board` with its pins and what each can do, and the other modules
of anyboard. A type checker or an editor that looks there says what is wrong with `analogio.AnalogIn(board.G0)`.

They are for programs that run on this computer. For those that run on the board itself there is `anyboard check`."""
EXAMPLES = """\
examples:
  anyboard stubs -b mcp2221
  anyboard stubs -b micropython --output typings
"""
DEFAULT = ".anyboard/stubs"
_NOTICE = "# Made by `anyboard stubs`"


def configure(parser: Parser) -> None:
    """-b, --output and --json."""
    add_board(parser)
    parser.add_argument("--output", metavar="FOLDER", default=DEFAULT, help=f"where to (default: {DEFAULT})")
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Write them."""
    import anyboard

    place = Path(arguments.output)
    _check_place(place)
    with anyboard.open(board_url(arguments)) as board:
        info = board.info.replace(url=board.url)
    pins, known = _write(place, info)
    if arguments.json:
        as_json({"folder": str(place), "url": info.url, "board_id": info.board_id, "pins": pins, "known": known})
    else:
        _say(place, info, len(pins), len(known))
    return 0


def _check_place(place: Path) -> None:
    """Raise `Mistake` for a folder that has something else in it."""
    if place.exists() and not place.is_dir():
        raise Mistake(f"{place} is not a folder; name another with --output")
    if place.is_dir() and any(place.iterdir()):
        ours = place / "board.pyi"
        if not ours.is_file() or not ours.read_text(encoding="utf-8", errors="replace").startswith(_NOTICE):
            raise Mistake(f"{place} has other files in it; name a new folder with --output")


def _write(place: Path, info: AdapterInfo) -> tuple[list[str], list[str]]:
    """Write the stubs; the pins, and those of which is known what they can do."""
    from anyboard.check.boards.board import Board
    from anyboard.check.boards.stub import board_stub
    from anyboard.check.profile import write_stubs
    from anyboard.check.profile.adapter_pins import adapter_pins
    from anyboard.check.targets import target

    pins, capabilities, functions = adapter_pins(info)
    board = Board(
        id=info.board_id,
        name=info.description,
        port="adapter",
        chip=None,
        folder=place,
        pins=pins,
        capabilities=capabilities or None,
        modules=None,
        frozen=frozenset(),
    )
    text = board_stub(
        info.board_id, pins, capabilities, functions, notice=f"{_NOTICE} for {info.url}: {info.description}.\n"
    )
    try:
        write_stubs(place, target("desktop"), board, text)
    except OSError as error:
        raise Failed(f"{place} could not be written: {error}") from error
    named = list(dict.fromkeys(pins.values()))
    return named, [pin for pin in named if pin in capabilities]


def _say(place: Path, info: AdapterInfo, pins: int, known: int) -> None:
    line(f"{place}: {info.board_id} ({info.url}), {pins} pins, {known} of them with what they can do")
    line(f'mypy     in pyproject.toml, [tool.mypy]: mypy_path = "{place.as_posix()}"; enable_error_code = "deprecated"')
    line(
        f'pyright  in pyproject.toml, [tool.pyright]: extraPaths = ["{place.as_posix()}"]; reportDeprecated = "error"; '
        "VS Code reads it, too"
    )
