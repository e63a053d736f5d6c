"""Requests to the agent on a board, and its answers: nothing is lost, doubled or taken for something else.

::

    computer                                board
    request 5 ─►
    request 6 ─►  (damaged on its way)
                                         ◄─ answer 5
                                         ◄─ again 6
    request 6 ─►                            what the board has carried out it answers from memory
                                         ◄─ answer 6

Several requests are on their way at once, as many as the board keeps answers of and, in front of a
receive buffer without flow control, no more bytes than that has room for.

The thread that waits for an answer reads the console itself.  A thread just for reading would cost two
switches between threads per answer, more than all the rest together.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from zlib import crc32

from anyboard.adapters.python_board.calls import AGAIN, ECHO, EXECUTE, FAILED, Call, batches, packed, unpacked
from anyboard.adapters.python_board.frames import FLAG, LONGEST, MARK, SEQUENCE, Decoder, encode
from anyboard.core.clock import host_clock
from anyboard.core.errors import AnyboardError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.adapters.python_board.frames import Check
    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

_WINDOW = 4
"""How many answers the agent keeps."""
_TRIES = 8
_FIRST_TRY_S = 0.3
"""An answer that takes no time is waited for so long, and after that twice as long each time: 4.5 s in all."""
_SLOWEST_BYTES_PER_S = 11_520
_DEATHS = (b"\x04Traceback", b"\x04\x04>", b"soft reboot", b"raw REPL;")
"""What a board says, outside of frames, when its agent has ended."""
_PROMPT = b"\x04>"
_END_S = 2
"""The longest that it may take to close what is open."""
_SHOWN = 400
_AGAIN = bytes((AGAIN,))


class Capacity(NamedTuple):
    """What a board can take.

    - `longest`: bytes of body in a frame, as the agent was told
    - `credit`: bytes in its receive buffer, where nothing holds back what it has no room for; None: there is
      flow control
    - `check`: what it computes of a frame
    """

    longest: int = LONGEST
    credit: int | None = None
    check: Check = crc32

    @property
    def size(self) -> int:
        """The most of a list of calls that is sure to fit one frame, whatever has to be escaped."""
        return (self.longest - 8) // 2


class CallError(AnyboardError):
    """A call failed on the board.

    - `index`: which one of the list
    - `results`: of those before it
    - `text`: the exception, as the board's `repr` has it
    """

    def __init__(self, index: int, results: Sequence[bytes], text: str) -> None:
        super().__init__(index, tuple(results), text)
        self.index = index
        self.results = tuple(results)
        self.text = text


class _Request(NamedTuple):
    sequence: int
    frame: bytes
    seconds: float
    """How long its answer may take."""


class Link:
    """To an agent that has just been started.

    Args:
        console: to the board.
        url: the board, for messages.
        capacity: what the board can take.
        clock: what the waiting is measured by.
        heard: called with the payload of whatever the board sends unasked.
    """

    tier: ClassVar[str] = "agent"

    def __init__(
        self,
        console: Console,
        url: str,
        capacity: Capacity | None = None,
        clock: Clock = host_clock,
        heard: Callable[[bytes], None] | None = None,
    ) -> None:
        self.capacity = capacity or Capacity()
        self.turns = 0
        """How often the computer has waited for the board; for measurements."""
        self.resent = 0
        """How many requests had to be sent again."""
        self.sent = self.received = 0
        """Bytes."""
        self._console = console
        self._url = url
        self._clock = clock
        self._heard = heard
        self._decoder = Decoder(self.capacity.check)
        self._told = 0
        """How many frames nobody asked for."""
        self._waits_since: float | None = None
        """When `poll` first saw the beginning of what may be a damaged frame, since the last whole one."""
        self._next = 0
        self._flight: deque[_Request] = deque()
        self._answers: dict[int, bytes] = {}
        self._lost: set[int] = set()

    def call(self, calls: Sequence[Call]) -> list[bytes]:
        """Carry out calls in order, and their results; stops at the first that fails.

        Raises:
            CallError: one failed; those behind it were not carried out.
            ValueError: one is too long for the board.
            Disconnected: the board has gone, or its agent has ended, or does not answer any more.
        """
        if not calls:
            return []
        try:
            if self._flight:
                self._settle(_TRIES)
            return self._exchange(batches(calls, self.capacity.size))
        except KeyboardInterrupt:
            # what is on its way is to be carried out now, not together with the next call
            try:
                self._settle(2)
            except Disconnected:
                pass  # the next call finds that out, too
            raise

    def part(self, calls: Sequence[Call]) -> None:
        """Have calls carried out that end the agent; there will be no answer.  Raises `Disconnected`."""
        self._write(self._request(calls, 0).frame)

    def ping(self) -> None:
        """Let the board know that the computer is there.  Raises `Disconnected`."""
        self._exchange([[Call(ECHO, b"")]])

    def poll(self, timeout_s: float) -> None:
        """Listen for what the board sends unasked.  Raises `Disconnected`."""
        self._take(self._console.read(timeout_s))
        self._look_at_strays()
        if not self._decoder.waits:
            self._waits_since = None
        elif self._waits_since is None:
            self._waits_since = self._now()
        elif self._now() - self._waits_since > _FIRST_TRY_S + self.capacity.longest / _SLOWEST_BYTES_PER_S:
            self._give_up()

    def end(self) -> None:
        """Have the agent end, and wait until it has released every pin.  Raises as `call`."""
        self.call([Call(EXECUTE, b"_D=-1")])
        deadline = self._now() + _END_S
        while not self._decoder.strays.endswith(_PROMPT) and self._now() < deadline:
            self._take(self._console.read(_END_S))

    # -- requests and answers ------------------------------------------------------------------------

    def _exchange(self, lists: Sequence[Sequence[Call]]) -> list[bytes]:
        requests = [self._request(calls, place) for place, calls in enumerate(lists)]
        results: list[bytes] = []
        failed = False
        sent = 0
        while self._flight or (sent < len(requests) and not failed):
            while sent < len(requests) and not failed and self._has_room(len(requests[sent].frame)):
                request = requests[sent]
                self._next = request.sequence + 1 & SEQUENCE
                self._flight.append(request)
                self._write(request.frame)
                sent += 1
            answer = unpacked(self._answer(), self._url)
            if not failed:
                results += answer.results
                failed = answer.status == FAILED
        if failed:
            text = results.pop().decode("utf-8", "replace")
            raise CallError(len(results), results, text)
        return results

    def _request(self, calls: Sequence[Call], place: int) -> _Request:
        """One of a list of requests, none of which has been sent."""
        sequence = self._next + place & SEQUENCE
        frame = encode(MARK | (FLAG if place else 0) | sequence, packed(calls), check=self.capacity.check)
        if len(frame) > self.capacity.longest + 4:
            raise ValueError(
                f"{self._url} takes {self.capacity.longest} bytes at a time, not {len(frame)}: that is for its memory"
            )
        count, us = len(frame), 0
        for call in calls:
            count += call.reads
            us += call.us
        # there and back on the slowest line, and twice as long as it should take
        return _Request(sequence, frame, _FIRST_TRY_S + 2 * count / _SLOWEST_BYTES_PER_S + us * 2e-6)

    def _has_room(self, count: int) -> bool:
        flight, credit = self._flight, self.capacity.credit
        if not flight:
            return True  # the board is reading
        if len(flight) >= _WINDOW:
            return False
        return credit is None or sum(len(request.frame) for request in flight) + count <= credit

    def _settle(self, tries: int) -> None:
        """Wait for the answers that an interrupted call has left behind.  Raises `Disconnected`."""
        while self._flight:
            self._answer(tries)

    def _answer(self, tries: int = _TRIES) -> bytes:
        """The payload of the answer to the oldest request.  Raises `Disconnected` if there is none."""
        flight, answers, lost = self._flight, self._answers, self._lost
        awaited, told = flight[0], self._told
        self.turns += awaited.sequence not in answers
        left = awaited.seconds
        deadline = self._now() + left
        tried = 1
        while awaited.sequence not in answers:
            if left <= 0:
                if tried >= tries:
                    raise Disconnected(self._silent())
                tried += 1
                deadline = self._now() + awaited.seconds * 2
                if told == self._told:
                    self._give_up()
                    if tried > 2:
                        # the board may be waiting for the rest of a frame whose length was damaged
                        self._write(bytes(self.capacity.longest))
                told = self._told  # frames that come whole: the answer may only be behind them
                lost.add(awaited.sequence)
            if awaited.sequence in lost:
                # one at a time from here: its answer says that the board has read all that went before
                lost.discard(awaited.sequence)
                self.resent += 1
                self._write(awaited.frame)
            data = self._console.read(max(left, 0))
            sole = self._decoder.sole(data, MARK | awaited.sequence)
            if sole is not None and sole[:1] != _AGAIN:
                self.received += len(data)
                answers[awaited.sequence] = sole
                break
            self._take(data)
            if awaited.sequence not in answers:
                self._look_at_strays()
                left = deadline - self._now()
        payload = answers.pop(awaited.sequence)
        lost.discard(awaited.sequence)
        flight.popleft()
        return payload

    def _write(self, data: bytes) -> None:
        self.sent += len(data)
        self._console.write(data)

    def _take(self, data: bytes) -> None:
        self.received += len(data)
        for mark, payload in self._decoder.feed(data):
            self._waits_since = None
            self._file(mark, payload)

    def _give_up(self) -> None:
        """What looks like the beginning of a frame has been waited for long enough."""
        self._waits_since = None
        for mark, payload in self._decoder.give_up():
            self._file(mark, payload)

    def _file(self, mark: int, payload: bytes) -> None:
        """Sort a frame that has arrived."""
        if mark & FLAG:
            self._told += 1
            if self._heard is not None:
                self._heard(payload)
            return
        in_flight = [request.sequence for request in self._flight]
        sequence = mark & SEQUENCE
        if sequence not in in_flight:
            return  # what it answers has been answered
        place = in_flight.index(sequence)
        if payload[:1] == _AGAIN:
            self._lost.update(in_flight[place:])
            return
        self._answers[sequence] = payload
        self._lost.discard(sequence)
        self._lost.update(
            before for before in in_flight[:place] if before not in self._answers
        )  # the answers to those got lost, or this one would not be here

    # -- the end -------------------------------------------------------------------------------------

    def _look_at_strays(self) -> None:
        strays = self._decoder.strays
        if strays and any(death in strays for death in _DEATHS):
            while data := self._console.read(_FIRST_TRY_S / 3):  # the rest of a traceback
                self._decoder.feed(data)
            raise Disconnected(
                f"{self._url}: what anyboard runs on the board has ended: {_words(strays)}; open it again"
            )

    def _silent(self) -> str:
        said = _words(self._decoder.strays)
        return (
            f"{self._url} does not answer any more{f' (it said {said})' if said else ''}: it was reset, or is stuck; "
            "open it again, or press its reset button"
        )

    def _now(self) -> float:
        return self._clock.now_us() / 1e6


def _words(strays: bytearray) -> str:
    text = bytes(strays[-_SHOWN:]).decode("utf-8", "replace").strip("\x04\r\n> ")
    return " | ".join(line.strip() for line in text.splitlines() if line.strip())
