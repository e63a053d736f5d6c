"""The raw REPL of MicroPython and CircuitPython: the way into a board that has nothing of ours on it.

::

    computer                        board
    \\r 03 03                 ─►     stops what runs
    \\r 01                    ─►
                             ◄─     …raw REPL; CTRL-B to exit\\r\\n>
    04                       ─►     a fresh interpreter, without main.py or code.py
                             ◄─     OK\\r\\nMPY: soft reboot\\r\\nraw REPL; CTRL-B to exit\\r\\n>
    05 A 01                  ─►     raw-paste: the board compiles while it receives
                             ◄─     R 01 | window, 2 bytes | 01   … or R 00, or ra…: it has none
    source 04                ─►     no more at once than the board gives credit for (01: one more window)
                             ◄─     04 output 04 traceback 04 >

The protocol is MicroPython's (docs/reference/repl.rst, shared/runtime/pyexec.c); CircuitPython's is the
same but for title-bar sequences in front of a prompt, and for an empty command, which restarts it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.literals import literals
from anyboard.adapters.python_board.strangers import boots, why_not
from anyboard.core.clock import host_clock
from anyboard.core.errors import AnyboardError, BackendUnavailable, BusError

if TYPE_CHECKING:
    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

_BANNER = b"raw REPL; CTRL-B to exit\r\n>"
_INTERRUPT, _RAW, _FRIENDLY, _END = b"\r\x03\x03", b"\r\x01", b"\r\x02", b"\x04"
_TAKEN = b"OK"
_PASTE = b"\x05A\x01"
_PASTE_KNOWN, _PASTE_REFUSED = b"R\x01", b"R\x00"
_MORE = 0x01

_ENTER_S, _TRY_S, _QUIET_S = 3.6, 0.7, 0.03
_BOOT_S = 8.0
_RESTART_S, _SILENCE_S, _BOOT_PATIENCE_S = 10.0, 3.5, 2.2
_ANSWER_S = 4.0
TYPED = 60
"""The longest line that can be typed at once to a board without raw-paste, whose receive buffer has no flow control.

The micro:bit's has room for 63 bytes (bbcmicrobit/micropython, source/microbit/mphalport.cpp)."""
_SHOWN = 80


class BoardTraceback(AnyboardError):
    """Code on the board ended with an exception; the text is the board's own."""


class Output(NamedTuple):
    """What code on the board has printed, and the traceback it ended with ("" if it did not)."""

    printed: bytes
    traceback: str


class RawREPL:
    """A board's raw REPL over its console; nothing is in it until `enter`.

    Args:
        console: to the board; whoever opened it closes it.
        url: the board, for messages.
        clock: what the waiting is measured by.
    """

    def __init__(self, console: Console, url: str, clock: Clock = host_clock) -> None:
        self._console = console
        self._url = url
        self._clock = clock
        self._buffer = bytearray()
        self._pastes = True
        self._heard_at = 0.0

    # -- in and out ----------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stop what the board is doing, and get its raw REPL, within 5 s; one that is just starting gets longer.

        Raises:
            BackendUnavailable: it does not answer, or not as a board with Python does.
            Disconnected: it has gone.
        """
        start = self._now()
        heard = bytearray()
        while (left := start + (_BOOT_S if boots(heard) else _ENTER_S) - self._now()) > 0:
            self._send(_INTERRUPT)
            heard += self._drained()
            self._send(_RAW)
            if self._saw(_BANNER, min(_TRY_S, left)):
                self._drained()
                return
            heard += self.surrender()
        raise BackendUnavailable(why_not(self._url, bytes(heard)))

    def restart(self) -> None:
        """A fresh interpreter, all pins released, without the user's program.

        Raises `BackendUnavailable` if it does not come back, `Disconnected`.
        """
        self._send(_END)
        start = self._heard_at = self._now()
        self._saw(_TAKEN, _BOOT_PATIENCE_S)  # a banner before that answers an earlier question
        retries = 0
        while not self._saw(_BANNER, min(_BOOT_PATIENCE_S, self._heard_at + _SILENCE_S - self._now())):
            now = self._now()
            if now - start > _RESTART_S or now - self._heard_at >= _SILENCE_S:
                raise BackendUnavailable(
                    f"{self._url} does not come back from a soft reset; press its reset button "
                    "(if its boot.py does not end, or switches Ctrl-C off, change that)"
                )
            self._send(_INTERRUPT)  # boot.py runs, and need not end by itself
            self._send(_RAW)
            retries += 1
        for _ in range(retries):
            self._saw(_BANNER, _TRY_S)  # a slow board answers each of them
        self._drained()

    def leave(self, *, restart: bool) -> None:
        """Back to the prompt for people; with `restart`, the board's own program runs again.  Raises `Disconnected`."""
        self._send(_FRIENDLY + (_END if restart else b""))

    def abandon(self) -> None:
        """Leave a board in the midst of something, as well as it can be done: at the prompt for people."""
        try:
            self._send(_INTERRUPT)
            self._drained()  # CircuitPython drops what comes too soon behind a Ctrl-C
            self.leave(restart=False)
        except AnyboardError:
            pass  # it has gone, or is stuck, and whoever calls says so already

    # -- code ----------------------------------------------------------------------------------------

    @property
    def pastes(self) -> bool:
        """Whether the board has raw-paste, as far as is known."""
        return self._pastes

    def run(self, source: str, timeout_s: float = _ANSWER_S) -> bytes:
        """Execute, and what it has printed.

        Raises:
            BoardTraceback: it ended with an exception.
            BusError: "timeout": it did not end; it still runs.
            Disconnected: the board has gone.
        """
        self.start(source)
        output = self.finish(timeout_s)
        if output.traceback:
            raise BoardTraceback(f"{self._url}: {output.traceback}")
        return output.printed

    def start(self, source: str, *, paste: bool = True) -> None:
        """Begin to execute; what comes next is its output.  Raises as `run`.

        Args:
            source: what to execute.
            paste: by raw-paste, if the board has it; that takes a round trip more, and pays for long source.
        """
        code = source.encode()
        if not code.strip():
            raise ValueError("an empty command restarts CircuitPython; use restart()")
        if not (paste and self._begin_paste()):
            self._type(code)
            return
        window = int.from_bytes(self._take(2), "little")
        self._paste(code, window)

    def finish(self, timeout_s: float = _ANSWER_S) -> Output:
        """Wait for the end of what `start` began.  Raises `BusError` ("timeout"), `Disconnected`."""
        printed = self._until(_END, timeout_s)[:-1]
        traceback = self._until(_END, timeout_s)[:-1]
        self._until(b">", timeout_s)
        return Output(printed, traceback.decode("utf-8", "replace").strip())

    def surrender(self) -> bytes:
        """What has arrived and belongs to nobody yet; for whoever reads the console from here on."""
        data = bytes(self._buffer)
        self._buffer.clear()
        return data

    def _begin_paste(self) -> bool:
        if not self._pastes:
            return False
        self._send(_PASTE)
        answer = self._take(2)
        if answer == _PASTE_KNOWN:
            return True
        self._pastes = False  # the board will not learn it
        if answer != _PASTE_REFUSED:  # "ra", of the banner that answers the 01
            self._until(b">", _ANSWER_S)
        return False

    def _type(self, code: bytes) -> None:
        """Without flow control: what is longer than a line is brought in lines, each of which the board answers."""
        if len(code) <= TYPED:
            self._type_line(code)
            return
        begin = "_dv="
        for part in literals(code, TYPED - len("_dv+=")):
            self._type_line(f"{begin}{part}".encode())
            if error := self.finish().traceback:
                raise BoardTraceback(f"{self._url}: {error}")
            begin = "_dv+="
        # the sum of one that lost anything is another
        self._type_line(b"exec(_dv if sum(_dv)==%d else '1/0');_dv=0" % sum(code))

    def _type_line(self, line: bytes) -> None:
        self._send(line + _END)
        begun = self._take(2)
        if begun != _TAKEN:
            raise BusError("other", f"{self._url} answered {begun!r} to code; it may have lost some of it; try again")

    def _paste(self, code: bytes, window: int) -> None:
        room, sent = window, 0
        while sent < len(code):
            while not room or self._buffer:
                word = self._take(1)[0]
                if word != _MORE:  # 04: it has read enough to know that it cannot compile this
                    self._send(_END)
                    return
                room += window
            piece = code[sent : sent + room]
            self._send(piece)
            room -= len(piece)
            sent += len(piece)
            self._buffer += self._console.read(0)
        self._send(_END)
        while self._take(1)[0] == _MORE:
            pass

    # -- bytes ---------------------------------------------------------------------------------------

    def _send(self, data: bytes) -> None:
        try:
            self._console.write(data)
        except BusError as error:
            raise BackendUnavailable(
                f"{self._url} is stuck: it takes nothing; press its reset button, or unplug it and plug it in again"
            ) from error

    def _drained(self) -> bytes:
        """Everything that comes until nothing more does, or for so long that it may never end."""
        deadline = self._now() + _TRY_S
        while self._now() < deadline and self._read(_QUIET_S):
            pass
        return self.surrender()

    def _saw(self, end: bytes, timeout_s: float) -> bool:
        """Whether that comes within the time; it is taken off, with all before it."""
        deadline = self._now() + timeout_s
        while (found := self._buffer.find(end)) < 0:
            left = deadline - self._now()
            if left <= 0:
                return False
            self._read(left)
        del self._buffer[: found + len(end)]
        return True

    def _until(self, end: bytes, timeout_s: float) -> bytes:
        deadline = self._now() + timeout_s
        while (found := self._buffer.find(end)) < 0:
            self._more(deadline)
        data = bytes(self._buffer[: found + len(end)])
        del self._buffer[: found + len(end)]
        return data

    def _take(self, count: int) -> bytes:
        deadline = self._now() + _ANSWER_S
        while len(self._buffer) < count:
            self._more(deadline)
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def _more(self, deadline: float) -> None:
        left = deadline - self._now()
        if left <= 0:
            raise BusError("timeout", f"{self._url} does not go on; it said {bytes(self._buffer[-_SHOWN:])!r}")
        self._read(left)

    def _read(self, timeout_s: float) -> bool:
        """Whether anything has come within the time."""
        data = self._console.read(timeout_s)
        if data:
            self._buffer += data
            self._heard_at = self._now()
        return bool(data)

    def _now(self) -> float:
        return self._clock.now_us() / 1e6
