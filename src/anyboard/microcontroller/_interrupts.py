"""`disable_interrupts` and `enable_interrupts`.

A program on a computer has no interrupts to mask: between two operations anything may happen on
the board.  The pair is there so that code written for a board runs; operations that must not be
torn apart belong into one call (a transfer, `neopixel_write`, `PulseOut.send`), which is atomic.
"""

from __future__ import annotations

from anyboard._native.arguments import circuitpython_arguments

_depth = 0


@circuitpython_arguments
def disable_interrupts() -> None:
    """Begin a section; may be nested."""
    global _depth
    _depth += 1


@circuitpython_arguments
def enable_interrupts() -> None:
    """End a section.

    Raises:
        RuntimeError: none has begun (a board goes into safe mode).
    """
    global _depth
    if not _depth:
        raise RuntimeError("enable_interrupts() without disable_interrupts(): every call must end one of the other")
    _depth -= 1
