"""The commands for one engine that wait to be sent together, and what is to be done with their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.replies import ECHO

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.adapters.ftdi.clock import Clock
    from anyboard.adapters.ftdi.engine import Engine

LONGEST_US = 200_000
"""No exchange is meant to take longer on the wire, so that Ctrl-C is heard."""

_MOST_BYTES = 1 << 16
_COMMAND_US = 1
"""For timeouts: what a command takes at most, besides the bits it shifts."""


class _Due(NamedTuple):
    answers: int
    take: Callable[[bytes], object]


class Queue:
    """A queue.

    Args:
        engine: where it goes.
        room: bytes of answers the chip has room for; never so many are due that it could run over.
        setup: returns what brings an engine that was just switched on to where it is thought to be.

    What can be done without an answer, or whose answer is no failure, waits until `flush`.
    """

    def __init__(self, engine: Engine, room: int, setup: Callable[[], bytes]) -> None:
        self.engine = engine
        self.room = room - ECHO
        self.index = 0
        """Of the operation whose commands are being added."""
        self.since = 0
        """Of the first one of those that wait."""
        self._setup = setup
        self._is_set_up = False
        self._clock: Clock | None = None
        self.forget()

    def forget(self) -> None:
        """Drop what waits."""
        self._commands = bytearray()
        self._due: list[_Due] = []
        self._answers = self._us = 0

    @property
    def is_waiting(self) -> bool:
        """Whether something waits to be sent."""
        return bool(self._commands)

    @property
    def is_used(self) -> bool:
        """Whether anything may have been sent since the engine was switched on."""
        return self._is_set_up or self.engine.in_doubt

    def add(self, commands: bytes, answers: int = 0, us: int = 0, take: Callable[[bytes], object] = bytes) -> None:
        """Let commands wait.

        Args:
            commands: whole ones.
            answers: how many bytes they are answered with, for which there is `room`.
            us: the time on the wire.
            take: called with the answers.

        Raises `BusError`, `Disconnected` if others had to be sent first.
        """
        if (
            self._answers + answers > self.room
            or len(self._commands) + len(commands) > _MOST_BYTES
            or self._us + us > LONGEST_US
        ):
            self.flush()
        if not self._commands:
            self.since = self.index
        self._commands += commands
        self._answers += answers
        self._us += us + len(commands) // 3 * _COMMAND_US
        if answers:
            self._due.append(_Due(answers, take))

    def flush(self) -> None:
        """Send what waits, and deal with the answers.  Raises `BusError`, `Disconnected`."""
        if not self._commands:
            return
        commands = self._commands if self._is_set_up else self._set_up() + self._commands
        answers = self.engine.exchange(bytes(commands), self._answers, self._us)
        self._is_set_up = True
        due = self._due
        self.forget()
        for count, take in due:
            take(answers[:count])
            answers = answers[count:]

    def finish(self) -> None:
        """As `flush`, and return when all has been done."""
        if self._commands:
            self.ask(mpsse.READ_LOW, 1)

    def ask(self, commands: bytes, answers: int, us: int = 0) -> bytes:
        """Send what waits and these commands; return what these are answered with."""
        received: list[bytes] = []
        self.add(commands, answers, us, received.append)
        self.flush()
        return received[0]

    def clocked(self, clock: Clock) -> bytes:
        """What sets the engine's clock, if it is not set so."""
        if clock == self._clock:
            return b""
        self._clock = clock
        return clock.commands()

    def start_again(self) -> None:
        """After something was interrupted: find the engine again; what it is to be set to waits.

        Raises:
            BusError: it does not answer.
            Disconnected: it has gone.
        """
        self.forget()
        self._is_set_up = False
        self.engine.resynchronise()

    def _set_up(self) -> bytes:
        clock = b"" if self._clock is None else self._clock.commands()
        return mpsse.LOOPBACK_OFF + mpsse.FULL_CLOCK + clock + self._setup()
