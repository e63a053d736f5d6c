"""The text tier: calls of the handlers on a board, and their answers, as text through its raw REPL.

::

    computer                                             board
    _do(7,431,b'\\x14\\x05\\0w\\1\\xd0\\x81')  04          ─►
                                                      ◄─ OK bytearray(b'\\x00\\x01\\x00`') 97 04 04 >

For boards that are too small for the agent, or have no console for binary data.  The calls, the pieces of
the agent that carry them out and the answers are the agent's (`calls`); what differs is that each list of calls
is one line of code.  A line that did not add up on the board was not carried out; one whose answer is
unreadable is typed again, and answered from memory.

Nothing runs on the board between calls: it sends nothing unasked, and no dead-man switch lets its outputs go.
"""

from __future__ import annotations

import re
from ast import literal_eval
from typing import TYPE_CHECKING, ClassVar

from anyboard.adapters.python_board.calls import ECHO, EXECUTE, FAILED, Call, batches, packed, unpacked
from anyboard.adapters.python_board.link import CallError, Capacity
from anyboard.adapters.python_board.literals import literal, literals
from anyboard.adapters.python_board.raw_repl import TYPED, BoardTraceback, Output, RawREPL
from anyboard.core.clock import host_clock
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

_TRIES = 8
_ANSWER_S = 4.5
_SLOWEST_BYTES_PER_S = 11_520
_PER_BYTE = 4
"""Characters, at most: ``\\xff``."""
_LINE, _LINES, _DATA, _CALL = 256, 32, 16, 7
"""A line that is pasted has at least so many characters, at most one for so many bytes of free memory; no list of
calls has more bytes than one for so many, and no single call more than one for so many: what is typed is in memory
up to three times, in pieces of it."""
_LONGEST = 4096
_CLOSE = b"""\
for _k in list(_O):
 try:
  _x(_k)
 except Exception:
  pass
"""
_MOST_REQUESTS = 1 << 20
_SHOWN = 200

_ANSWER = re.compile(rb"bytearray\((b(['\"]).*\2)\) (\d+)\s*\Z", re.DOTALL)
_WAS_RESET = re.compile(r"NameError\(.*'_(do|H|O|x)\\?'")
"""What the core of the text tier has is not there."""
_DAMAGED = ("SyntaxError", "IndentationError", "UnicodeError", "ZeroDivisionError")
"""Nothing was carried out of such a line: it does not compile, or does not add up (`RawREPL.start`)."""
_STOPPED = "OSError(110,)"
"""ETIMEDOUT."""
_ERRNO = re.compile(r"(?:\[Errno )?-?(\d+)\b")


class TextLink:
    """To a board in its raw REPL, which has ``agent/calls.upy`` and ``agent/text.upy``.

    Args:
        console: to the board.
        url: the board, for messages.
        free: bytes of memory it has.
        pastes: whether it has raw-paste, and so flow control; else it gets lines that its receive buffer holds.
        clock: what the waiting is measured by.
    """

    tier: ClassVar[str] = "text"

    def __init__(self, console: Console, url: str, free: int, pastes: bool, clock: Clock = host_clock) -> None:
        self.capacity = Capacity(2 * min(max(free // _DATA, _LINE), _LONGEST) + 8)
        self.turns = 0
        """How often the computer has waited for the board; for measurements."""
        self.resent = 0
        """How many lines had to be typed again."""
        self._line = min(max(free // _LINES, _LINE), _LONGEST) if pastes else TYPED
        self._most = free // _CALL
        self._console = _Counted(console)
        self._repl = RawREPL(self._console, url, clock)
        self._url = url
        self._number = 0
        self._is_settled = True

    @property
    def sent(self) -> int:
        """Bytes."""
        return self._console.sent

    @property
    def received(self) -> int:
        """Bytes."""
        return self._console.received

    def call(self, calls: Sequence[Call]) -> list[bytes]:
        """Carry out calls in order, and their results; stops at the first that fails.

        Raises:
            CallError: one failed; those behind it were not carried out.
            ValueError: one is too long for the board.
            Disconnected: the board has gone, or was reset, or does not answer any more.
        """
        if not calls:
            return []
        results: list[bytes] = []
        for group in _groups(calls):
            if group[0].number == EXECUTE:
                self._execute(group[0], results)
            else:
                for batch in batches(group, self.capacity.size):
                    self._carry_out(batch, results)
        return results

    def part(self, calls: Sequence[Call]) -> None:
        """Have source executed that ends the interpreter; there will be no answer.  Raises `Disconnected`."""
        source = "\n".join(call.arguments.decode() for call in calls)
        try:
            self._repl.start(source, paste=False)
        except BusError:
            pass  # it was as quick as that

    def ping(self) -> None:
        """Find out whether the board is there.  Raises `Disconnected`."""
        self.call([Call(ECHO, b"")])

    def poll(self, timeout_s: float) -> None:
        """Nothing comes unasked but what a board says when it starts.  Raises `Disconnected`."""
        said = self._console.read(timeout_s)
        if said:
            raise Disconnected(self._was_reset(said))

    def end(self) -> None:
        """Close whatever is open.  Raises as `call`."""
        self.call([Call(EXECUTE, _CLOSE)])

    # -- lines ---------------------------------------------------------------------------------------

    def _carry_out(self, calls: Sequence[Call], results: list[bytes]) -> None:
        """A list of calls in one line, or in as many as it takes to bring a long one."""
        data = packed(calls)
        count, us = len(data), 0
        for call in calls:
            count += call.reads
            us += call.us
        if len(data) > self._most or count - len(data) > self._most:
            raise CallError(len(results), results, f"MemoryError('{self._most} bytes at a time',)")
        self._number = self._number % _MOST_REQUESTS + 1
        seconds = _ANSWER_S + 2 * _PER_BYTE * count / _SLOWEST_BYTES_PER_S + us * 2e-6
        traceback, is_late = "", False
        for _ in range(_TRIES):
            output = self._typed(self._lines(data, self._number), seconds)
            is_late = is_late or output is None
            if output is not None:
                answer = _answered(output.printed)
                if answer is not None:
                    done = unpacked(answer, self._url)
                    results += done.results
                    if done.status == FAILED:
                        text = results.pop().decode("utf-8", "replace")
                        raise CallError(len(results), results, text)
                    return
                traceback = _as_repr(output.traceback)
                if _WAS_RESET.match(traceback) or traceback.startswith("MemoryError"):
                    break
                if is_late and traceback.startswith("TypeError"):  # there is no answer: it was stopped on its way
                    raise CallError(len(results), results, _STOPPED)
            self.resent += 1
        if traceback:
            self._refuse(traceback, results)
        raise Disconnected(f"{self._url} answers what makes no sense; use another cable or port, and open it again")

    def _lines(self, data: bytes, number: int) -> Iterator[str]:
        """What to type for a request: the last line carries out what the others have brought."""
        check = sum(data) + len(data) + number
        whole = f"_do({number},{check},{literal(data)})"
        if len(whole) <= self._line:
            yield whole
            return
        begin = "_dv="
        for part in literals(data, self._line - len("_dv+=")):
            yield begin + part
            begin = "_dv+="
        yield f"_do({number},{check},_dv);_dv=0"

    def _execute(self, call: Call, results: list[bytes]) -> None:
        """Source, not as data, which would be in memory twice, and nest functions deeper than a small stack goes."""
        source, error = call.arguments.decode(), None
        for _ in range(_TRIES):
            output = self._typed(iter((source,)), _ANSWER_S + call.us * 2e-6)
            error = None if output is None else _as_repr(output.traceback)
            if error is not None and not error.startswith(_DAMAGED):
                break
            self.resent += 1
        else:
            raise Disconnected(f"{self._url} does not take what anyboard sends it ({error}); open it again")
        if error:
            self._refuse(error, results)
        results.append(b"")

    def _typed(self, lines: Iterator[str], seconds: float) -> Output | None:
        """What the last line has come to; None: no end of one of them was heard."""
        output = None
        try:
            if not self._is_settled or self._console.read(0):  # somebody else has been there
                self._repl.enter()
            self._is_settled = False
            for line in lines:
                self.turns += 1
                self._repl.start(line, paste=len(line) > TYPED)
                output = self._repl.finish(seconds)
                if output.traceback:
                    break
            self._is_settled = True
        except BoardTraceback as error:  # before all of a line was there
            output = Output(b"", str(error))
            self._is_settled = True
        except BusError:
            return None  # the next try begins with a new prompt
        except BackendUnavailable as error:
            raise Disconnected(f"{self._url} does not answer any more: it was reset, or is stuck ({error})") from error
        except KeyboardInterrupt:
            self._let_it_finish(seconds)
            raise
        return output

    def _let_it_finish(self, seconds: float) -> None:
        """What is on its way is to be carried out now, not together with the next call."""
        try:
            self._repl.finish(min(seconds, _ANSWER_S))
        except (BusError, Disconnected):
            return  # the next call finds that out, too
        self._is_settled = True

    # -- what goes wrong -----------------------------------------------------------------------------

    def _refuse(self, error: str, results: list[bytes]) -> None:
        """Raise what an exception of a line itself stands for."""
        if error.startswith("KeyboardInterrupt"):
            raise Disconnected(f"{self._url}: somebody stopped what it was doing (Ctrl-C); open it again")
        if _WAS_RESET.match(error):
            raise Disconnected(self._was_reset(error.encode()))
        if error.startswith("MemoryError"):
            self._make_room(error)
        raise CallError(len(results), results, error)

    def _make_room(self, error: str) -> None:
        """Without room for as much as the shortest line, nothing can be done any more."""
        for _ in range(_TRIES):
            output = self._typed(iter(("_dv=_da=0",)), _ANSWER_S)
            if output is not None and not output.traceback:
                return
        raise Disconnected(f"{self._url} has no memory left ({error}); open it again, and less at a time")

    def _was_reset(self, said: bytes) -> str:
        shown = " | ".join(said[-_SHOWN:].decode("utf-8", "replace").split("\r\n")).strip(" |>\x04")
        return f"{self._url} was reset ({shown}); open it again"


class _Counted:
    """A console, and how many bytes went through it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.sent = self.received = 0

    def write(self, data: bytes, /) -> None:
        self.sent += len(data)
        self._console.write(data)

    def read(self, timeout_s: float, /) -> bytes:
        data = self._console.read(timeout_s)
        self.received += len(data)
        return data

    def wait(self, timeout_s: float, /) -> bool:
        return self._console.wait(timeout_s)

    def close(self) -> None:
        self._console.close()


def _groups(calls: Sequence[Call]) -> Iterator[list[Call]]:
    """Source to execute by itself, and what is between it."""
    group: list[Call] = []
    for call in calls:
        if call.number == EXECUTE:
            if group:
                yield group
            yield [call]
            group = []
        else:
            group.append(call)
    if group:
        yield group


def _answered(printed: bytes) -> bytes | None:
    """The answer in what was printed; None if it got damaged, or the request did."""
    match = _ANSWER.search(printed)
    if match is None:
        return None
    try:
        answer = literal_eval(match[1].decode("ascii"))
    except (ValueError, SyntaxError):
        return None
    return answer if isinstance(answer, bytes) and sum(answer) == int(match[3]) else None


def _as_repr(traceback: str) -> str:
    """The exception of a traceback as its `repr` would be; "" if there is none."""
    lines = traceback.strip().splitlines()
    if not lines:
        return ""
    name, _, message = lines[-1].partition(":")
    message = message.strip()
    number = _ERRNO.match(message) if name == "OSError" else None
    if number is not None:
        return f"{name}({number[1]},)"
    return f"{name}({message!r},)" if message else f"{name}()"
