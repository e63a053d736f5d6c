"""What one operation becomes, and how results are made of what the agent answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.calls import EXECUTE, Call

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.adapters.python_board.dialects.opening import Opening
    from anyboard.core.ops import Result

    Decode = Callable[[Sequence[bytes]], Result]
    """From the results of an operation's calls to its own."""


class Step(NamedTuple):
    """What one operation becomes.

    - `calls`: for the agent
    - `decode`: makes the operation's result of theirs
    - `pieces`: of the agent that they bring
    """

    calls: tuple[Call, ...]
    decode: Decode
    pieces: tuple[str, ...] = ()


def opened_by(opening: Opening) -> Step:
    """Nothing but opening something."""
    return Step((Call(EXECUTE, opening.source.encode()),), nothing, opening.pieces)


def nothing(results: Sequence[bytes]) -> None:
    """No result."""
    return


def data(results: Sequence[bytes]) -> bytes:
    """What the last call answered."""
    return results[-1]


def number(results: Sequence[bytes]) -> int:
    """That as a number, the low byte first."""
    return int.from_bytes(results[-1], "little")


def integer(results: Sequence[bytes]) -> int:
    """That as a number in decimal digits, with a sign if it is negative."""
    return int(results[-1])


def flag(results: Sequence[bytes]) -> bool:
    """That as yes or no."""
    return results[-1] != b"\0"
