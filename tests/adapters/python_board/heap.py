"""How much free memory the agent, and each of its pieces, needs: measured, by leaving interpreters less and less.

A heap is filled until so many bytes are free; then the pieces go up as they do to a board.
"""

from __future__ import annotations

import re
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.calls import ECHO, EXECUTE, Call
from anyboard.adapters.python_board.frames import byte_sum
from anyboard.adapters.python_board.link import CallError, Capacity, Link
from anyboard.adapters.python_board.raw_repl import BoardTraceback, RawREPL
from anyboard.adapters.python_board.upload import CORE, piece
from anyboard.core.errors import BusError, Disconnected
from anyboard.sim import Bench
from anyboard.transports import console
from boards.microbit_board import microbit_board
from boards.unix_board import unix_board

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from anyboard.adapters.python_board.frames import Check
    from anyboard.transports.console import Console

FREE = 8192
"""What has to be enough for the agent."""
LONGEST = 1024
"""Bytes of body in a frame, which is what a board with little memory is given."""
_LOOK = """\
import gc
gc.collect()
print(gc.mem_free())
"""
_FILL = """\
import gc
gc.collect()
_B=_n=0
_k=[]
for _n in %d,512:
 try:
  while len(_k)*_n<%d:_k.append(bytearray(_n-96))
  break
 except MemoryError:pass
for _n in 4096,256,64,16,1:
 try:
  while 1:_B=(bytearray(_n),_B)
 except MemoryError:pass
_k=0
gc.collect()
print(gc.mem_free())
"""
"""What is left free is in one piece, where there is one so big, or else in pieces of 512 bytes and more: what an
interpreter leaves between its own objects is filled, too."""
_STEP = 128
_TRIES = 4
_GARBLED = ("SyntaxError", "IndentationError")
_COMPILED = ("NameError", "ImportError", "AttributeError")
"""What may go wrong with a piece on its own, without those it builds on, once it has been compiled."""
_IMPORT = re.compile(r"^from \w+ import ([\w,]+)", re.MULTILINE)


class TooLittle(Exception):
    """The memory was not enough."""


class Room(NamedTuple):
    """What was free before anything went up, and what is when all is there (after a collection)."""

    free: int
    left: int


class Paced:
    """A console whose board has a receive buffer of 64 bytes and no flow control."""

    def __init__(self, line: Console) -> None:
        self._line = line
        self.read, self.close = line.read, line.close

    def write(self, data: bytes, /) -> None:
        for start in range(0, len(data), 32):
            self._line.write(data[start : start + 32])
            time.sleep(0.01)


class Typed(RawREPL):
    """Source as it is, at once: for a board without raw-paste whose console is `Paced`."""

    def start(self, source: str, *, paste: bool = True) -> None:
        self._type_line(source.encode())


class Interpreter(NamedTuple):
    """A board whose heap can be filled.

    - `port`: of it
    - `word`: bytes of a pointer; objects and what the compiler needs are twice as big with 8 as with 4
    - `prepare`: source that runs before the heap is filled
    - `check`: what it computes of a frame
    - `wrapped`: what becomes of its console
    - `repl`: how source gets there
    - `adapted`: what has to be different in the source of a piece
    """

    port: str
    word: int
    prepare: str
    check: Check = Capacity().check
    wrapped: Callable[[Console], Console] = lambda line: line
    repl: type[RawREPL] = RawREPL
    adapted: Callable[[str], str] = str

    def most(self) -> int:
        """Bytes that are free when nothing is filled."""
        with self._repl() as (_, repl):
            repl.run(self.prepare)
            return int(repl.run(_LOOK))

    def upload(self, free: int | None, pieces: Sequence[str] = ()) -> Room:
        """Leave so much (None: all there is), start the agent, greet it, and bring it pieces.  Raises `TooLittle`."""
        for _ in range(_TRIES):
            with self._repl() as (line, repl):
                try:
                    return self._upload(line, repl, free, pieces)
                except (BoardTraceback, CallError, Disconnected, BusError) as error:
                    if "MemoryError" in str(error):
                        raise TooLittle(str(error)) from error
                    if not any(name in str(error) for name in _GARBLED):  # the pace was too fast for a busy machine
                        raise
        raise RuntimeError(f"{self.port} does not get what is sent")

    def least(self, pieces: Sequence[str] = (), at_least: int = 0) -> Room:
        """The least free memory for the agent and these pieces, in one piece, to 128 bytes; by halving.

        Args:
            pieces: on top of the agent.
            at_least: what is known not to be enough.

        Raises `TooLittle` if they need 40,000 bytes.
        """
        low, high = at_least, 40_000
        best = self.upload(high, pieces)
        middle = low + 2048  # they are not as big as that
        while high - low > _STEP:
            try:
                best, high = self.upload(middle, pieces), middle
            except TooLittle:
                low = middle
            middle = (low + high) // 2
        return best

    def least_in_pieces(self) -> Room:
        """The same for the agent alone, going down until it fails twice, where free memory is scattered."""
        best = self.upload(None)
        failed = 0
        for free in range(FREE - 2 * _STEP, 0, -2 * _STEP):
            try:
                best, failed = self.upload(free), 0
            except TooLittle:
                failed += 1
                if failed == 2:
                    break
        return best

    @contextmanager
    def _repl(self) -> Iterator[tuple[Console, RawREPL]]:
        line = self.wrapped(console.open(self.port, self.port, 115200))
        try:
            repl = self.repl(line, self.port)
            repl.enter()
            repl.restart()
            yield line, repl
        finally:
            line.close()

    def _upload(self, line: Console, repl: RawREPL, free: int | None, pieces: Sequence[str]) -> Room:
        repl.run(self.prepare)
        really = int(repl.run(_FILL % (free, free) if free is not None else _LOOK))
        if free is not None and really > free + 1024:
            raise ValueError(f"not {free} bytes could be left free, but {really}")
        for name in CORE:
            repl.run(self.adapted(piece(name)))
        repl.start(piece("start") % (b"\x1b", LONGEST))
        link = Link(line, self.port, Capacity(LONGEST, check=self.check))
        link.call([Call(EXECUTE, piece("hello").encode()), Call(ECHO, b"abc")])
        if pieces:
            link.call([Call(EXECUTE, b"_D=9")])  # some look at it
        for name in pieces:
            try:
                link.call([Call(EXECUTE, self.adapted(piece(name)).encode())])
            except CallError as error:
                if not error.text.startswith(_COMPILED):
                    raise
        link.call([Call(EXECUTE, b"gc.collect()")])
        left = evaluate(link, "gc.mem_free()")
        link.part([Call(EXECUTE, b"_D=-1")])
        return Room(really, left)


@contextmanager
def unix() -> Iterator[Interpreter]:
    """MicroPython's unix port: 64 bits, raw-paste; `machine` is there before the heap is filled, as on boards."""
    with unix_board(Bench("raspberry_pi_pico", clock="real"), heap=300_000) as port:
        yield Interpreter(port, 8, "import machine,_onewire")


_CONSOLE = """\
f=open('usb_cdc.py','w')
f.write('''import microbit
_u=microbit.uart
class C:
 in_waiting=1
 def read(s,n):
  b=b''
  while len(b)<n:b+=_u.read(n-len(b)) or b''
  return b
 write=_u.write
console=C()
''')
f.close()
import usb_cdc
"""


def _for_microbit(source: str) -> str:
    source = source.replace("time.time", "time.ticks_ms")  # it has neither that nor monotonic
    return _IMPORT.sub(lambda match: "=".join(match[1].split(",")) + "=int", source)  # what it has not got


@contextmanager
def microbit() -> Iterator[Interpreter]:
    """The micro:bit's firmware in QEMU: 32 bits, no raw-paste, so the source of a piece is in the heap with the rest.

    It has no console for binary data; a few lines around its `microbit.uart` are one.
    """
    with microbit_board() as port:
        yield Interpreter(port, 4, _CONSOLE, byte_sum, Paced, Typed, _for_microbit)
