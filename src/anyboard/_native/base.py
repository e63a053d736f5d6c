"""The base of every hardware class: attribute rules, `with`, `deinit`, `<I2C>`."""

from __future__ import annotations

from anyboard._native.arguments import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import ClassVar

    from typing_extensions import Self

    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

DEINITED = "Object has been deinitialized and can no longer be used. Create a new object."
# the firmware's text: shared-bindings/util.c


class Native:
    """A native class of the firmware, as far as Python can tell.

    Subclasses list their fields in `__slots__` (all private) and offer properties; setting anything
    else raises ``AttributeError: can't set attribute 'x'``, as does deleting.  Python subclasses of
    them may have attributes of their own.
    """

    __slots__ = ()
    _settable: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        own = {
            name
            for name, value in vars(cls).items()
            if name in vars(cls).get("__slots__", ()) or (isinstance(value, property) and value.fset is not None)
        }
        hidden = {name for name, value in vars(cls).items() if isinstance(value, property) and value.fset is None}
        cls._settable = (cls._settable - hidden) | own

    def __setattr__(self, name: str, value: object) -> None:
        if name in self._settable or (
            getattr(self, "__dict__", None) is not None and not isinstance(getattr(type(self), name, None), property)
        ):
            object.__setattr__(self, name, value)
        else:
            raise AttributeError(f"can't set attribute '{name}'")

    def __delattr__(self, name: str) -> None:
        if getattr(self, "__dict__", None) is not None and name in self.__dict__:
            object.__delattr__(self, name)
        else:
            raise AttributeError(f"can't set attribute '{name}'")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


@native
class Peripheral(Native):
    """A native object that owns pins until `deinit`.

    A subclass's constructor calls `_claim` and, when the board has agreed, `_resources` names what
    `Release` is sent for.  Where the firmware's class has a finaliser (`busio`, `pwmio`,
    `pulseio`), `_has_finaliser` makes a dropped object give back its pins; elsewhere
    (`DigitalInOut`, `AnalogIn`, …) a dropped object keeps them, as on a board.
    """

    __slots__ = ("_session", "_pins", "_resources", "__weakref__")
    _session: Session | None
    _pins: tuple[Pin, ...]
    _resources: tuple[str, ...]
    _has_finaliser: ClassVar[bool] = False

    def _claim(self, session: Session, pins: tuple[Pin, ...], resources: tuple[str, ...]) -> None:
        session.claim(type(self).__name__, *pins)
        self._session, self._pins, self._resources = session, pins, resources

    def _abandon(self) -> None:
        """Undo `_claim` after the board refused."""
        session, self._session = self._session, None
        if session is not None:
            session.unclaim(*self._pins)

    @property
    def _live(self) -> Session:
        """The session; raises the firmware's ValueError after `deinit`."""
        session = self._session
        if session is None:
            raise ValueError(DEINITED)
        return session

    def _check_live(self) -> None:
        """Raise the firmware's ValueError after `deinit`."""
        if self._session is None:
            raise ValueError(DEINITED)

    def deinit(self) -> None:
        """Give back the pins and the peripheral.  Doing it twice is fine."""
        session, self._session = self._session, None
        if session is not None:
            try:
                session.release(*self._resources)
            finally:
                session.unclaim(*self._pins)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.deinit()

    def __del__(self) -> None:
        # A constructor that raised leaves no `_session`; at exit the session may be gone first.
        session = getattr(self, "_session", None)
        if self._has_finaliser and session is not None:
            session.release_later(*self._resources)
            session.unclaim(*self._pins)
