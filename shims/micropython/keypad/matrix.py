"""`keypad.KeyMatrix`."""

import machine

from keypad.scanner import Scanner, check, check_pins


class KeyMatrix(Scanner):
    """Keys where rows and columns cross."""

    def __init__(
        self,
        row_pins,
        column_pins,
        columns_to_anodes=True,
        interval=0.020,
        max_events=64,
        debounce_threshold=1,
    ):
        check(interval, max_events, debounce_threshold)
        check_pins(row_pins, column_pins)
        check_pins(column_pins)
        self._claim(*(tuple(row_pins) + tuple(column_pins)))
        self._rows, self._columns = row_pins, column_pins
        self._idle = bool(columns_to_anodes)
        self._idle_pull = machine.Pin.PULL_UP if columns_to_anodes else machine.Pin.PULL_DOWN
        for pin in self._pins:
            pin._pin.init(machine.Pin.IN, self._idle_pull)
        self._start(len(row_pins) * len(column_pins), interval, max_events, debounce_threshold)

    def _look(self, number):
        row, column = self.key_number_to_row_column(number)
        row, column = self._rows[row]._pin, self._columns[column]._pin
        row.init(machine.Pin.OUT, None, value=not self._idle)
        pressed = bool(column()) != self._idle
        row.init(machine.Pin.OUT, None, value=self._idle)  # quicker than a pull
        row.init(machine.Pin.IN, self._idle_pull)
        return pressed

    def key_number_to_row_column(self, key_number):
        """Keys are numbered row by row."""
        return divmod(key_number, len(self._columns))

    def row_column_to_key_number(self, row, column):
        """Keys are numbered row by row."""
        return row * len(self._columns) + column
