"""`anyboard scan`."""

from __future__ import annotations

from anyboard.cli.failure import Mistake
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_board, add_json, board_url
from anyboard.cli.parts import parts_of
from anyboard.core.nearest import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard import busio
    from anyboard.board_object import Board
    from anyboard.cli.parser import Parser

SUMMARY = "list the devices on an I2C bus"
DESCRIPTION = (
    "Probe the addresses 0x08 to 0x77 of an I2C bus with a zero-length write each, which changes\n"
    "nothing in any device."
)
EXAMPLES = """\
examples:
  anyboard scan -b sim
  anyboard scan -b mcp2221 --json
  anyboard scan -b sim --bus D5,D6      any two pins: SCL, then SDA
"""


def configure(parser: Parser) -> None:
    """-b, --bus and --json."""
    add_board(parser)
    add_json(parser)
    parser.add_argument(
        "--bus",
        metavar="NAME",
        help="a default bus such as I2C or STEMMA_I2C, or two pins: SCL,SDA (default: the first)",
    )


def execute(arguments: Namespace) -> int:
    """Scan, and say what a simulated part is."""
    import anyboard

    with anyboard.open(board_url(arguments)) as board:
        name, bus = _bus(board, arguments.bus)
        while not bus.try_lock():
            pass
        addresses = bus.scan()
        bus.unlock()
        parts = {part["address"]: part["part"] for part in parts_of(board) if part.get("bus") == bus._bus}
    if arguments.json:
        found = [{"address": address, "hex": f"0x{address:02x}", "part": parts.get(address)} for address in addresses]
        as_json({"url": board.url, "bus": name, "found": found})
    else:
        _grid(addresses)
        line()
        line(f"{len(addresses) or 'no'} {'device' if len(addresses) == 1 else 'devices'} on {name} of {board.url}")
        for address in addresses:
            line(f"0x{address:02x}  {parts.get(address, '')}".rstrip())
    return 0


def _bus(board: Board, wanted: str | None) -> tuple[str, busio.I2C]:
    """The bus to scan, and its name for people."""
    from anyboard import busio

    if wanted is not None and "," in wanted:
        scl, _, sda = wanted.partition(",")
        session = board._session()
        return f"{scl.strip()},{sda.strip()}", busio.I2C(session.pin(scl.strip()), session.pin(sda.strip()))
    functions = [bus.function for bus in board.info.buses if bus.kind == "i2c"]
    if wanted is None and not functions:
        raise Mistake(f"{board.url} has no default I2C bus; name two pins, --bus SCL,SDA")
    if wanted is not None and wanted not in functions:
        known = ", ".join(functions) or "none; name two pins, --bus SCL,SDA"
        raise Mistake(f"{board.url} has no I2C bus {wanted!r}{did_you_mean(wanted, functions)} (it has: {known})")
    name = wanted or functions[0]
    bus: busio.I2C = getattr(board, name)()
    return name, bus


def _grid(addresses: list[int]) -> None:
    """The addresses as i2cdetect shows them."""
    line("     " + "  ".join(f"{column:x}" for column in range(16)))
    for row in range(0, 0x80, 0x10):
        cells = [
            "  " if not 0x08 <= address <= 0x77 else f"{address:02x}" if address in addresses else "--"
            for address in range(row, row + 0x10)
        ]
        line(f"{row:02x}: {' '.join(cells)}".rstrip())
