"""What a part does one after the other, on the bench's clock."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim.engines.part import Part


class Timeline:
    """Steps of one part; each begins its time when the one before has been done."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._steps: deque[tuple[int, Callable[[], object]]] = deque()
        self._cancel: Callable[[], None] | None = None

    def add(self, us: int, action: Callable[[], object]) -> None:
        """Do something, so many microseconds after the step before, or after now."""
        self._steps.append((us, action))
        if self._cancel is None:
            self._wait()

    def cancel(self) -> None:
        """Forget what has not been done."""
        self._steps.clear()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    @property
    def is_running(self) -> bool:
        """Whether there are steps to come."""
        return self._cancel is not None

    def _wait(self) -> None:
        if self._steps:
            us, action = self._steps.popleft()
            self._cancel = self._part.later(us, lambda: self._do(action))

    def _do(self, action: Callable[[], object]) -> None:
        self._cancel = None
        action()
        if self._cancel is None:  # the action has not added a step itself
            self._wait()
