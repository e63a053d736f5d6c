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

from anyboard.core.clock import host_clock
from anyboard.core.errors import AnyboardError, BackendUnavailable, BusError

if TYPE_CHECKING:
    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

_BANNER = b"raw REPL; CTRL-B to exit\r\n>"
_INTERRUPT, _RAW, _FRIENDLY, _END = b"\r\x03\x03", b"\r\x01", b"\r\x02", b"\x04"
_PASTE = b"\x05A\x01"
_PASTE_KNOWN, _PASTE_REFUSED = b"R\x01", b"R\x00"
_MORE = 0x01

_ENTER_S, _TRY_S, _QUIET_S = 4.5, 0.7, 0.03
_RESTART_S, _BOOT_PATIENCE_S = 10.0, 2.0
_ANSWER_S = 2.0
_SLICE, _SLICE_PAUSE_S = 256, 0.01
"""To boards without raw-paste, whose receive buffer is small and has no flow control."""
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

    # -- in and out ----------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stop what the board is doing, and get its raw REPL, within 5 s.

        Raises:
            BackendUnavailable: it does not answer, or not as a board with Python does.
            Disconnected: it has gone.
        """
        deadline = self._now() + _ENTER_S
        heard = bytearray()
        while (left := deadline - self._now()) > 0:
            self._send(_INTERRUPT)
            heard += self._drained()
            self._send(_RAW)
            if self._saw(_BANNER, min(_TRY_S, left)):
                self._drained()
                return
            heard += self._buffer
            self._buffer.clear()
        raise BackendUnavailable(self._why_not(bytes(heard)))

    def _why_not(self, heard: bytes) -> str:
        if not heard:
            return (
                f"{self._url} does not answer: it is no board with MicroPython or CircuitPython, or it is stuck; "
                "press its reset button, or unplug it and plug it in again"
            )
        if b">>>" in heard:
            return (
                f"{self._url} has a Python prompt but no raw REPL: its firmware is too old, or made without it; "
                "install the newest from micropython.org/download or circuitpython.org/downloads"
            )
        return (
            f"{self._url} answers, but not as a board with MicroPython or CircuitPython does: "
            f"{heard[-_SHOWN:]!r}; choose another port (anyboard list), or press the board's reset button"
        )

    def restart(self) -> None:
        """A fresh interpreter, all pins released, without the user's program.

        Raises `BackendUnavailable` if it does not come back, `Disconnected`.
        """
        self._send(_END)
        start = self._now()
        while not self._saw(_BANNER, _BOOT_PATIENCE_S):
            if self._now() - start > _RESTART_S:
                raise BackendUnavailable(
                    f"{self._url} does not come back from a soft reset; press its reset button "
                    "(if its boot.py takes long, make it shorter)"
                )
            self._send(_INTERRUPT)  # boot.py runs, and need not end by itself
            self._send(_RAW)
        self._drained()

    def leave(self, *, restart: bool) -> None:
        """Back to the prompt for people; with `restart`, the board's own program runs again.  Raises `Disconnected`."""
        self._send(_FRIENDLY + (_END if restart else b""))

    # -- code ----------------------------------------------------------------------------------------

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

    def start(self, source: str) -> None:
        """Begin to execute; what comes next is its output.  Raises as `run`."""
        code = source.encode()
        if not code.strip():
            raise ValueError("an empty command restarts CircuitPython; use restart()")
        if not self._begin_paste():
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
        for start in range(0, len(code), _SLICE):
            self._send(code[start : start + _SLICE])
            self._buffer += self._console.read(_SLICE_PAUSE_S)
        self._send(_END)
        begun = self._take(2)
        if begun != b"OK":
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
        while self._now() < deadline and (data := self._console.read(_QUIET_S)):
            self._buffer += data
        return self.surrender()

    def _saw(self, end: bytes, timeout_s: float) -> bool:
        """Whether that comes within the time; it is taken off, with all before it."""
        deadline = self._now() + timeout_s
        while (found := self._buffer.find(end)) < 0:
            left = deadline - self._now()
            if left <= 0:
                return False
            self._buffer += self._console.read(left)
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
        self._buffer += self._console.read(left)

    def _now(self) -> float:
        return self._clock.now_us() / 1e6
