"""Faults between a host and a model: lost, late, repeated, cut and mangled answers, refusals, unplugging.

Whoever a model is plugged into calls `model.faults.out` and `model.faults.in_` in the place of `model.out` and
`model.in_`.  An exchange is one OUT transfer and what is answered until the next; NACKs and held lines are no
faults of USB: parts on the bench do those.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from usbmodels.device import UsbModel

NO_ANSWER, LATE, TWICE, SHORT, GARBAGE = "no_answer", "late", "twice", "short", "garbage"
NOT_TAKEN, STALL, UNPLUG = "not_taken", "stall", "unplug"
KINDS = (NO_ANSWER, LATE, TWICE, SHORT, GARBAGE, NOT_TAKEN, STALL, UNPLUG)
"""What can happen to an exchange.

- no_answer: it is carried out, and nothing comes back
- late: the answer comes after the host has given up waiting for it
- twice: the answer comes, and at once the same again
- short: the end of the answer is missing
- garbage: the answer has its length, and arbitrary bytes
- not_taken: the device takes nothing (NAK) until the host gives up
- stall: the device refuses it
- unplug: the device has gone before it
"""


class Stall(Exception):
    """The device refuses a request (USB 2.0, 8.4.5)."""


class Unplugged(Exception):
    """The device is gone: whoever it is plugged into unplugs it."""


class NotTaken(Exception):
    """The device has not taken the data within the host's timeout."""


class Faults:
    """The faults of one model; none unless planned.

    - `struck`: how often each kind has happened
    - `is_answer`: tells an answer from a packet that only says that there is none, where a chip sends such
    """

    def __init__(self, model: UsbModel) -> None:
        self._model = model
        self.struck: Counter[str] = Counter()
        self.is_answer: Callable[[bytes], bool] = bool
        self._plan: dict[int, str] = {}
        self._exchange = 0
        self.stop()
        self._forget()

    # -- for tests -----------------------------------------------------------------------------------

    def plan(self, kind: str, after: int = 0) -> None:
        """Let something happen to the exchange that comes after `after` more; 0 is the next."""
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is none of {', '.join(KINDS)}")
        self._plan[self._exchange + after] = kind

    def at_random(self, rate: float, seed: int, kinds: Collection[str] = KINDS) -> None:
        """Let one in 1/`rate` exchanges fail; the same seed and exchanges, the same faults."""
        self._rate, self._kinds = rate, tuple(kinds)
        self._random = random.Random(seed)

    def stop(self) -> None:
        """Nothing fails any more."""
        self._plan.clear()
        self._rate, self._kinds = 0.0, KINDS
        self._random = random.Random(0)

    # -- for what a model is plugged into --------------------------------------------------------------

    def out(self, endpoint: int, data: bytes) -> None:
        """An OUT transfer.  Raises `Stall`, `NotTaken`, `Unplugged`."""
        kind = self._next(KINDS)
        self.gave_up()  # what was late comes before the next answer
        self._kind = kind
        self._raise_for(kind)
        self._model.out(endpoint, data)

    def control(self) -> None:
        """A control transfer is about to be made.  Raises `Stall`, `NotTaken`, `Unplugged`."""
        self._raise_for(self._next((NOT_TAKEN, STALL, UNPLUG)))

    def in_(self, endpoint: int, size: int) -> bytes | None:
        """An IN transfer: as the model's.  Raises `Stall`."""
        waiting = self._waiting[endpoint]
        if waiting:
            return waiting.popleft()[:size]
        data = self._model.in_(endpoint, size)
        if data is None or self._kind is None or not self.is_answer(data):
            return data
        if self._kind == NO_ANSWER:
            return None
        if self._kind == LATE:
            self._late.append((endpoint, data))
            return None
        kind, self._kind = self._kind, None
        if kind == TWICE:
            waiting.append(data)
        elif kind == SHORT:
            data = data[: self._random.randrange(1, max(len(data), 2))]
        elif kind == GARBAGE:
            data = self._random.randbytes(len(data))
        return data

    def gave_up(self) -> None:
        """The host has waited for an answer in vain."""
        while self._late:
            endpoint, data = self._late.popleft()
            self._waiting[endpoint].append(data)
        if self._kind == LATE:
            self._kind = None

    def _next(self, possible: Collection[str]) -> str | None:
        kind = self._plan.pop(self._exchange, None)
        self._exchange += 1
        if kind is None and self._rate and self._random.random() < self._rate:
            kind = self._random.choice(self._kinds)
        if kind not in possible:
            return None
        self.struck[kind] += 1
        return kind

    def _raise_for(self, kind: str | None) -> None:
        if kind == UNPLUG:
            self._forget()
            raise Unplugged
        if kind == STALL:
            raise Stall
        if kind == NOT_TAKEN:
            raise NotTaken

    def _forget(self) -> None:
        self._kind: str | None = None
        self._late: deque[tuple[int, bytes]] = deque()
        self._waiting: defaultdict[int, deque[bytes]] = defaultdict(deque)
