"""Which keys have really changed: the bookkeeping of a scanner, without any pins."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Debouncer:
    """Turns scans into transitions (the rule of shared-module/keypad/__init__.c, keypad_debounce).

    Each key has a counter between `-threshold` (certainly up) and `threshold` (certainly down).
    A scan moves it one step towards what it saw.  A key that was up is down when its counter, on
    the way from `-threshold`, reaches 0; it then stands at `threshold`, and the other way round.
    So `threshold` scans must agree, or outnumber those that disagree by as many.

    Args:
        key_count: how many keys, all up to begin with.
        threshold: 1 to 127.
    """

    __slots__ = ("_counters", "_threshold")

    def __init__(self, key_count: int, threshold: int) -> None:
        self._threshold = threshold
        self._counters = [-threshold] * key_count

    @property
    def key_count(self) -> int:
        """How many keys there are."""
        return len(self._counters)

    def release_all(self) -> None:
        """Take all keys for up, without a transition."""
        self._counters = [-self._threshold] * len(self._counters)

    def update(self, down: Sequence[bool]) -> list[tuple[int, bool]]:
        """Take in a scan (what each key looks like) and return the transitions: (key number, down)."""
        transitions: list[tuple[int, bool]] = []
        for key, is_down in enumerate(down):
            towards = self._threshold if is_down else -self._threshold
            counter = self._counters[key]
            if counter == towards:
                continue
            counter += 1 if is_down else -1
            if counter == 0:
                counter = towards
                transitions.append((key, is_down))
            self._counters[key] = counter
        return transitions
