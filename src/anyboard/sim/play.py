"""Pulse trains into a pin."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.nets import Driver


class Player:
    """Plays one train after the other: `hand` drives the pulses, `holder` the level between trains."""

    def __init__(self, hand: Driver, holder: Driver, clock: RealClock | VirtualClock) -> None:
        self._hand = hand
        self._holder = holder
        self._clock = clock
        self._trains: deque[tuple[list[int], bool, bool]] = deque()
        self._cancel: Callable[[], None] | None = None

    def add(self, durations: list[int], idle: bool, open_drain: bool) -> None:
        """Play a train: now, or after what is playing."""
        self._trains.append((durations, idle, open_drain))
        if self._cancel is None:
            self._clock.at_once(self._next_train)

    def stop(self) -> None:
        """Forget what has not been played."""
        self._trains.clear()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _next_train(self) -> None:
        self._cancel = None
        if self._trains:
            durations, idle, open_drain = self._trains.popleft()
            self._step(iter(durations), idle, not idle, open_drain)

    def _step(self, rest: Iterator[int], idle: bool, level: bool, open_drain: bool) -> None:
        self._cancel = None
        us = next(rest, None)
        if us is not None:
            # scheduled first: whoever hears of this edge may play more, which then waits its turn
            self._cancel = self._clock.call_later(us, lambda: self._step(rest, idle, not level, open_drain))
            self._hand.drive(None if open_drain and level else level)
            return
        self._holder.drive(idle)
        self._hand.let_go()
        if self._cancel is None:  # nobody who heard of that edge has started the next one
            self._next_train()
