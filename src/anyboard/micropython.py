"""`micropython`: `const`, which is all that CircuitPython has of it, and what programs for MicroPython use besides."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    _T = TypeVar("_T")

__all__ = ["alloc_emergency_exception_buf", "const", "kbd_intr", "native", "opt_level", "schedule", "viper"]


def const(expr: _T, /) -> _T:
    """`expr` itself; the firmware's compiler puts its value in place of the name."""
    return expr


def native(function: _T, /) -> _T:
    """`function` itself: there is no machine code to make."""
    return function


def viper(function: _T, /) -> _T:
    """`function` itself; one that uses `ptr8` and its kin does not find them here."""
    return function


def schedule(func: Callable[[_T], object], arg: _T, /) -> None:
    """Call `func(arg)`, at once: what calls this is no interrupt."""
    func(arg)


def alloc_emergency_exception_buf(size: int, /) -> None:
    """Nothing: memory is always there."""


def kbd_intr(chr: int, /) -> None:  # noqa: A002
    """Nothing: Ctrl-C is the terminal's."""


def opt_level(level: int = 0, /) -> int:
    """0: the interpreter's own options hold."""
    return 0
