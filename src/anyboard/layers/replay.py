"""The backend `replay`: a board that answers from a recording.

::

    replay:run.jsonl

It checks that it is asked what was asked when the file was recorded, and answers, or fails, as the
board did then.  What waits for the outside (looking whether a UART byte, a pulse or a pin's level
has come) may be asked more or fewer times than it was: how often depends on the computer's speed.
The boundaries between exchanges may differ, too.  What the board reported by itself is reported again, all
at once, when what was asked before it is asked.
"""

from __future__ import annotations

import _thread
import warnings
from collections import deque

from anyboard.core.errors import AnyboardError, BadURL, Disconnected
from anyboard.core.ops import PinRead, PulsesRead, UARTAvailable, UARTRead
from anyboard.layers.recording import load
from anyboard.layers.trace import describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo, Found
    from anyboard.core.ops import Event, Op, Result
    from anyboard.layers.recording import Exchange

_POLLS = (PinRead, PulsesRead, UARTAvailable, UARTRead)


class Divergence(AnyboardError, AssertionError):
    """The program asks something else than the recording has; the message names the line and both."""


class UnfinishedReplay(RuntimeWarning):
    """The program closed the board before the recording was at its end."""


class ReplayBackend:
    """Opens recordings."""

    def discover(self) -> Iterable[Found]:
        """Nothing: recordings are files, not boards that are plugged in."""
        return ()

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
        """The recorded board's description.  Raises as `open`."""
        return _loaded(locator, options)[0]

    def open(self, locator: str, options: Mapping[str, str]) -> Adapter:
        """Raises `NotFound`: there is no such file; `BadURL`: it is no recording, or options are given."""
        return Replay(locator, *_loaded(locator, options))


def _loaded(locator: str, options: Mapping[str, str]) -> tuple[AdapterInfo, list[Exchange]]:
    if not locator:
        raise BadURL("replay needs a file: replay:run.jsonl")
    if options:
        raise BadURL(f"replay has no option {next(iter(options))!r}")
    info, exchanges = load(locator)
    return info.replace(url=f"replay:{locator}"), exchanges


class Replay:
    """The adapter.

    Args:
        path: the file, for messages.
        info: the recorded board.
        exchanges: what was recorded, in order.
    """

    def __init__(self, path: str, info: AdapterInfo, exchanges: Sequence[Exchange]) -> None:
        self.info = info
        self._path = path
        self._exchanges = exchanges
        self._exchange = 0
        self._op = 0
        self._last: tuple[Op, Result] | None = None
        self._failure: Divergence | Disconnected | None = None
        self._lock = _thread.allocate_lock()
        self._subscribers: list[Callable[[Event], None]] = []
        self._events: deque[Event] = deque()

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        try:
            with self._lock:
                results: list[Result] = []
                for index, op in enumerate(ops):
                    if self._failure is not None:
                        raise self._failure
                    results.append(self._answer(op, ops[index + 1 :]))
                return results
        finally:
            self._report()

    def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
        """As `anyboard.core.adapter.Events.subscribe`; callbacks run in the thread that asks the board something."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def _report(self) -> None:
        while self._events:
            event = self._events.popleft()
            for callback in tuple(self._subscribers):
                callback(event)

    def _answer(self, op: Op, later: Sequence[Op]) -> Result:
        """The recorded result of `op`, or its error; `later` is what was asked together with it."""
        exchange = self._current()
        if (exchange is None or op != exchange.ops[self._op]) and self._is_repeated(op):
            return self._last[1] if self._last is not None else None
        while exchange is not None and op != exchange.ops[self._op] and self._is_skippable(exchange):
            self._advance(exchange)
            exchange = self._current()
        if exchange is None or op != exchange.ops[self._op]:
            raise self._diverged(exchange, op)
        if exchange.error is not None and self._op >= len(exchange.results):
            raise self._recorded_error(exchange, later)
        result = exchange.results[self._op]
        self._last = op, result
        self._advance(exchange)
        return result

    def _current(self) -> Exchange | None:
        """The exchange that is next, None at the end."""
        return self._exchanges[self._exchange] if self._exchange < len(self._exchanges) else None

    def _advance(self, exchange: Exchange) -> None:
        self._op += 1
        if self._op >= len(exchange.ops):
            self._leave(exchange)

    def _leave(self, exchange: Exchange) -> None:
        self._events += exchange.events
        self._exchange, self._op = self._exchange + 1, 0

    def _is_repeated(self, op: Op) -> bool:
        """Whether `op` is the poll that was just answered, asked once more."""
        return isinstance(op, _POLLS) and self._last is not None and op == self._last[0]

    def _is_skippable(self, exchange: Exchange) -> bool:
        """Whether the next recorded operation is a poll that told nothing new."""
        op, at = exchange.ops[self._op], self._op
        return isinstance(op, _POLLS) and at < len(exchange.results) and self._last == (op, exchange.results[at])

    def _recorded_error(self, exchange: Exchange, later: Sequence[Op]) -> Exception:
        rest = exchange.ops[self._op + 1 :]
        for asked, recorded in zip(later, rest, strict=False):
            if asked != recorded:
                return self._diverged(exchange, asked, recorded)
        self._leave(exchange)
        error = exchange.error
        assert error is not None
        if isinstance(error, Disconnected):
            self._failure = error
        return error

    def _diverged(self, exchange: Exchange | None, asked: Op, recorded: Op | None = None) -> Divergence:
        if exchange is None:
            where, expected = "after the last line", "nothing more"
        else:
            where, expected = f"line {exchange.line}", describe(recorded or exchange.ops[self._op])
        self._failure = Divergence(f"{self._path}, {where}: the recording has {expected}; asked was {describe(asked)}")
        return self._failure

    def close(self) -> None:
        """Warns (`UnfinishedReplay`) if the recording goes on."""
        with self._lock:
            exchange, failure = self._current(), self._failure
            self._failure = Disconnected(f"{self.info.url} is closed; open it again")
        if exchange is not None and failure is None:
            left = sum(len(item.ops) for item in self._exchanges[self._exchange :]) - self._op
            warnings.warn(
                f"{self._path}, line {exchange.line}: closed with {left} recorded operations not asked for, "
                f"the next is {describe(exchange.ops[self._op])}",
                UnfinishedReplay,
                stacklevel=2,
            )
