"""What the writers of sentences have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.checkers.base import Diagnostic
    from anyboard.check.facts import Facts
    from anyboard.check.reasons.complaint import Complaint
    from anyboard.check.reasons.place import Place
    from anyboard.check.reasons.scope import Scope
    from anyboard.check.targets import Target


@dataclass(frozen=True)
class Context:
    """One complaint, and what is known about the program and the target.

    Args:
        target: what the file is checked for.
        facts: what it lacks.
        scope: what belongs to it.
        place: the file.
        complaint: what a checker complains about.
        diagnostic: where.
    """

    target: Target
    facts: Facts
    scope: Scope
    place: Place
    complaint: Complaint
    diagnostic: Diagnostic

    def sentence(self, what: str, remedy: str) -> str:
        """`WHAT on TARGET: REMEDY`."""
        return f"{what} on {self.target.name}: {remedy}"


_READABLE = (
    (r"\b(?:builtins|typing|_\w+)\.", ""),
    (r"\bLiteral\[b?['\"][^\]]*\]", "str"),
    (r"\bLiteral\[-?\d[^\]]*\]", "int"),
    (r"\bLiteral\[(?:True|False)\]", "bool"),
    (r"\b_?Pin\[[^\]]*\]", "Pin"),
    (r"\b_?(?:ReadableBuffer|Buffer)\b", "bytes or bytearray"),
    (r"\b_?WriteableBuffer\b", "bytearray"),
    (r"\bSequence\[", "tuple or list["),
    (r"\b_([A-Z])", r"\1"),
    (r" \| None$", ""),
    ('"', ""),
)
"""What checkers and stubs call types, and what people do."""


def short(type_: str) -> str:
    """A type as people read it: `Pin` of `"machine.Pin[Any]"`, `int` of `Literal[5]`."""
    for pattern, plain in _READABLE:
        type_ = re.sub(pattern, plain, type_)
    return type_


def class_of(type_: str) -> str:
    """`Pin` of `machine.Pin[Any]`."""
    return type_.partition("[")[0].rpartition(".")[2]
