"""`board`: the pins and default buses of the current board.

The current board is the one last activated; else the one the environment variable `ANYBOARD`
names; else the only one that is plugged in.  Importing this module opens nothing; the first pin
configured or bus used does.  Whether looking up a name opens: see `anyboard.board_object.Board`.
"""

from __future__ import annotations

import sys as _sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

    from anyboard import busio
    from anyboard.core.pins import Pin

    board_id: str

    def I2C() -> busio.I2C: ...  # noqa: N802
    def SPI() -> busio.SPI: ...  # noqa: N802
    def UART() -> busio.UART: ...  # noqa: N802
    def STEMMA_I2C() -> busio.I2C: ...  # noqa: N802
    def __getattr__(name: str) -> Pin: ...


def _is_import_from(frame: FrameType) -> bool:
    """Whether a frame is executing ``from board import …``."""
    import opcode

    return opcode.opname[frame.f_code.co_code[frame.f_lasti]] == "IMPORT_FROM"


class _BoardModule(type(_sys)):  # type: ignore[misc]
    """The module `board`: unknown attributes are the current board's, and nothing can be assigned."""

    def __getattr__(self, name: str) -> object:
        if name == "__all__":  # `from board import *`
            return [known for known in dir(self) if not known.startswith("_")]
        if name.startswith("_"):
            raise AttributeError(f"'module' object has no attribute '{name}'")
        # Imported here: a program pays for what finds and opens boards when it uses one.
        from anyboard.board_object import look_up
        from anyboard.current import NO_BOARD_CHOSEN, current_board

        try:
            board = current_board()
        except NO_BOARD_CHOSEN as error:
            # `from board import D5` would replace an AttributeError by one that says nothing
            if _is_import_from(_sys._getframe(1)):
                raise ImportError(str(error), name="board") from None
            raise
        return look_up(board, name, "module", self)

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_"):
            raise AttributeError(f"can't set attribute '{name}'")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        if not name.startswith("_"):
            raise AttributeError(f"can't set attribute '{name}'")
        super().__delattr__(name)

    def __dir__(self) -> list[str]:
        from anyboard.board_object import names
        from anyboard.current import NO_BOARD_CHOSEN, current_board

        own = [name for name in vars(self) if name.startswith("__")]
        try:
            return sorted({*own, *names(current_board())})
        except NO_BOARD_CHOSEN:
            return sorted(own)


del TYPE_CHECKING, annotations
_sys.modules[__name__].__class__ = _BoardModule
