"""A chip's engine that carries out one transfer at a time, and may be left in doubt by one that goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.core.errors import AnyboardError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    ResultT = TypeVar("ResultT")


class Settling:
    """The engine is *settled* when it is known to be idle; a transfer begins on a settled one only."""

    leave_as_is: ClassVar[tuple[type[Exception], ...]] = (Disconnected,)
    """What may end a transfer without anything to settle at once."""

    def __init__(self) -> None:
        self._settled = False

    def _settle(self) -> None:
        """Bring the engine to idle.  Raises `BusError`, `Disconnected`."""
        raise NotImplementedError

    def _prepare(self) -> None:
        """What comes before a transfer on an engine that is settled."""

    def _transfer(self, run: Callable[[], ResultT]) -> ResultT:
        """Carry out a transfer; whatever goes wrong with it, the bus is idle and usable afterwards."""
        if not self._settled:
            self._settle()
        self._prepare()
        self._settled = False
        try:
            result = run()
        except self.leave_as_is:
            raise
        except BaseException:  # Ctrl-C too must leave the bus idle
            if not self._settled:
                self._try_to_settle()
            raise
        self._settled = True
        return result

    def _try_to_settle(self) -> None:
        try:
            self._settle()
        except AnyboardError:
            pass  # what happened first is what to tell; the next transfer tries again
