"""The agent itself, run by this Python, behind a console that damages what passes, on a clock that nobody waits for."""

from __future__ import annotations

import builtins
import random
import threading
import types
from collections.abc import Callable

from adapters.python_board.scripted import StillClock
from anyboard.adapters.python_board.frames import LONGEST
from anyboard.adapters.python_board.link import Capacity, Link
from anyboard.adapters.python_board.upload import CORE, piece

URL = "micropython:/dev/ttyACM0"
NOTE = 99
"""A call of the tests': notes its arguments, and answers with them."""


class _Ended(BaseException):
    """Ends the agent's thread."""


def namespace(modules: dict) -> dict:
    """Globals of a board that has these modules, and may import what this Python has besides."""

    def importing(name, *rest):
        return modules[name] if name in modules else builtins.__import__(name, *rest)

    names: dict = {"_modules": modules}

    def shown(value):
        return f"OSError({value.args[0]},)" if isinstance(value, OSError) else repr(value)

    names["__builtins__"] = {**vars(builtins), "__import__": importing, "repr": shown}
    return names


class LocalAgent:
    """The agent in a thread, and a console to it; `read` returns at once what there will be within the time.

    Args:
        longest: as of `Capacity`.
        to_board, to_host: what becomes of bytes on their way.
    """

    def __init__(
        self,
        longest: int = LONGEST,
        to_board: Callable[[bytes], bytes] = bytes,
        to_host: Callable[[bytes], bytes] = bytes,
    ) -> None:
        self.clock = StillClock()
        self.notes: list[bytes] = []
        self.to_board, self.to_host = to_board, to_host
        self.written = 0
        self._changed = threading.Condition()
        self._in, self._out = bytearray(), bytearray()
        self._wants = 0
        self._is_over = False
        self.names = names = namespace({})
        names["_modules"]["usb_cdc"] = types.SimpleNamespace(console=types.SimpleNamespace(read=None))
        for name in CORE:
            exec(piece(name), names)
        console = self._Console(self)
        names.update(_r=console.read, _o=console, _s=lambda ms: console.in_waiting)
        names["_H"][NOTE] = self._note
        self.ended: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(piece("start") % (b"\x1b", longest),), daemon=True)
        self._thread.start()

    def link(self, heard=None, **capacity) -> Link:
        return Link(self, URL, Capacity(**capacity), self.clock, heard)

    def say(self, data: bytes) -> None:
        """Something the board sends unasked."""
        with self._changed:
            self._out += data
            self._changed.notify_all()

    def _note(self, arguments):
        self.notes.append(bytes(arguments))
        return arguments

    def _run(self, start):
        try:
            exec(start, self.names)
        except _Ended:
            pass
        except Exception as error:
            self.ended = error
        with self._changed:
            self._is_over = True
            self._out += (
                b"\x04\x04>" if self.ended is None else b"\x04Traceback: " + repr(self.ended).encode() + b"\x04>"
            )
            self._changed.notify_all()

    class _Console:
        """What the agent sees."""

        def __init__(self, agent: LocalAgent) -> None:
            self._agent = agent

        def _wait(self, count):
            agent = self._agent
            while len(agent._in) < count:
                if agent._is_over:
                    raise _Ended
                agent._wants = count
                agent._changed.notify_all()
                agent._changed.wait()
            agent._wants = 0

        @property
        def in_waiting(self):
            with self._agent._changed:
                self._wait(1)
                return len(self._agent._in)

        def read(self, count):
            with self._agent._changed:
                self._wait(count)
                data = bytes(self._agent._in[:count])
                del self._agent._in[:count]
                return data

        def write(self, data):
            with self._agent._changed:
                self._agent._out += self._agent.to_host(bytes(data))

    # -- what the link sees

    def write(self, data: bytes, /) -> None:
        with self._changed:
            self.written += len(data)
            self._in += self.to_board(data)
            self._wants = 0 if len(self._in) >= self._wants else self._wants
            self._changed.notify_all()

    def read(self, timeout_s: float, /) -> bytes:
        with self._changed:
            while not self._out and not self._wants and not self._is_over:
                self._changed.wait()
            data = bytes(self._out)
            self._out.clear()
        if not data:
            self.clock.sleep_us(round(timeout_s * 1e6) + 1)
        return data

    def close(self) -> None:
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
        self._thread.join(10)


def bad_line(dice: random.Random, rate: float) -> Callable[[bytes], bytes]:
    """A way on which so many of the frames are flipped, cut, repeated or have garbage before them."""

    def passed(data: bytes) -> bytes:
        if dice.random() >= rate:
            return data
        kind = dice.randrange(6)
        if kind == 0:
            bad = bytearray(data)
            bad[dice.randrange(len(bad))] ^= 1 << dice.randrange(8)
            return bytes(bad).replace(b"\x03", b"\x02")  # a Ctrl-C that nobody sent ends any program
        if kind == 1:
            return data[: dice.randrange(len(data))]
        if kind == 2:
            return data[dice.randrange(1, len(data) + 1) :]
        if kind == 3:
            return data * 2
        if kind == 4:
            return b""
        return dice.randbytes(dice.randint(1, 30)).replace(b"\x03", b"\x02") + data

    return passed
