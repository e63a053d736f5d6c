"""`microcontroller`: the chip of the current board, and its pins under the chip's names.

Importing this asks no board anything; using what is in it does (see `anyboard.board` for which one
is current).
"""

from __future__ import annotations

import sys as _sys

from anyboard._native.arguments import circuitpython_arguments as _circuitpython_arguments
from anyboard.core.pins import Pin
from anyboard.microcontroller import pin
from anyboard.microcontroller._interrupts import disable_interrupts, enable_interrupts
from anyboard.microcontroller._processor import Processor, ResetReason, cpu
from anyboard.microcontroller._run_mode import RunMode, on_next_reset, reset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.nvm import ByteArray
    from anyboard.watchdog import WatchDogTimer

    cpus: Sequence[Processor]
    nvm: ByteArray | None
    watchdog: WatchDogTimer

__all__ = [
    "Pin",
    "Processor",
    "ResetReason",
    "RunMode",
    "cpu",
    "cpus",
    "delay_us",
    "disable_interrupts",
    "enable_interrupts",
    "nvm",
    "on_next_reset",
    "pin",
    "reset",
    "watchdog",
]


@_circuitpython_arguments
def delay_us(delay: int, /) -> None:
    """Wait.

    Args:
        delay: microseconds.

    Raises:
        TypeError: not an int.
        ValueError: negative (the RP2040 firmware hangs).
    """
    from anyboard._native.check import at_least
    from anyboard.core.clock import program_clock

    program_clock().sleep_us(at_least(delay, 0, "delay"))


def __getattr__(name: str) -> object:
    # what differs from board to board, and what few programs need
    if name == "nvm":
        from anyboard.nvm import memory_of_current_board

        return memory_of_current_board()
    if name == "cpus":
        from anyboard.microcontroller._processor import cores_of_current_board

        return cores_of_current_board()
    if name == "watchdog":
        from anyboard.watchdog import timer

        return timer
    raise AttributeError(f"'module' object has no attribute '{name}'", name=name, obj=_sys.modules[__name__])


def __dir__() -> list[str]:
    return sorted({*(name for name in globals() if name.startswith("__")), *__all__})
