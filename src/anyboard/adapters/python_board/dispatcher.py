"""Events to those who asked for them, one after the other, in a thread where a callback may use the board."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.core.ops import Event

_END_S = 1.0


class Dispatcher:
    """Its thread begins with the first event that somebody waits for."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Event], None]] = []
        self._events: queue.SimpleQueue[Sequence[Event] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """As `core.adapter.Events.subscribe`; a call that has begun when it is ended may still be under way."""
        with self._lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)

        return unsubscribe

    def put(self, events: Sequence[Event]) -> None:
        """Have those called; returns at once."""
        with self._lock:
            if self._is_closed or not events or not self._subscribers:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="anyboard events", daemon=True)
                self._thread.start()
            self._events.put(events)

    def _run(self) -> None:
        while (events := self._events.get()) is not None:
            for event in events:
                for callback in tuple(self._subscribers):
                    try:
                        callback(event)
                    except Exception as error:
                        # as if the thread were its own; the other callbacks, and the next event, are not its fault
                        arguments = (type(error), error, error.__traceback__, threading.current_thread())
                        threading.excepthook(threading.ExceptHookArgs(arguments))

    def close(self) -> None:
        """No more after what was put before; returns at once.  Doing it twice is fine."""
        with self._lock:
            self._is_closed = True
            self._events.put(None)

    def join(self) -> None:
        """Wait, after `close`, for the callbacks to end, a moment at most."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(_END_S)
