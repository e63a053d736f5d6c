"""Sentences about functions of the target that stand where what they give should, as their parentheses are missing."""

from __future__ import annotations

import ast
import re

from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.reasons.context import Context

_FUNCTION = re.compile(r"\) -> |\bCallable\[|\bdef \(|^overloaded function")
"""In a type, as pyright and mypy write it."""


def uncalled(about: Context) -> str | None:
    """Something is computed with, indexed or gone through that is a function of the target."""
    complaint = about.complaint
    if not any(_FUNCTION.search(text) for text in (complaint.actual, complaint.expected, complaint.owner)):
        return None
    for value in _operands(about):
        kind = _kind(about, value)
        if kind:
            name = ast.unparse(value)
            return f"{name} is a {kind} on {about.target.name} and not its result: call {name}()"
    return None


def _operands(about: Context) -> Iterator[ast.expr]:
    """What is used as a value at the place that the checker points at."""
    for node in ast.walk(about.place.tree):
        values: list[ast.expr] = []
        if isinstance(node, ast.BinOp):
            values = [node.left, node.right]
        elif isinstance(node, ast.Compare):
            values = [node.left, *node.comparators]
        elif isinstance(node, ast.Subscript):
            values = [node.value]
        elif isinstance(node, (ast.For, ast.comprehension)):
            values = [node.iter]
        yield from (value for value in values if value.lineno == about.diagnostic.line)


def _kind(about: Context, value: ast.expr) -> str:
    """`method` or `function` if it certainly is one of the target; else ""."""
    name = last_name(value)
    if not dotted(value) or about.is_unsure(value):
        return ""
    whole = about.place.meaning(value)
    if whole:
        module = about.scope.module_of(whole)
        return "function" if module and about.scope.stubs.functions(name, module) else ""
    is_member = isinstance(value, ast.Attribute) and not about.scope.is_own(name)
    return "method" if is_member and about.scope.is_method(name, "") else ""
