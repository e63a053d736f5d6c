"""`keypad.KeyMatrix`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import common_session, in_range
from anyboard.core.ops import PinRead, PinWrite
from anyboard.keypad._pins import distinct_pins
from anyboard.keypad._scanner import Scanner, Settings, input_configuration, output_configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.core.ops import Op, Pull
    from anyboard.core.pins import Pin


@native
class KeyMatrix(Scanner):
    """Keys where rows and columns of wires cross.

    Key numbers go along the rows: ``row * len(column_pins) + column``.

    Args:
        row_pins: driven one after the other.
        column_pins: read.
        columns_to_anodes: True if the keys' diodes have their anodes on the columns (a row drives
            low and pulls a column down), False if on the rows.
        interval: seconds between scans.
        max_events: how many events are kept for the program.
        debounce_threshold: how many scans (1 to 127) must agree that a key has changed.

    Raises:
        TypeError: an argument is missing or of the wrong type, or a pin is there twice.
        ValueError: a pin is in use, a number is out of range, or the board has no such pull.
    """

    __slots__ = ("_columns", "_rows")
    _columns: int
    _rows: int

    def __init__(
        self,
        row_pins: Sequence[Pin],
        column_pins: Sequence[Pin],
        columns_to_anodes: bool = True,
        interval: float = 0.020,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None:
        rows, columns = distinct_pins(row_pins, "row_pins"), distinct_pins(column_pins, "column_pins")
        if set(rows) & set(columns):
            raise TypeError("row_pins and column_pins contain duplicate pins")
        settings = Settings(interval, max_events, debounce_threshold)
        self._rows, self._columns = len(rows), len(columns)
        resting = bool(columns_to_anodes)
        pull: Pull = "up" if resting else "down"
        scan: list[Op] = []
        for row in rows:
            scan.append(output_configuration(row, not resting))
            scan += (PinRead(column._info.name) for column in columns)
            # Drive the row back first: the pull alone would be slow, and the next row would see it.
            scan += (PinWrite(row._info.name, resting), input_configuration(row, pull))
        self._start(
            common_session(*rows, *columns),
            (*rows, *columns),
            configure=[input_configuration(pin, pull) for pin in (*rows, *columns)],
            scan=scan,
            keys=range(len(rows) * len(columns)),
            down_level=not resting,
            settings=settings,
        )

    # The firmware's upper bounds below are one too large; they are kept, as programs can see them
    # (shared-bindings/keypad/KeyMatrix.c).

    def key_number_to_row_column(self, key_number: int, /) -> tuple[int, int]:
        """The row and the column of a key."""
        self._check_live()
        return divmod(in_range(key_number, 0, self._rows * self._columns, "key_number"), self._columns)

    def row_column_to_key_number(self, row: int, column: int, /) -> int:
        """The number of the key at a row and a column."""
        self._check_live()
        return in_range(row, 0, self._rows, "row") * self._columns + in_range(column, 0, self._columns, "column")
