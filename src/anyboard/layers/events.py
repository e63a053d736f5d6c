"""What the layers that look at events have in common."""

from __future__ import annotations

import _thread

from anyboard.core.layers import Wrapper

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.core.adapter import Adapter
    from anyboard.core.ops import Event


class EventTap(Wrapper):
    """A layer that every event passes once on its way to those who subscribed, as long as somebody has.

    Args:
        inner: the adapter inside; where that reports nothing, the layer has no `subscribe` either.
    """

    def __init__(self, inner: Adapter) -> None:
        super().__init__(inner)
        self._subscribers: list[Callable[[Event], None]] = []
        self._stop: Callable[[], None] | None = None
        self._tap_lock = _thread.allocate_lock()

    def __getattr__(self, name: str) -> Any:
        found = super().__getattr__(name)
        return self._subscribe if name == "subscribe" else found

    def _subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
        with self._tap_lock:
            self._subscribers.append(callback)
            is_first = len(self._subscribers) == 1
        if is_first:
            self._stop = self.inner.subscribe(self._pass_on)  # type: ignore[attr-defined]

        def unsubscribe() -> None:
            stop = None
            with self._tap_lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)
                    if not self._subscribers:
                        stop, self._stop = self._stop, None
            if stop is not None:
                stop()

        return unsubscribe

    def _pass_on(self, event: Event) -> None:
        if self._saw(event):
            self._tell(event)

    def _tell(self, event: Event) -> None:
        """Call those who subscribed."""
        for callback in tuple(self._subscribers):
            callback(event)

    def _saw(self, event: Event) -> bool:
        """An event is on its way; whether it goes on.  For subclasses."""
        raise NotImplementedError
