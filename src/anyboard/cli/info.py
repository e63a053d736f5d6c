"""`anyboard info`."""

from __future__ import annotations

from anyboard.cli.output import as_json, line, table
from anyboard.cli.parser import add_board, add_json, board_url
from anyboard.cli.parts import attached_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from anyboard.cli.parser import Parser
    from anyboard.core.info import AdapterInfo

SUMMARY = "show what a board has and can do"
DESCRIPTION = (
    "Open a board and show its pins, buses and limits, what is attached to a simulated one, and how fast the way\n"
    "to a board with Python is, and its memory."
)
EXAMPLES = """\
examples:
  anyboard info -b sim
  anyboard info -b mcp2221 --json
  anyboard info -b micropython
"""


def configure(parser: Parser) -> None:
    """-b and --json."""
    add_board(parser)
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Print it."""
    import anyboard

    with anyboard.open(board_url(arguments)) as board:
        info, parts = board.info.replace(url=board.url), attached_parts(board)
        # an adapter whose speed depends on the cable and the firmware can say what it is now
        measure: Callable[[], dict[str, float]] = getattr(board._session().open(), "measure", dict)
        measured = measure()
    if arguments.json:
        as_json({**dict(info.fields()), "parts": parts, "measured": measured})
    else:
        _show(info, parts, measured)
    return 0


def _show(info: AdapterInfo, parts: list[dict[str, str]], measured: dict[str, float]) -> None:
    line(f"{info.url}: {info.description}")
    line(f"board_id  {info.board_id}" + (f"   serial  {info.serial}" if info.serial else ""))
    line()
    pins = [(_names(pin.names, pin.chip_name), pin.chip_name or "", _roles(pin.roles)) for pin in info.pins]
    table(("PIN", "ON THE CHIP", "ROLES"), pins)
    if info.buses:
        line()
        table(("BUS", "PINS"), [(f"board.{bus.function}()", ", ".join(bus.pins)) for bus in info.buses])
    if info.limits:
        line()
        table(("LIMIT", ""), [(name, str(value)) for name, value in sorted(info.limits.items())])
    if measured:
        line()
        table(("MEASURED", ""), [(name, str(value)) for name, value in measured.items()])
    if parts:
        line()
        table(("PART", "WHERE"), [(part["part"], part["where"]) for part in parts])
    for note in info.notes:
        line()
        line(note)


def _names(names: tuple[str, ...], chip_name: str | None) -> str:
    return ", ".join(names) or f"({chip_name})"


def _roles(roles: frozenset[str] | None) -> str:
    return "only trying tells" if roles is None else ", ".join(sorted(roles))
