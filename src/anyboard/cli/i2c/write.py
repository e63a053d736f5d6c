"""`anyboard i2c write`."""

from __future__ import annotations

from anyboard.cli.i2c_bus import open_i2c
from anyboard.cli.output import as_json, hex_bytes, line
from anyboard.cli.parser import add_board, add_i2c_bus, add_json, board_url
from anyboard.cli.values import byte, i2c_address
from anyboard.core.errors import BusError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "write bytes to an I2C device"
DESCRIPTION = (
    "Write bytes in one transaction: START, address, the bytes, STOP.  With most devices the first is the\n"
    "number of a register and the others are its new content.  A simulated device begins anew with the next\n"
    "command; to write and then read, use `anyboard repl`."
)
EXAMPLES = """\
examples:
  anyboard i2c write -b sim 0x18 0x08 0x03
  anyboard i2c write -b mcp2221 --bus SCL,SDA 60 0 0xAE
"""


def configure(parser: Parser) -> None:
    """What to write, and where."""
    parser.add_argument("address", metavar="ADDRESS", type=i2c_address, help="the device: 7 bits, 0x77 or 119")
    parser.add_argument("data", metavar="BYTE", type=byte, nargs="+", help="what to write: 0x00 to 0xFF, 0 to 255")
    add_board(parser)
    add_i2c_bus(parser)
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """Write, and say that it was acknowledged."""
    import anyboard

    address, data = arguments.address, bytes(arguments.data)
    with anyboard.open(board_url(arguments)) as board, open_i2c(board, arguments.bus) as named:
        try:
            named.bus.writeto(address, data)
        except BusError as error:
            raise named.not_acknowledged(address, error) from error
        part = named.part_at(address)
    if arguments.json:
        answer = {"url": board.url, "bus": named.name, "address": address}
        as_json({**answer, "data": list(data), "hex": data.hex()})
    else:
        line(f"{part or f'0x{address:02x}'} on {named.where} acknowledged {hex_bytes(data)}")
    return 0
