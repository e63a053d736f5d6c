"""What the writers of sentences have in common."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from anyboard.check.reasons.unions import last_name

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

    def is_unsure(self, value: ast.expr) -> bool:
        """Whether a checker cannot know the type of what the program gives: it is of several, one after the other.

        pyright knows which it is by then, but for what conditions tell apart; mypy goes by the first.
        """
        name = last_name(value)
        return self.scope.is_union(name) or (not self.diagnostic.is_of_pyright and self.scope.is_changed(name))

    def is_one_of_several(self, value: ast.AST | None) -> bool:
        """Whether pyright complains about one of the classes that a device module gives, where mypy knows better."""
        owner = self.complaint.owner
        if not self.diagnostic.is_of_pyright or owner not in self.scope.stubs.choices:
            return False
        made = self.place.only_value(value) if isinstance(value, ast.expr) else None
        return not isinstance(made, ast.Call) or last_name(made.func) != owner

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
    (r"\b(float|int) \| Supports(?:Index|Int|Float)\b", r"\1"),
    (r"\bSupports(?:Index|Int)\b", "int"),
    (r"\bSupports(?:Read|Write)\[[^\]]*\]", "an open file"),
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
