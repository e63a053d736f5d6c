"""The lock of a bus object: not re-entrant, required for every transfer."""

from __future__ import annotations

import _thread

from anyboard._native.arguments import native
from anyboard._native.base import DEINITED, Peripheral

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.session import Session

# A driver waits with `while not bus.try_lock(): pass`.  Blocking this long on a contended lock
# makes that loop sleep instead of burning a core.
_CONTENDED_WAIT = 0.001


@native
class LockedBus(Peripheral):
    """A bus object with `try_lock` and `unlock`; `_locked_session` guards every transfer."""

    __slots__ = ("_lock",)
    _has_finaliser = True

    def _make_lock(self) -> None:
        self._lock = _thread.allocate_lock()

    @property
    def _locked_session(self) -> Session:
        """The session, if the object is alive and locked; checked in the firmware's order.

        Raises:
            ValueError: after `deinit`.
            RuntimeError: ``Function requires lock``.
        """
        session = self._session
        if session is None:
            raise ValueError(DEINITED)
        if not self._lock.locked():
            raise RuntimeError("Function requires lock")
        return session

    def try_lock(self) -> bool:
        """Take the bus; False if somebody has it, this thread included (after about 1 ms).

        Raises:
            ValueError: after `deinit`.
        """
        self._check_live()
        return self._lock.acquire(False) or self._lock.acquire(timeout=_CONTENDED_WAIT)

    def unlock(self) -> None:
        """Give the bus back; an unlocked one may be unlocked, too.

        Operations waiting in a batch are sent first, so that the next owner finds them done.
        """
        session = self._live
        try:
            session.flush()
        finally:
            if self._lock.locked():
                try:
                    self._lock.release()
                except RuntimeError:
                    pass  # another thread unlocked it in between
