"""Bytes as source that passes any REPL: printable ASCII alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPED = {ord("\\"): "\\\\", ord("'"): "\\'", ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t"}
_OCTAL = range(ord("0"), ord("8"))
_QUOTES = len("b''")


def literal(data: bytes) -> str:
    """The literal, as short as it can be."""
    return f"b'{''.join(_characters(data))}'"


def literals(data: bytes, longest: int) -> Iterator[str]:
    """Literals of at most so many characters, 7 or more, that are the bytes one after the other."""
    text, left = "", longest - _QUOTES
    for character in _characters(data):
        if len(text) + len(character) > left:
            yield f"b'{text}'"
            text = ""
        text += character
    if text:
        yield f"b'{text}'"


def _characters(data: bytes) -> Iterator[str]:
    for byte, after in zip(data, data[1:] + b"\0", strict=False):
        if byte in _ESCAPED:
            yield _ESCAPED[byte]
        elif byte < 8 and after not in _OCTAL:
            yield f"\\{byte}"
        else:
            yield chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}"
