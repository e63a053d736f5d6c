"""Many mixed operations from several threads on one adapter, while its USB connection misbehaves.

Every thread has a memory of its own on the shared I2C bus, and knows what must be in it; the first also
has a pair of wired pins.  An operation may fail, with one of our errors; it may not hang, answer wrongly,
or raise anything else.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from typing import TYPE_CHECKING

import anyboard
from anyboard import busio, digitalio
from anyboard.core.errors import AnyboardError, Disconnected
from anyboard.testing.rigs.parts import Refuser
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from usbmodels.fleet import Kind
    from usbmodels.plugged import World

FIRST, REFUSER, ABSENT = 0x50, 0x2A, 0x33


class _Session:
    """The board as it is between two unpluggings."""

    def __init__(self, kind: Kind) -> None:
        self.board = anyboard.open(kind.name)
        try:
            self.i2c = busio.I2C(self.board.SCL, self.board.SDA, frequency=400_000)
            self.out = digitalio.DigitalInOut(getattr(self.board, kind.pins[0]))
            self.out.switch_to_output()
            self.back = digitalio.DigitalInOut(getattr(self.board, kind.pins[1]))
        except BaseException:
            self.board.close()
            raise


class Soak:
    """One run.

    Args:
        kind: the adapter.
        operations: how many, all threads together.
        rate: of how many exchanges one fails, as 0.01 for one in a hundred.
        faults: which kinds of faults, of `usbmodels.faults`.
        threads: how many.
        seed: of everything random, but for the order in which threads get their turns.

    - `wrong`: sentences about what must not be; empty after a good run
    - `errors`: how often each kind of error was raised
    """

    def __init__(
        self, kind: Kind, operations: int, rate: float, faults: Collection[str], threads: int = 4, seed: int = 1
    ) -> None:
        self.kind = kind
        self.wrong: list[str] = []
        self.errors: Counter[str] = Counter()
        self.done = 0
        self._each = operations // threads
        self._threads = threads
        self._seed = seed
        self.model = kind.model()
        self._memories = [Memory(FIRST + n) for n in range(threads)]
        bus = self.model.bench.i2c
        for memory in self._memories:
            bus.attach(memory)
        bus.attach(Refuser(REFUSER))
        self.model.bench.wire(*kind.pins)
        self._rate, self._faults = rate, faults
        self._life = threading.Lock()
        self._count = threading.Lock()

    def run(self) -> None:
        """Until all is done."""
        with plugged(self.model) as world:
            self._world: World = world
            self._session: _Session | None = _Session(self.kind)
            self.model.faults.at_random(self._rate, self._seed, self._faults)
            workers = [threading.Thread(target=self._work, args=(n,), daemon=True) for n in range(self._threads)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
            self.model.faults.stop()
            self._after()

    def _after(self) -> None:
        """With the faults over, everything works."""
        session = self._current()
        assert session.i2c.try_lock()
        expected = sorted([REFUSER, *(memory.address for memory in self._memories)])
        if session.i2c.scan() != expected:
            self.wrong.append("a scan after the run finds something else")
        session.i2c.unlock()
        session.board.close()

    def _current(self) -> _Session:
        """The board, plugged in and opened anew if somebody has found it gone."""
        with self._life:
            while self._session is None:
                if self.model not in self._world.models:
                    self._world.plug(self.model)
                try:
                    self._session = _Session(self.kind)
                except AnyboardError as error:  # opening may be struck as well
                    self._note(error)
            return self._session

    def _lost(self, session: _Session) -> None:
        with self._life:
            if self._session is session:
                self._session = None
                session.board.close()

    def _note(self, error: AnyboardError) -> None:
        with self._count:
            self.errors[getattr(error, "kind", type(error).__name__)] += 1

    def _work(self, number: int) -> None:
        worker = _Worker(number, self._memories[number], random.Random(self._seed * 100 + number), self.kind)
        try:
            for _ in range(self._each):
                session = self._current()
                try:
                    complaint = worker.step(session)
                except Disconnected as error:
                    self._note(error)
                    self._lost(session)
                except AnyboardError as error:
                    self._note(error)
                else:
                    if complaint:
                        self.wrong.append(complaint)
                with self._count:
                    self.done += 1
                if len(self.wrong) > 20:
                    return
        except BaseException as error:
            self.wrong.append(f"thread {number}: {type(error).__name__}: {error}")
            raise


class _Worker:
    """One thread's operations, and what it knows of its memory: None where a write may or may not have arrived."""

    def __init__(self, number: int, memory: Memory, numbers: random.Random, kind: Kind) -> None:
        self._address = memory.address
        self._known: list[int | None] = list(memory.data)
        self._random = numbers
        self._longest = min(kind.i2c_write_max or 80, 80) - 1
        actions = [self._write, self._read, self._read, self._absent, self._refused, self._probe]
        self._actions: list[Callable[[_Session], str]] = actions if number else [*actions, self._pins]

    def step(self, session: _Session) -> str:
        """One operation; "" or what was wrong about it.  Raises what the operation raises."""
        action = self._random.choice(self._actions)
        if action == self._pins:
            return action(session)
        while not session.i2c.try_lock():
            pass
        try:
            return action(session)
        finally:
            session.i2c.unlock()

    def _span(self) -> tuple[int, int]:
        start = self._random.randrange(256)
        # mostly short, as drivers are
        count = self._random.randint(1, self._longest if self._random.random() < 0.05 else 6)
        return start, min(count, 256 - start)

    def _write(self, session: _Session) -> str:
        start, count = self._span()
        data = self._random.randbytes(count)
        self._known[start : start + count] = [None] * count
        session.i2c.writeto(self._address, bytes((start,)) + data)
        self._known[start : start + count] = data
        return ""

    def _read(self, session: _Session) -> str:
        start, count = self._span()
        into = bytearray(count)
        session.i2c.writeto_then_readfrom(self._address, bytes((start,)), into)
        wanted = self._known[start : start + count]
        if any(known not in (None, byte) for known, byte in zip(wanted, into, strict=True)):
            return f"0x{self._address:02x} register {start}: read {into.hex()}, which was never written"
        return ""

    def _absent(self, session: _Session) -> str:
        try:
            session.i2c.writeto(ABSENT, b"\x00")
        except OSError as error:
            if getattr(error, "kind", None) == "nack_address":
                return ""
            raise
        return "a write to nobody was acknowledged"

    def _refused(self, session: _Session) -> str:
        try:
            session.i2c.writeto(REFUSER, b"abc")
        except OSError as error:
            if getattr(error, "kind", None) == "nack_data":
                return ""
            raise
        return "a refused byte went unnoticed"

    def _probe(self, session: _Session) -> str:
        return "" if session.i2c.probe(self._address) else f"0x{self._address:02x} was not found"

    def _pins(self, session: _Session) -> str:
        level = self._random.random() < 0.5
        session.out.value = level
        return "" if session.back.value == level else f"a pin set to {level} reads otherwise"
