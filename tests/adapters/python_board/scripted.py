"""A board at the other end of a console, as far as its raw REPL goes; time passes only while somebody waits.

What it answers is what CircuitPython 10.3 (rp2040) and MicroPython 1.27 were seen to answer.
"""

from __future__ import annotations

from collections.abc import Callable

from anyboard.core.errors import Disconnected

RAW = b"raw REPL; CTRL-B to exit\r\n>"
TITLE = b"\x1b]0;\xf0\x9f\x90\x8dDone | 10.3.0-alpha.4\x1b\\"
PASTE_ANSWERS = {"known": b"R\x01\x80\x00\x01", "refused": b"R\x00", "unknown": RAW}


class StillClock:
    """A clock that a console moves."""

    def __init__(self) -> None:
        self.us = 0

    def now_us(self) -> int:
        self.us += 1
        return self.us

    def sleep_us(self, us: int, /) -> None:
        self.us += us

    def call_later(self, us: int, callback: Callable[[], None], /) -> Callable[[], None]:
        raise NotImplementedError


class ScriptedConsole:
    """Bytes a test decides about; `answer` gets what is written and returns what comes back."""

    def __init__(self, clock: StillClock) -> None:
        self.clock = clock
        self.written = bytearray()
        self.coming = bytearray()
        self.is_open = True
        self.piece = 1 << 16

    def answer(self, data: bytes) -> bytes:
        return b""

    def write(self, data: bytes, /) -> None:
        if not self.is_open:
            raise Disconnected("gone")
        self.written += data
        self.coming += self.answer(data)

    def read(self, timeout_s: float, /) -> bytes:
        if not self.is_open:
            raise Disconnected("gone")
        data = bytes(self.coming[: self.piece])
        del self.coming[: self.piece]
        if not data:
            self.clock.sleep_us(round(timeout_s * 1e6))
        return data

    def close(self) -> None:
        self.is_open = False


class Board(ScriptedConsole):
    """The raw REPL.

    Args:
        kind: "circuitpython" or "micropython".
        paste: what it says to raw-paste: a key of `PASTE_ANSWERS`.
        results: what code prints and its traceback.
        chatter: what it says before anything else works, a piece at every Ctrl-C.
    """

    def __init__(
        self,
        kind: str = "circuitpython",
        paste: str = "known",
        results: dict[bytes, tuple[bytes, bytes]] | None = None,
        chatter: tuple[bytes, ...] = (),
    ) -> None:
        super().__init__(StillClock())
        self.kind = kind
        self.paste = paste
        self.results = results or {}
        self.chatter = list(chatter)
        self.ran: list[bytes] = []
        self.restarts = 0
        self.credits = 0
        self.overruns = 0
        self._raw = False
        self._pasting = False
        self._typed = bytearray()
        self._parts: dict[str, bytes] = {}

    def answer(self, data: bytes) -> bytes:
        return b"".join(self._byte(bytes((byte,))) for byte in data)

    def _byte(self, byte: bytes) -> bytes:
        if byte == b"\x03" and self.chatter:
            return self.chatter.pop(0)
        if self.chatter:
            return b""
        if self._pasting:
            return self._pasted(byte)
        if not self._raw:
            if byte == b"\x01":
                self._raw = True
                return b"\r\n" + (TITLE if self.kind == "circuitpython" else b"") + RAW
            return b"\r\n>>> " if byte == b"\x03" else b""
        if byte == b"\x04":
            code = bytes(self._typed)
            self._typed.clear()
            return b"OK" + (self._run(code) if code else self._restart())
        self._typed += byte
        if bytes(self._typed) == b"\x05A\x01":
            self._typed.clear()
            self._pasting, self.credits = self.paste == "known", 128
            return PASTE_ANSWERS[self.paste]
        if byte in (b"\x01", b"\x02", b"\x03", b"\r") and len(self._typed) == 1:
            self._typed.clear()
            self._raw = byte != b"\x02"
            return RAW if byte == b"\x01" else b""
        return b""

    def _pasted(self, byte: bytes) -> bytes:
        if byte == b"\x04":
            self._pasting = False
            code = bytes(self._typed)
            self._typed.clear()
            return b"\x04" + self._run(code)
        self._typed += byte
        self.credits -= 1
        if self.credits < 0:
            self.overruns += 1
        if len(self._typed) % 128 == 0:
            self.credits += 128
            return b"\x01"
        return b""

    def _run(self, code: bytes) -> bytes:
        if code.startswith(b"_dv"):  # a part of something long, in a line of its own
            exec(code, self._parts)
            return b"\x04\x04>"
        if code.startswith(b"exec(_dv"):
            code = self._parts["_dv"]
        self.ran.append(code)
        printed, traceback = self.results.get(code, (b"", b""))
        return printed + b"\x04" + traceback + b"\x04>"

    def _restart(self) -> bytes:
        self.restarts += 1
        return b"\r\n" + (b"MPY: " if self.kind == "micropython" else b"") + b"soft reboot\r\n" + RAW
