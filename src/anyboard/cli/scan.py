"""`anyboard scan`."""

from __future__ import annotations

from anyboard.cli.i2c_bus import open_i2c
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_board, add_i2c_bus, add_json, board_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

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
  anyboard scan -b sim --bus SCL,SDA    any two pins: SCL, then SDA
"""


def configure(parser: Parser) -> None:
    """-b, --bus and --json."""
    add_board(parser)
    add_json(parser)
    add_i2c_bus(parser)


def execute(arguments: Namespace) -> int:
    """Scan, and say what a simulated part is."""
    import anyboard

    with anyboard.open(board_url(arguments)) as board, open_i2c(board, arguments.bus) as named:
        addresses = named.bus.scan()
        parts = named.part_names(addresses)
    if arguments.json:
        found = [{"address": address, "hex": f"0x{address:02x}", "part": parts[address]} for address in addresses]
        as_json({"url": board.url, "bus": named.name, "found": found})
    else:
        _grid(addresses)
        line()
        line(f"{len(addresses) or 'no'} {'device' if len(addresses) == 1 else 'devices'} on {named.where}")
        for address, part in parts.items():
            line(f"0x{address:02x}  {part or ''}".rstrip())
    return 0


def _grid(addresses: list[int]) -> None:
    """The addresses as i2cdetect shows them."""
    line("     " + "  ".join(f"{column:x}" for column in range(16)))
    for row in range(0, 0x80, 0x10):
        cells = [
            "  " if not 0x08 <= address <= 0x77 else f"{address:02x}" if address in addresses else "--"
            for address in range(row, row + 0x10)
        ]
        line(f"{row:02x}: {' '.join(cells)}".rstrip())
