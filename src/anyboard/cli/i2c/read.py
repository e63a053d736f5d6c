"""`anyboard i2c read`."""

from __future__ import annotations

from argparse import ArgumentTypeError

from anyboard.cli.failure import Mistake
from anyboard.cli.i2c_bus import open_i2c
from anyboard.cli.output import as_json, hex_bytes, line
from anyboard.cli.parser import add_board, add_i2c_bus, add_json, board_url
from anyboard.cli.values import count, i2c_address, number
from anyboard.core.errors import BusError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "read registers of an I2C device"
DESCRIPTION = (
    "Write the number of a register and read from there on, in one transaction: START, address, register,\n"
    "repeated START, address, the bytes, STOP."
)
EXAMPLES = """\
examples:
  anyboard i2c read -b sim 0x77 0xD0                        one byte
  anyboard i2c read -b sim 0x77 0x88 24
  anyboard i2c read -b mcp2221 0x50 0x0100 16 --register-bytes 2
  anyboard i2c read -b mcp2221 0x44 - 6                     read only: no register is written
"""

_ROW = 16


def configure(parser: Parser) -> None:
    """What to read, and where."""
    parser.add_argument("address", metavar="ADDRESS", type=i2c_address, help="the device: 7 bits, 0x77 or 119")
    parser.add_argument("register", metavar="REGISTER", type=_register, help="the first register, or - for none")
    parser.add_argument("count", metavar="N", type=count, nargs="?", default=1, help="how many bytes (default: 1)")
    parser.add_argument(
        "--register-bytes",
        type=int,
        choices=(1, 2),
        default=1,
        metavar="1|2",
        help="how long a register's number is; of two bytes the high one goes first (default: 1)",
    )
    add_board(parser)
    add_i2c_bus(parser)
    add_json(parser)


def _register(text: str) -> int | None:
    if text == "-":
        return None
    value = number(text)
    if value < 0:
        raise ArgumentTypeError(f"{text} is no register")
    return value


def execute(arguments: Namespace) -> int:
    """Read and print."""
    import anyboard

    address, register, length = arguments.address, arguments.register, arguments.register_bytes
    if register is not None and register >= 1 << 8 * length:
        more = "; --register-bytes 2 makes it two" if length == 1 and register <= 0xFFFF else ""
        raise Mistake(f"register 0x{register:x} does not fit into {length} byte{'s' * (length > 1)}{more}")
    data = bytearray(arguments.count)
    with anyboard.open(board_url(arguments)) as board, open_i2c(board, arguments.bus) as named:
        try:
            if register is None:
                named.bus.readfrom_into(address, data)
            else:
                named.bus.writeto_then_readfrom(address, register.to_bytes(length, "big"), data)
        except BusError as error:
            raise named.not_acknowledged(address, error) from error
    if arguments.json:
        answer = {"url": board.url, "bus": named.name, "address": address, "register": register}
        as_json({**answer, "data": list(data), "hex": data.hex()})
        return 0
    for offset in range(0, len(data), _ROW):
        first = f"{(register or 0) + offset:0{2 * length}x}"
        line(f"{first}: {hex_bytes(data[offset : offset + _ROW])}")
    return 0
