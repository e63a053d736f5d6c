"""A session owns one adapter: who holds which pin, what waits to be sent, and what time it is.

The API modules talk to a session only.  A session opens its adapter when the first
operation needs it, unless it was given an open one.
"""

from __future__ import annotations

import _thread
import atexit
import os
from collections import deque

from anyboard.core.clock import host_clock
from anyboard.core.errors import AlreadyOpen, BusError, Disconnected, NotFound, Rejected, Unsupported
from anyboard.core.nearest import did_you_mean
from anyboard.core.ops import Release
from anyboard.core.pins import make_pin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from anyboard.core.adapter import Adapter
    from anyboard.core.clock import Clock
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result
    from anyboard.core.pins import Pin

_open_sessions: dict[str, Session] = {}
_open_lock = _thread.allocate_lock()


@atexit.register
def _close_all() -> None:
    """Leave every bus clean when the program ends without closing its boards."""
    failure: Exception | None = None
    for session in reversed(list(_open_sessions.values())):
        try:
            session.close()
        except Exception as error:
            failure = failure or error  # the others must be closed all the same
    if failure is not None:
        raise failure


def _forget_in_child() -> None:
    """A fork copies our memory, but the adapter stays the parent's."""
    for session in _open_sessions.values():
        session._forked = True
        session._adapter = None
    _open_sessions.clear()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forget_in_child)


_reopening: list[str] = []


def opened(url: str) -> Session | None:
    """The open session of this process for an adapter, if there is one, and it is not opening that again."""
    return None if url in _reopening else _open_sessions.get(url)


class Reopening:
    """A context manager, for a layer whose board has gone: within it, the board may be opened again."""

    __slots__ = ("_url",)

    def __init__(self, url: str) -> None:
        self._url = url

    def __enter__(self) -> None:
        _reopening.append(self._url)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        _reopening.remove(self._url)


# What waits is sent once it is so much: nobody may wait for a program that only writes.
_OUTBOX_SIZE = 1024


class _Outbox:
    """What one thread has posted and not sent: nobody else may send it, or the order would be lost."""

    __slots__ = ("batches", "ops")

    def __init__(self) -> None:
        self.batches = 0
        self.ops: deque[Op] = deque()


class Session:
    """One adapter, its pins and who uses them.

    Args:
        url: the adapter's identity; a second session for the same one raises `AlreadyOpen`.
        opener: opens the adapter; called once, at the first operation.
        info: what is known before that, or None.
        posts_writes: as if everything were inside `batch()`, but for the ends of locks.
    """

    def __init__(
        self, url: str, opener: Callable[[], Adapter], info: AdapterInfo | None = None, posts_writes: bool = False
    ) -> None:
        self.url = url
        self._posts_writes = posts_writes
        self._opener = opener
        self._info = info
        self._adapter: Adapter | None = None
        self._opening = _thread.RLock()
        self._closed = False
        self._forked = False
        self._pins: dict[str, Pin] = {}
        self._pins_made_for: AdapterInfo | None = None
        self._owners: dict[Pin, str] = {}
        self._owners_lock = _thread.allocate_lock()
        self._outboxes: dict[int, _Outbox] = {}
        self._released: deque[str] = deque()
        self.shared: dict[str, object] = {}
        """Objects there is one of per board: what `board.I2C()` returned."""

    # -- life ---------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the adapter is open now."""
        return self._adapter is not None

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, which is for good."""
        return self._closed

    @property
    def known_info(self) -> AdapterInfo | None:
        """What is known without opening the adapter."""
        return self._info

    @property
    def info(self) -> AdapterInfo:
        """The adapter's description; opens it if that is the only way to know."""
        return self._info if self._info is not None else self.open().info

    def open(self) -> Adapter:
        """The adapter, opened if it is not yet.

        Raises `Disconnected` after `close`, `AlreadyOpen` if another session of this process has it,
        and whatever the backend raises.
        """
        if self._adapter is not None:
            return self._adapter
        if self._forked:
            raise RuntimeError(f"{self.url} was opened before a fork; open boards in the process that uses them")
        with self._opening:
            if self._closed:
                raise Disconnected(f"{self.url} is closed; open it again")
            if self._adapter is None:
                self._refuse_second(self.url)
                adapter = self._opener()
                identity = adapter.info.url  # "mcp2221" and "mcp2221:0001234567" may be one adapter
                try:
                    with _open_lock:
                        self._refuse_second(identity)
                        _open_sessions[identity] = self
                except AlreadyOpen:
                    adapter.close()
                    raise
                self._adapter, self._info = adapter, adapter.info
            return self._adapter

    def _refuse_second(self, identity: str) -> None:
        if identity in _open_sessions:
            raise AlreadyOpen(f"{identity} is already open in this process; close it first, or use it")

    def close(self) -> None:
        """Send what waits, give up the adapter, for good.  Doing it twice is fine."""
        with self._opening:
            if self._closed:
                return
            self._closed = True
            adapter, self._adapter = self._adapter, None
            if adapter is None:
                return
            try:
                threads = {_thread.get_ident(), *self._outboxes}
                adapter.execute([op for thread in threads for op in self._take_waiting(thread)])
            except Disconnected:
                pass  # a board that has gone takes what was waiting with it
            finally:
                _open_sessions.pop(adapter.info.url, None)
                adapter.close()

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError(f"a board cannot be pickled; open {self.url} in the process that uses it")

    # -- operations ---------------------------------------------------------------------------

    def execute(self, ops: Sequence[Op]) -> list[Result]:
        """Carry out `ops`, after whatever was waiting; the results are those of `ops`.

        Raises what the adapter raises; a board's own refusal (`Rejected`) as the builtin
        exception it names.
        """
        adapter = self._adapter or self.open()
        waiting: list[Op] = []
        if self._released or self._outboxes:
            waiting = self._take_waiting(_thread.get_ident())
            ops = [*waiting, *ops]
        try:
            results = adapter.execute(ops)
        except Rejected as error:
            raise error.builtin() from None
        except BusError as error:
            error.index -= len(waiting)  # negative: one that had been waiting failed
            raise
        return results[len(waiting) :] if waiting else results

    def run(self, op: Op) -> Result:
        """Carry out one operation now and return its result."""
        return self.execute((op,))[0]

    def run_bytes(self, op: Op) -> bytes:
        """`run` for an operation whose result is bytes."""
        result = self.run(op)
        if not isinstance(result, bytes):
            raise self._wrong(op, result)
        return result

    def run_int(self, op: Op) -> int:
        """`run` for an operation whose result is an int."""
        result = self.run(op)
        if not isinstance(result, int):
            raise self._wrong(op, result)
        return result

    def run_bool(self, op: Op) -> bool:
        """`run` for an operation whose result is a bool."""
        return bool(self.run(op))

    def _wrong(self, op: Op, result: Result) -> TypeError:
        return TypeError(f"the adapter of {self.url} answered {result!r} to {op!r}")

    def post(self, *ops: Op) -> list[Result] | None:
        """Carry out operations whose results do not matter: now, or inside this thread's `batch()` when it ends.

        Returns the results if there are any yet.
        """
        if self._posts_writes or self._in_batch:
            self.open()  # a board that is not there is found out now, not when it is closed
            waiting = self._outbox().ops
            waiting.extend(ops)
            if len(waiting) >= _OUTBOX_SIZE:
                self.flush()
            return None
        return self.execute(ops)

    def defer(self, op: Op) -> None:
        """Send `op` together with this thread's next operation, whichever that is.

        For a chip select: nothing on the bus can tell an assertion that travels with the first
        transfer from one that went ahead of it.
        """
        self._outbox().ops.append(op)

    def flush(self) -> None:
        """Send what this thread has waiting."""
        outbox = self._outboxes.get(_thread.get_ident())
        if self._released or (outbox is not None and outbox.ops):
            self.execute(())

    def batch(self) -> Batch:
        """Let what this thread `post`s wait until something returns data, the block ends, or `flush`."""
        return Batch(self)

    @property
    def _in_batch(self) -> bool:
        outbox = self._outboxes.get(_thread.get_ident())
        return outbox is not None and outbox.batches > 0

    def _outbox(self) -> _Outbox:
        return self._outboxes.setdefault(_thread.get_ident(), _Outbox())

    def _take_waiting(self, thread: int) -> list[Op]:
        ops: list[Op] = []
        try:
            while self._released:
                ops.append(Release(self._released.popleft()))
        except IndexError:
            pass  # another thread took the last one
        outbox = self._outboxes.get(thread)
        while outbox is not None and outbox.ops:
            ops.append(outbox.ops.popleft())
        return ops

    # -- pins ---------------------------------------------------------------------------------

    def pin(self, name: str) -> Pin:
        """The pin with any of its names, of the board or of the chip.  Raises `NotFound`."""
        info = self.info
        if self._pins_made_for is not info:
            self._make_pins(info)
        try:
            return self._pins[name]
        except KeyError:
            raise NotFound(f"{self.url} has no pin {name!r}{did_you_mean(name, self._pins)}") from None

    def _make_pins(self, info: AdapterInfo) -> None:
        for described in info.pins:
            pin = self._pins.get(described.name) or make_pin(self, described)
            for name in (described.name, *described.names):
                self._pins[name] = pin
            if described.chip_name is not None:
                self._pins.setdefault(described.chip_name, pin)
        self._pins_made_for = info

    def check_free(self, *pins: Pin) -> None:
        """Raise CircuitPython's ``ValueError: GP5 in use`` for the first pin that has an owner."""
        for pin in pins:
            if pin in self._owners:
                raise ValueError(f"{pin._info.name if pin._info.names else 'Pin'} in use")

    def claim(self, owner: str, *pins: Pin) -> None:
        """Make `owner` (a few words, for people) the owner of all `pins`, or of none and raise ValueError."""
        with self._owners_lock:
            self.check_free(*pins)
            for pin in pins:
                self._owners[pin] = owner

    def owner(self, pin: Pin) -> str | None:
        """Who uses a pin, in a word; None if it is free."""
        return self._owners.get(pin)

    def unclaim(self, *pins: Pin) -> None:
        """Give pins back; free ones are ignored."""
        for pin in pins:
            self._owners.pop(pin, None)

    def release(self, *resources: str) -> None:
        """Tell the board to let buses and pins go; a board that has gone needs no telling."""
        if self._closed or self._adapter is None:
            return
        try:
            self.post(*(Release(resource) for resource in resources))
        except Disconnected:
            pass

    def release_later(self, *resources: str) -> None:
        """As `release`, with the next operation: finalisers run anywhere, so they must not do I/O."""
        self._released.extend(resources)

    # -- time ---------------------------------------------------------------------------------

    @property
    def clock(self) -> Clock:
        """The clock this board lives by: its own (the simulator's), or the host's."""
        own: Clock | None = getattr(self._adapter, "clock", None)
        return own if own is not None else host_clock

    def wait_for(self, ready: Callable[[], bool], timeout_us: int, step_us: int = 200) -> bool:
        """Poll until `ready()` or the timeout; True if it became ready.

        Polls at once, then in steps that grow from `step_us` to 2 ms: short waits stay short and
        long ones burn no core.  Holds nothing while it waits.
        """
        clock = self.clock
        deadline = clock.now_us() + timeout_us
        while not ready():
            left = deadline - clock.now_us()
            if left <= 0:
                return False
            clock.sleep_us(min(step_us, left))
            step_us = min(step_us * 2, 2000)
        return True

    def sample(self, ops: Sequence[object], period: float, n: int) -> Iterator[tuple[int, list[Result]]]:
        """As `anyboard.board_object.Board.sample`."""
        from anyboard.core.sampling import sample  # what few programs need

        return sample(self, ops, period, n)

    def require(self, operation: type[Op], what: str, feature: str | None = None) -> None:
        """Raise `Unsupported`, naming the board and `what` it cannot do, if it lacks an operation or a feature."""
        if not self.info.supports(operation) or (feature is not None and feature not in self.info.features):
            raise Unsupported(f"{self.url} ({self.info.description}) has no {what}")


class Batch:
    """The context manager of `Session.batch`, for the thread that enters it; nests."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> None:
        self._session._outbox().batches += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        outbox = self._session._outbox()
        outbox.batches -= 1
        if not outbox.batches:
            self._session.flush()
