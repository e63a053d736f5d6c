"""A board with the names that MicroPython's `machine` has for its pins: `IO4` is 4, whatever CircuitPython calls it."""

from __future__ import annotations

from dataclasses import replace

from anyboard.check.machine_pins import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.boards import Board

_NAMED_ALIKE = ("pyboard",)  # boards whose pins go by the same names in both firmwares
_BEST = {"rp2": -1, "esp32": 0, "nrf": 0, "stm32": 0}  # of a pin's spellings; the other ports have the printed names


def in_machine(board: Board, port: str) -> Board:
    """The same board with MicroPython's names, for messages about `machine`.

    Args:
        board: with CircuitPython's names.
        port: of MicroPython.
    """
    if port not in _BEST or board.id.startswith(_NAMED_ALIKE):
        return board
    spelled = {pin: spellings(pin, port) for pin in board.pins.values()}
    return replace(board, pins={str(found[_BEST[port]]): pin for pin, found in spelled.items() if found})
