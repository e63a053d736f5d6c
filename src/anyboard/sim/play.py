"""Pulse trains into a pin."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.pads import Pad


class Player:
    """Plays one train after the other into a pad."""

    def __init__(self, pad: Pad, clock: RealClock | VirtualClock) -> None:
        self._pad = pad
        self._clock = clock
        self._trains: deque[tuple[list[int], bool]] = deque()
        self._cancel: Callable[[], None] | None = None

    def add(self, durations: list[int], idle: bool) -> None:
        """Play a train: now, or after what is playing."""
        self._trains.append((durations, idle))
        if self._cancel is None:
            self._clock.at_once(self._next_train)

    def stop(self) -> None:
        """Forget what has not been played, and let go of the line."""
        self._trains.clear()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        self._pad.hand.let_go()
        self._pad.holder.let_go()

    def _next_train(self) -> None:
        self._cancel = None
        if self._trains:
            durations, idle = self._trains.popleft()
            self._step(iter(durations), idle, not idle)

    def _step(self, rest: Iterator[int], idle: bool, level: bool) -> None:
        self._cancel = None
        us = next(rest, None)
        if us is not None:
            # scheduled first: whoever hears of this edge may play more, which then waits its turn
            self._cancel = self._clock.call_later(us, lambda: self._step(rest, idle, not level))
            self._pad.hand.drive(level)
            return
        self._pad.holder.drive(idle)
        self._pad.hand.let_go()
        if self._cancel is None:  # nobody who heard of that edge has started the next one
            self._next_train()
