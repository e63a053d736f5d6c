"""The frames between computer and board, and nothing but bytes::

    F5 | 80 + length, low 7 bits | 80 + length, high 7 bits | mark | escaped(payload, check)

The mark is 80 + sequence number (6 bits), + 40 for `FLAG`: in a request, that it is to be skipped if
the request before it failed or was skipped; in what the board sends, that nobody asked for it.  The
check is the CRC-32 of the mark and the payload (`zlib.crc32`), little-endian.

The first four bytes are 80 or more, so none of them is a control character; in the rest, each byte of
`escapes`, and 1B itself, is replaced by 1B and the byte ^ 40.  What is sent to the board never has a
03 in it: that is Ctrl-C, which frees the board from whatever it is doing, for any program.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Check: TypeAlias = Callable[[bytes, int], int]
    """Of data, going on from another check; 32 bits."""

START = 0xF5
MARK, FLAG, SEQUENCE = 0x80, 0x40, 0x3F
LONGEST = 0x3FFF
"""The most bytes of body (payload and check, escaped) there can be."""
INTERRUPT = b"\x03"
NEWLINES = b"\n\r"
"""To escape where the board's console turns LF into CR LF."""

_HEADER, _CHECK = 4, 4
ESCAPE, _FLIP = 0x1B, 0x40
_ESCAPE, _ESCAPED_ESCAPE = bytes((ESCAPE,)), bytes((ESCAPE, ESCAPE ^ _FLIP))
_KEPT_STRAYS = 4096


def byte_sum(data: bytes, start: int) -> int:
    """The check of boards that have no CRC-32."""
    return sum(data, start)


def escaped(data: bytes, escapes: bytes) -> bytes:
    """With every byte of `escapes`, and 1B, as two bytes."""
    if ESCAPE in data:
        data = data.replace(_ESCAPE, _ESCAPED_ESCAPE)
    for byte in escapes:
        if byte in data:
            data = data.replace(bytes((byte,)), bytes((ESCAPE, byte ^ _FLIP)))
    return data


def unescaped(data: bytes) -> bytes:
    """What `escaped` was given, whatever its escapes were."""
    if ESCAPE not in data:
        return data
    head, *parts = data.split(bytes((ESCAPE,)))
    return head + b"".join(bytes((part[0] ^ _FLIP,)) + part[1:] for part in parts if part)


def encode(mark: int, payload: bytes, escapes: bytes = INTERRUPT, check: Check = crc32) -> bytes:
    """One frame.

    Args:
        mark: `MARK` + sequence number, or + `FLAG`.
        payload: what it carries.
        escapes: control characters the way to the other side does not let through.
        check: what the other side checks by.

    Raises ValueError if the payload is too long for a frame.
    """
    body = escaped(payload + _checked(mark, payload, check), escapes)
    if len(body) > LONGEST:
        raise ValueError(f"a frame has at most {LONGEST} bytes of body, not {len(body)}")
    return bytes((START, MARK | len(body) & 0x7F, MARK | len(body) >> 7, mark)) + body


@cache
def _begun(check: Check) -> tuple[int, ...]:
    """The check of each mark."""
    return tuple(check(bytes((mark,)), 0) for mark in range(256))


def _checked(mark: int, payload: bytes, check: Check) -> bytes:
    return check(payload, _begun(check)[mark]).to_bytes(_CHECK, "little")


class Frame(NamedTuple):
    """A frame that has arrived whole."""

    mark: int
    payload: bytes


class Decoder:
    """Finds the frames in what arrives, in pieces of any size.

    Whatever is no frame (what a board prints when it starts, a damaged frame) is stepped over, byte by
    byte, so that nothing damaged takes the frame behind it along.  Something that looks like the
    beginning of a long frame can only be waited for; `give_up` ends that.

    Args:
        check: what the other side computes.
        longest: the most bytes of body there can be; what says it has more is no frame.
    """

    def __init__(self, check: Check = crc32, longest: int = LONGEST) -> None:
        self._check = check
        self._longest = longest
        self._buffer = bytearray()
        self.strays = bytearray()
        """The last of what was in no frame; for whoever looks at it to clear."""

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that are complete with this."""
        buffer = self._buffer
        buffer += data
        frames: list[Frame] = []
        start = 0
        while True:
            start = self._step_over(start)
            length = len(buffer) - start
            if length < _HEADER:
                break
            end = start + _HEADER + (buffer[start + 1] & 0x7F | (buffer[start + 2] & 0x7F) << 7)
            if end > len(buffer):
                break
            frame = self._opened(buffer[start + 3], bytes(buffer[start + _HEADER : end]))
            if frame is None:
                start = self._stray(start, start + 1)
            else:
                frames.append(frame)
                start = end
        del buffer[:start]
        return frames

    def sole(self, data: bytes, mark: int) -> bytes | None:
        """The payload, if what has arrived is the frame with that mark and nothing else, as almost always.

        If it is not, `feed` is what to call.
        """
        if self._buffer or len(data) < 2 * _HEADER or data[3] != mark or data[0] != START:
            return None
        length = (data[1] ^ MARK) | (data[2] ^ MARK) << 7  # without its mark, either makes this too long
        if length != len(data) - _HEADER or length > self._longest:
            return None
        frame = self._opened(mark, data[_HEADER:])
        return None if frame is None else frame.payload

    def give_up(self) -> list[Frame]:
        """No more will come of what looks like the beginning of a frame: the frames within it and behind it."""
        if not self._buffer:
            return []
        self._stray(0, 1)
        del self._buffer[:1]
        return self.feed(b"")

    @property
    def waits(self) -> bool:
        """Whether the beginning of a frame, or what looks like one, is there."""
        return bool(self._buffer)

    def _step_over(self, start: int) -> int:
        """Where the next header is, or what may become one."""
        buffer = self._buffer
        while True:
            found = buffer.find(START, start)
            if found < 0:
                return self._stray(start, len(buffer))
            start = self._stray(start, found)
            header = buffer[start : start + _HEADER]
            if all(byte & MARK for byte in header) and (
                len(header) < 3 or (header[1] & 0x7F | (header[2] & 0x7F) << 7) <= self._longest
            ):
                return start
            start = self._stray(start, start + 1)

    def _stray(self, start: int, end: int) -> int:
        if end > start:
            self.strays += self._buffer[start:end]
            if len(self.strays) > _KEPT_STRAYS:
                del self.strays[:-_KEPT_STRAYS]
        return end

    def _opened(self, mark: int, body: bytes) -> Frame | None:
        content = unescaped(body)
        payload = content[:-_CHECK]
        if content[-_CHECK:] != _checked(mark, payload, self._check):
            return None
        return Frame(mark, payload)
