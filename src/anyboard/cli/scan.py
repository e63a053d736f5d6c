"""`anyboard scan`."""

from __future__ import annotations

from anyboard.cli.failure import Failed, Mistake
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_board, add_json, board_url
from anyboard.cli.parts import i2c_part
from anyboard.core.errors import AnyboardError
from anyboard.core.nearest import did_you_mean
from anyboard.core.pins import info_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.board_object import Board
    from anyboard.cli.parser import Parser
    from anyboard.core.pins import Pin

SUMMARY = "list the devices on an I2C bus"
DESCRIPTION = (
    "Probe the addresses 0x08 to 0x77 of an I2C bus with a zero-length write each, which changes\n"
    "nothing in any device."
)
EXAMPLES = """\
examples:
  anyboard scan -b sim
  anyboard scan -b mcp2221 --json
  anyboard scan -b sim --bus SCL,SDA    any two pins: SCL, then SDA
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
        name, scl, sda = _bus(board, arguments.bus)
        addresses = _scan(f"{name} of {board.url}", scl, sda)
        lines = info_of(scl).name, info_of(sda).name
        parts = {address: i2c_part(board, *lines, address) for address in addresses}
    if arguments.json:
        found = [{"address": address, "hex": f"0x{address:02x}", "part": parts[address]} for address in addresses]
        as_json({"url": board.url, "bus": name, "found": found})
    else:
        _grid(addresses)
        line()
        line(f"{len(addresses) or 'no'} {'device' if len(addresses) == 1 else 'devices'} on {name} of {board.url}")
        for address, part in parts.items():
            line(f"0x{address:02x}  {part or ''}".rstrip())
    return 0


def _scan(where: str, scl: Pin, sda: Pin) -> list[int]:
    from anyboard import busio

    try:
        with busio.I2C(scl, sda) as bus:
            while not bus.try_lock():
                pass
            return bus.scan()
    except AnyboardError:
        raise
    except ValueError as error:  # the board's words: these pins are no I2C bus
        raise Mistake(f"{where}: {error}") from error
    except RuntimeError as error:  # the bus does not work, for want of pull-ups
        raise Failed(f"{where}: {error}") from error


def _bus(board: Board, wanted: str | None) -> tuple[str, Pin, Pin]:
    """The bus to scan: its name for people, and its pins."""
    session = board._session()
    buses = {bus.function: bus.pins for bus in board.info.buses if bus.kind == "i2c"}
    if wanted is None and not buses:
        raise Mistake(f"{board.url} has no default I2C bus; name two pins, --bus SCL,SDA")
    if wanted is not None and "," in wanted:
        names = tuple(name.strip() for name in wanted.split(",", 1))
    elif wanted is None or wanted in buses:
        wanted = wanted or next(iter(buses))
        names = buses[wanted]
    else:
        known = ", ".join(buses) or "none; name two pins, --bus SCL,SDA"
        raise Mistake(f"{board.url} has no I2C bus {wanted!r}{did_you_mean(wanted, buses)} (it has: {known})")
    return wanted, session.pin(names[0]), session.pin(names[1])


def _grid(addresses: list[int]) -> None:
    """The addresses as i2cdetect shows them."""
    line("     " + "  ".join(f"{column:x}" for column in range(16)))
    for row in range(0, 0x80, 0x10):
        cells = [
            "  " if not 0x08 <= address <= 0x77 else f"{address:02x}" if address in addresses else "--"
            for address in range(row, row + 0x10)
        ]
        line(f"{row:02x}: {' '.join(cells)}".rstrip())
