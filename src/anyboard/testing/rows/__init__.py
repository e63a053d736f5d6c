"""The rows: one file for each API module, each with its `ROWS`.

Written in the part of the language that MicroPython has.
"""

DEVICE = (
    "digitalio",
    "i2c",
    "spi",
    "uart",
    "analog",
    "pwm",
    "pulse",
    "onewire",
    "pixels",
    "count",
    "rotary",
    "keypad",
    "bitbang",
    "touch",
    "microcontroller",
    "supervisor",
    "board",
    "device",
    "life",
    "unsupported",
)
"""The files that run anywhere; a small device imports and drops them one at a time."""

DESKTOP = ("threads",)
"""Those that need what a computer has."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.row import Row


def load(name: str) -> "list[Row]":
    """The rows of one file."""
    rows = __import__("anyboard.testing.rows." + name, None, None, ("ROWS",)).ROWS
    found: list[Row] = rows.all
    return found


def all_rows() -> "list[Row]":
    """Every row there is."""
    return [row for name in DEVICE + DESKTOP for row in load(name)]
