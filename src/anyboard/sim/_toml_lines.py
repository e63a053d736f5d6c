"""Where in a TOML file a key is: what the parser knows and does not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.toml import parse

if TYPE_CHECKING:
    from typing import Any


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """The line, from 1, on which the value at `path` begins; that of its nearest table if it is not there.

    ``("part", 1, "address")`` is the address of the second ``[[part]]``.

    The file is read again, line by line: the key is on the line after the longest beginning of the
    file that is complete and does not have it.  That costs a little, for a message nobody waits for,
    and needs no second idea of what TOML is.
    """
    while path and not _has(_document(text), path):
        path = path[:-1]
    lines = text.split("\n")
    complete = 0
    for n in range(1, len(lines) + 1):
        document = _document("\n".join(lines[:n]))
        if document is None:
            continue  # within a value that goes over several lines
        if _has(document, path):
            return complete + 1
        complete = n
    return 1


def _document(text: str) -> dict[str, Any] | None:
    try:
        return parse(text)
    except ValueError:
        return None


def _has(document: Any, path: tuple[str | int, ...]) -> bool:
    for step in path:
        try:
            document = document[step]
        except (LookupError, TypeError):
            return False
    return True
