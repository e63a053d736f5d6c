"""What is open on a board, and the agent's numbers of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.adapters.python_board.dialects.opening import Dialect

_PERIPHERALS = {"i2c": (0, 1, 2, 3), "spi": (0, 1, 2), "uart": (0, 1, 2)}
_MOST = 256


class Bus(NamedTuple):
    """An open bus.

    - `number`: of its object in the agent
    - `kind`: "i2c", "spi" or "uart"
    - `peripheral`: the board's number of what drives it, None if it has none
    - `frequency`: Hz
    """

    number: int
    kind: str
    peripheral: int | None
    frequency: int


class Things:
    """What is open on one board; pins and buses go by the names operations have for them.

    Args:
        dialect: of the board's Python.
        keys: the text the agent finds a pin by, for each pin's name.
        url: the board, for messages.
        size: the most bytes of data in one call.
    """

    def __init__(self, dialect: Dialect, keys: Mapping[str, str], url: str, size: int) -> None:
        self.dialect = dialect
        self.url = url
        self.size = size
        self.buses: dict[str, Bus] = {}
        self.captures: dict[str, int] = {}
        """How many durations each pin that measures them keeps."""
        self._keys = keys
        self._numbers: dict[str, int] = {}

    def open(self, name: str) -> int:
        """The number of a pin or bus, a free one if it has none.  Raises `Rejected` if there are too many."""
        number = self._numbers.get(name)
        if number is None:
            taken = set(self._numbers.values())
            number = next((n for n in range(_MOST) if n not in taken), -1)
            if number < 0:
                raise Rejected("RuntimeError", f"{self.url} has {_MOST} things open; close some")
            self._numbers[name] = number
        return number

    def used(self, name: str) -> int:
        """The number of a pin that has been configured.  Raises `Rejected` if it has not."""
        try:
            return self._numbers[name]
        except KeyError:
            raise Rejected("RuntimeError", f"{name} of {self.url} is not configured; do that first") from None

    def bus(self, name: str) -> Bus:
        """A bus that has been configured.  Raises `Rejected` if it has not."""
        try:
            return self.buses[name]
        except KeyError:
            raise Rejected("RuntimeError", f"{self.url} has no bus {name!r}; configure it first") from None

    def forget(self, name: str) -> int | None:
        """It is not open any more; the number it had."""
        self.buses.pop(name, None)
        self.captures.pop(name, None)
        return self._numbers.pop(name, None)

    def number(self, name: str) -> int | None:
        """The number of a pin or bus, None if it is not open."""
        return self._numbers.get(name)

    def key(self, pin: str) -> bytes:
        """What the agent finds a pin by.  Raises `Rejected` if the board has none of that name."""
        try:
            return self._keys[pin].encode()
        except KeyError:
            raise Rejected("ValueError", f"Invalid pin {pin}; {self.url} has none of that name") from None

    def pin(self, name: str) -> str:
        """Source of a pin.  Raises as `key`."""
        return f"_p({self.key(name)!r})"

    def free_peripherals(self, kind: str, except_for: str) -> tuple[int, ...]:
        """Those of a kind that no other bus has."""
        taken = {bus.peripheral for name, bus in self.buses.items() if bus.kind == kind and name != except_for}
        return tuple(number for number in _PERIPHERALS[kind] if number not in taken)
