"""A line on which frames are damaged in every way there is, for as long as a test wants it to."""

from __future__ import annotations

import random
from collections import Counter, deque

_MOST_STRAIN, _CLEAN_AFTER = 12, 12
_FRAME_START = b"\xf5"
_EARLIER = "an earlier one before"


class FuzzedLine:
    """Both directions of a line.

    A byte on its way to the board never becomes 03: that ends any program, as Ctrl-C does.  After a few damaged
    frames in a row the line is clean for a moment: the link gives a board up that is silent for long.

    Args:
        dice: decides.
        rate: of frames that are damaged.

    Attributes:
        rate: may be changed.
        done: damaged frames by kind.
    """

    def __init__(self, dice: random.Random, rate: float) -> None:
        self.done: Counter[str] = Counter()
        self._dice = dice
        self.rate = rate
        self._strain = self._clean = 0
        self._kinds = {
            "bits flipped": self._flipped,
            "cut at the end": lambda data: data[: dice.randrange(len(data))],
            "cut at the start": lambda data: data[dice.randrange(1, len(data) + 1) :],
            "cut in the middle": self._cut,
            "lost": lambda data: b"",
            "repeated": lambda data: data * dice.randint(2, 3),
            "a part repeated": lambda data: data[: dice.randrange(len(data))] + data,
            "garbage before": lambda data: self._garbage() + data,
            "garbage within": self._with_garbage,
            "garbage behind": lambda data: data + self._garbage(),
            "the start of a long frame before": lambda data: self._header() + data,
        }
        self._to_board: deque[bytes] = deque(maxlen=3)
        self._to_host: deque[bytes] = deque(maxlen=3)

    def to_board(self, data: bytes) -> bytes:
        """What the board gets of it."""
        return self._passed(data, self._to_board).replace(b"\x03", b"\x02")

    def to_host(self, data: bytes) -> bytes:
        """What the computer gets of it."""
        return self._passed(data, self._to_host)

    def _passed(self, data: bytes, before: deque[bytes]) -> bytes:
        if self._clean or self._dice.random() >= self.rate:
            self._clean = max(self._clean - 1, 0)
            self._strain = max(self._strain - 1, 0)
            before.append(data)
            return data
        self._strain += 4
        if self._strain > _MOST_STRAIN:
            self._strain, self._clean = 0, _CLEAN_AFTER
        kind = self._dice.choice([*self._kinds, _EARLIER] if before else list(self._kinds))
        self.done[kind] += 1
        if kind == _EARLIER:
            return self._dice.choice(before) + data
        return self._kinds[kind](data)

    def _flipped(self, data: bytes) -> bytes:
        bad = bytearray(data)
        for _ in range(self._dice.choice((1, 1, 2, 5))):
            bad[self._dice.randrange(len(bad))] ^= 1 << self._dice.randrange(8)
        return bytes(bad)

    def _cut(self, data: bytes) -> bytes:
        start = self._dice.randrange(len(data))
        return data[:start] + data[start + self._dice.randint(1, 8) :]

    def _garbage(self) -> bytes:
        return self._dice.randbytes(self._dice.randint(1, 30))

    def _with_garbage(self, data: bytes) -> bytes:
        place = self._dice.randrange(len(data))
        return data[:place] + self._garbage() + data[place:]

    def _header(self) -> bytes:
        return _FRAME_START + bytes(self._dice.randrange(0x80, 0x100) for _ in range(self._dice.randint(1, 3)))
