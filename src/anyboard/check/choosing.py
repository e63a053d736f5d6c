"""Which targets and which board a check is for."""

from __future__ import annotations

from anyboard.check import boards, targets
from anyboard.core.errors import Unsupported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

_DEFAULT = "portable"
_FITS_ALL = ("portable", "desktop")
_MICROPYTHON = {
    "raspberrypi": "micropython-rp2",
    "espressif": "micropython-esp32",
    "stm": "micropython-stm32",
    "atmel-samd": "micropython-samd",
    "mimxrt10xx": "micropython-mimxrt",
    "nordic": "micropython-nrf",
}
"""CircuitPython's ports, and what MicroPython on the same chips is called."""


def choose(names: Sequence[str], board: str | None) -> tuple[list[Target], Board | None]:
    """The targets of these names, each once; without names all that the board can be, without a board `portable`.

    A board is CircuitPython's name of one, or an adapter's (`mcp2221`), which is driven from a computer.

    Raises:
        NotFound: there is no such target or board; offers the nearest name.
        Unsupported: the board cannot be one of the targets.
    """
    wanted = list(dict.fromkeys(targets.target(name) for name in names))
    if board is None:
        return wanted or [targets.target(_DEFAULT)], None
    found = _board(board, [target.name for target in wanted])
    possible = _possible(found)
    for target in wanted:
        if target.name not in (*possible, *_FITS_ALL):
            raise Unsupported(
                f"{found.id} cannot be {target.name}: choose another board, or a target of it: {', '.join(possible)}"
            )
    return wanted or [targets.target(name) for name in possible], found


def _board(name: str, wanted: Sequence[str]) -> Board:
    is_adapter = name in boards.names("adapters")
    # the simulator has boards of the same names as real ones
    if is_adapter and (wanted == ["desktop"] or name not in boards.names()):
        return boards.find(name, "adapters")
    return boards.find(name)


def _possible(board: Board) -> list[str]:
    if board.folder.parent.name == "adapters":
        return ["desktop"]
    return ["circuitpython", *([_MICROPYTHON[board.port]] if board.port in _MICROPYTHON else ())]
