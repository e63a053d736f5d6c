"""What the simulated board reports by itself: edges and samples."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from anyboard.core.adapter import handles
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import Cancel, Failed, PinEvent, Sample, SampleEvent, Watch
from anyboard.sim.adapter_base import AdapterBase

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.core.ops import Event
    from anyboard.sim.bench import Bench
    from anyboard.sim.pads import Pad


class EventOps(AdapterBase):
    """The operations, and `subscribe`."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._subscribers: list[Callable[[Event], None]] = []
        self._handles = itertools.count(1)
        self._running: dict[int, Callable[[], None]] = {}

    def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
        """Call back on every event, in whichever thread it happens; returns what unsubscribes."""
        with self.lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self.lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)

        return unsubscribe

    def _report(self, event: Event) -> None:
        for callback in tuple(self._subscribers):
            callback(event)

    def cancel_all(self) -> None:
        """End every watch and sample."""
        while self._running:
            self._running.popitem()[1]()

    @handles(Watch)
    def _watch(self, op: Watch) -> int:
        handle = next(self._handles)
        watchers = [_EdgeWatcher(self, handle, self.pad(name), op) for name in op.pins]

        def stop() -> None:
            for watcher in watchers:
                watcher.stop()

        self._running[handle] = stop
        return handle

    @handles(Sample)
    def _sample(self, op: Sample) -> int:
        handle = next(self._handles)
        self._sample_round(op, handle, 0, self.clock.now_us())
        return handle

    def _sample_round(self, op: Sample, handle: int, index: int, due: int) -> None:
        if index >= op.count:
            self._running.pop(handle, None)
            return
        started = self.clock.now_us()
        self._running[handle] = lambda: None
        try:
            results = tuple(self.execute(op.ops))
        except (BusError, Rejected) as error:
            del self._running[handle]
            self._report(Failed(handle, error))
            return
        self._report(SampleEvent(handle, index, started, results))
        if handle in self._running:  # a subscriber may have cancelled it
            due += op.period_us
            wait = due - self.clock.now_us()
            self._running[handle] = self.clock.call_later(wait, lambda: self._sample_round(op, handle, index + 1, due))

    @handles(Cancel)
    def _cancel(self, op: Cancel) -> None:
        stop = self._running.pop(op.handle, None)
        if stop is not None:
            stop()

    def report_edge(self, handle: int, pad: Pad, level: bool) -> None:
        """An edge that a watch asked for."""
        self._report(PinEvent(handle, pad.name, level, self.clock.now_us()))


class _EdgeWatcher:
    """Watches one pin; with a debounce time, a level counts when it has lasted that long."""

    def __init__(self, adapter: EventOps, handle: int, pad: Pad, op: Watch) -> None:
        self._adapter = adapter
        self._handle = handle
        self._pad = pad
        self._op = op
        self._settled = pad.terminal.net.level
        self._waiting: Callable[[], None] | None = None
        self._stop_listening = pad.terminal.listen(self._edge)

    def _edge(self, level: bool) -> None:
        if self._waiting is not None:
            self._waiting()
            self._waiting = None
        if self._op.debounce > 0:
            self._waiting = self._adapter.clock.call_later(self._op.debounce, lambda: self._settle(level))
        else:
            self._settle(level)

    def _settle(self, level: bool) -> None:
        if level == self._settled:
            return
        self._settled = level
        if self._op.edges == "both" or (self._op.edges == "rise") == level:
            self._adapter.report_edge(self._handle, self._pad, level)

    def stop(self) -> None:
        """Watch no more."""
        self._stop_listening()
        if self._waiting is not None:
            self._waiting()
