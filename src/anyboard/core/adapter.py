"""The adapter protocol, and a base class that makes a simple adapter a handful of small methods."""

from __future__ import annotations

import _thread

from anyboard.core.errors import BusError, Disconnected, Unsupported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, ClassVar, Protocol, TypeVar

    from anyboard.core.info import AdapterInfo, Found
    from anyboard.core.ops import Event, Op, Result

    OpT = TypeVar("OpT", bound=Op)
    AdapterT = TypeVar("AdapterT")
    Hook = Callable[[AdapterT, OpT], Result]

    class Adapter(Protocol):
        """Turns operations into whatever its wire needs.

        `execute`: in order; atomic against other threads; stops at the first failure, which
        carries the index and the results before it; may split the list to fit a limit, never one
        I2C message; ``[]`` does nothing; an unsupported operation raises `Unsupported` before any
        I/O; after the board has gone every call raises `Disconnected` at once.  No operation
        lasts longer than its time on the wire: waiting is done by the callers.

        An adapter that keeps its own time also has a `clock` attribute (`anyboard.core.clock.Clock`).
        """

        @property
        def info(self) -> AdapterInfo: ...

        def execute(self, ops: Sequence[Op], /) -> list[Result]: ...

        def close(self) -> None: ...

    class Events(Protocol):
        """What an adapter that can report by itself has besides."""

        def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
            """Call back on every event; returns the function that unsubscribes."""
            ...

    class Backend(Protocol):
        """A kind of adapter: what an entry point in the group ``anyboard.backends`` yields.

        The entry point names a class or a function that takes nothing and returns one of these.
        One that also opens boards whose URLs are other backends' (`serial` does) names those in `finds`.
        """

        def discover(self) -> Iterable[Found]:
            """What is there.  Never opens, never raises, has a time limit; says why it cannot work."""
            ...

        def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
            """What the adapter has, as far as that is known without opening it; None if it is not."""
            ...

        def open(self, locator: str, options: Mapping[str, str]) -> Adapter:
            """Open it.  Raises `NotFound`, `Ambiguous`, `AlreadyOpen`, `BackendUnavailable` or `BadURL`."""
            ...


def handles(operation: type[OpT]) -> Callable[[Hook[AdapterT, OpT]], Hook[AdapterT, OpT]]:
    """Mark a method of a `BaseAdapter` as the one that carries out an operation."""

    def mark(method: Hook[AdapterT, OpT]) -> Hook[AdapterT, OpT]:
        method.handles_operation = operation  # type: ignore[attr-defined]
        return method

    return mark


class BaseAdapter:
    """An adapter out of small hooks, one per operation, marked with `@handles`::

        class Bridge(BaseAdapter):
            @handles(PinRead)
            def _pin_read(self, op: PinRead) -> bool: ...

    The hooks run one at a time under `lock`.  A hook that finds the board gone raises
    `Disconnected`, and so does everything after it.  `operations` is what to put into
    `AdapterInfo.operations`.
    """

    hooks: ClassVar[dict[type[Op], Callable[[Any, Any], Result]]] = {}
    operations: ClassVar[frozenset[str]] = frozenset()
    info: AdapterInfo

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        hooks = {}
        for base in reversed(cls.__mro__):  # so that an adapter can be put together from several classes
            for value in vars(base).values():
                operation = getattr(value, "handles_operation", None)
                if operation is not None:
                    hooks[operation] = value
        cls.hooks = hooks
        cls.operations = frozenset(operation.__name__ for operation in hooks)

    def __init__(self, lock: Any = None) -> None:
        self.lock: Any = _thread.RLock() if lock is None else lock
        self._gone: str | None = None
        self._released = False

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        hooks = self.hooks
        for op in ops:
            if type(op) not in hooks:
                raise Unsupported(f"{self.info.url} cannot do {type(op).__name__}")
        results: list[Result] = []
        with self.lock:
            for op in ops:
                if self._gone is not None:
                    raise Disconnected(self._gone)
                try:
                    results.append(hooks[type(op)](self, op))
                except BusError as error:
                    raise error.at(op, len(results), results) from error.__cause__
                except Disconnected as error:
                    self._gone = str(error)
                    raise
        return results

    def close(self) -> None:
        """Let go of the board; every later call raises `Disconnected`.  Doing it twice is fine."""
        with self.lock:
            if self._gone is None:
                self._gone = f"{self.info.url} is closed; open it again"
            if not self._released:  # a board that has gone holds a handle all the same
                self._released = True
                self.release()

    def release(self) -> None:
        """Free what the operating system holds; called once, by `close`."""
