"""What is uploaded to boards: the files in the folder ``agent``, without what only people need.

They are Python in plain style, a statement a line, with no number sign in a string.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

CORE = ("stream", "calls", "core")
"""The pieces the agent starts with; the others are for what is used."""
TEXT_CORE = ("calls", "text")
"""The pieces the text tier starts with."""

_COMMENT = re.compile(r"(^|\s+)#.*$")
_TIGHT = re.compile(r" ?(==|!=|<=|>=|\+=|\|=|<<|>>|[-+*/&|^<>=,:;]) ?")
_BLOCKS = ("if", "elif", "else", "for", "while", "try", "except", "finally", "def", "class", "with")


@cache
def piece(name: str) -> str:
    """The source of a piece of the agent, by the name of its file without ending."""
    folder = files("anyboard.adapters.python_board") / "agent"
    return minified((folder / f"{name}.upy").read_text(encoding="utf-8"))


class _Line(NamedTuple):
    depth: int
    code: str

    @property
    def opens_block(self) -> bool:
        return re.split(r"\W", self.code, maxsplit=1)[0] in _BLOCKS


def minified(source: str) -> str:
    """Source without comments, empty lines and spaces, as many statements a line as can be."""
    lines: list[_Line] = []
    for text in source.splitlines():
        code = _COMMENT.sub("", text).rstrip()
        if code:
            words = code.lstrip()
            line = _Line((len(code) - len(words)) // 4, _TIGHT.sub(r"\1", words))
            before = lines[-1] if lines else line
            if lines and before.depth == line.depth and not before.opens_block and not line.opens_block:
                lines[-1] = _Line(before.depth, f"{before.code};{line.code}")
            else:
                lines.append(line)
    return "".join(f"{' ' * line.depth}{line.code}\n" for line in _one_line_blocks(lines))


def _one_line_blocks(lines: list[_Line]) -> list[_Line]:
    """With every block that is one line of simple statements behind its colon."""
    short: list[_Line] = []
    for at, line in enumerate(lines):
        ends = at + 1 == len(lines) or lines[at + 1].depth < line.depth
        head = short[-1] if short else line
        if head.code.endswith(":") and head.depth == line.depth - 1 and ends and not line.opens_block:
            short[-1] = _Line(head.depth, head.code + line.code)
        else:
            short.append(line)
    return short
