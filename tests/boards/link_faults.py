"""What goes wrong on a wire, at places in the stream of bytes that depend on nothing but the seed."""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

KINDS = ("loss", "corruption", "duplication", "delay")
_MOST_REPEATED = 32  # bytes


class Piece(NamedTuple):
    """Bytes to deliver, and how long to wait before."""

    data: bytes
    wait: float


class Faults:
    """One direction of a wire.

    Args:
        seed: of the places.
        delay_seconds: the longest a delay takes.
    """

    def __init__(self, seed: str, delay_seconds: float) -> None:
        self._random = random.Random(seed)
        self._delay_seconds = delay_seconds
        self._rates: dict[str, float] = {}
        self._left: dict[str, int] = {}
        self.done: Counter[str] = Counter()
        """How many there have been, by kind."""

    def set(self, rates: dict[str, float]) -> None:
        """From now on so many of each kind per byte."""
        self._rates = {kind: rates[kind] for kind in KINDS if rates.get(kind)}
        self._left = {kind: self._gap(kind) for kind in self._rates}

    def _gap(self, kind: str) -> int:
        return int(self._random.expovariate(self._rates[kind]))

    def apply(self, data: bytes) -> list[Piece]:
        """What becomes of bytes."""
        pieces: list[Piece] = []
        good = bytearray()
        wait = 0.0
        while data:
            kind = min(self._left, key=lambda kind: self._left[kind]) if self._left else None
            clean = len(data) if kind is None else min(self._left[kind], len(data))
            good += data[:clean]
            data = data[clean:]
            for each in self._left:
                self._left[each] -= clean
            if kind is None or not data:
                break
            byte, data = data[0], data[1:]
            for each in self._left:  # two at one byte: the other one comes at the next
                self._left[each] = max(self._left[each] - 1, 0)
            self._left[kind] = self._gap(kind)
            self.done[kind] += 1
            if kind == "corruption":
                good.append(byte ^ 1 << self._random.randrange(8))
            elif kind == "duplication":
                good.append(byte)
                good += good[-self._random.randint(1, _MOST_REPEATED) :]
            elif kind == "delay":
                pieces.append(Piece(bytes(good), wait))
                good, wait = bytearray((byte,)), self._random.uniform(0, self._delay_seconds)
        pieces.append(Piece(bytes(good), wait))
        return pieces
