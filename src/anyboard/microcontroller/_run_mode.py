"""Restarting the current board."""

from __future__ import annotations

from anyboard._native.arguments import circuitpython_arguments
from anyboard._native.enumeration import Enumeration
from anyboard.core.ops import Reset
from anyboard.microcontroller._current import current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class RunMode(Enumeration, names=("NORMAL", "SAFE_MODE", "UF2", "BOOTLOADER")):
    """How a board starts."""

    __slots__ = ()
    NORMAL: ClassVar[RunMode]
    SAFE_MODE: ClassVar[RunMode]
    UF2: ClassVar[RunMode]
    BOOTLOADER: ClassVar[RunMode]


_KEY = "run mode of the next reset"


@circuitpython_arguments
def on_next_reset(run_mode: RunMode, /) -> None:
    """Choose how the current board starts when `reset` is called.

    Raises:
        ValueError: not a `RunMode`.
        Unsupported: the board cannot be restarted from here.
    """
    if not isinstance(run_mode, RunMode):
        raise ValueError("Invalid run_mode")
    session = current_session()
    session.require(Reset, "reset")
    session.shared[_KEY] = run_mode


@circuitpython_arguments
def reset() -> None:
    """Restart the current board; its connection may be lost.

    Raises:
        Unsupported: the board cannot be restarted from here.
    """
    session = current_session()
    session.require(Reset, "reset")
    run_mode = session.shared.pop(_KEY, RunMode.NORMAL)
    assert isinstance(run_mode, RunMode)
    session.run(Reset(run_mode._name.lower()))
