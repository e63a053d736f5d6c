"""Marks what a target lacks with PEP 702's `@deprecated`, so that a checker says why."""

from __future__ import annotations

import ast
import json

from anyboard.check.overlay.names import Place
from anyboard.check.overlay.source import Named, indent_of, names_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.overlay.names import Stdlib

DEPRECATED = "_anyboard_deprecated"
ANY = "_anyboard_Any"
GONE = "_anyboard_Gone"
GONE_MODULE = "_anyboard_gone"
"""A module that the overlay adds: the metaclass of what was a variable."""
HEADER = (
    f"from typing import Any as {ANY}, overload as _anyboard_overload",
    f"from typing_extensions import deprecated as {DEPRECATED}",
    f"from {GONE_MODULE} import Gone as {GONE}",
)
_UNMARKED = {"object"}
"""Types that every value is an instance of: checkers look at their members for reasons of their own."""


def decorator(indent: str, sentence: str) -> str:
    """The line that marks what follows."""
    return f"{indent}@{DEPRECATED}({json.dumps(sentence, ensure_ascii=False)})"


def mark_member(stdlib: Stdlib, owner: str, name: str, sentence: str) -> None:
    """Mark a member of a module or type wherever it is defined; where nothing defines it, define it, marked.

    Args:
        stdlib: the typeshed that is changed.
        owner: as the facts name it; empty for a builtin.
        name: of the member.
        sentence: the reason.
    """
    if owner in _UNMARKED:
        return
    for place in stdlib.owners(owner or "builtins"):
        if place.owner is None:
            _mark_in_module(stdlib, owner or "builtins", name, sentence)
        else:
            _mark_in(place, name, sentence)


def _mark_in_module(stdlib: Stdlib, module: str, name: str, sentence: str) -> None:
    home = stdlib.home(module, name)
    if home is None and stdlib.imports(module, name):
        return  # somebody else's: marked there if it lacks
    source = stdlib.source(home or module)
    if source is not None:
        place = Place(source, source.scope, None)
        for node in source.scope.named(name):
            _mark_node(place, node, sentence)
        if home is None:
            source.append([decorator("", sentence), f"def {name}(*args: {ANY}, **kwargs: {ANY}) -> {ANY}: ..."])


def _mark_in(place: Place, name: str, sentence: str) -> None:
    nodes = place.scope.named(name)
    for node in nodes:
        _mark_node(place, node, sentence)
    if not nodes and place.owner is not None:
        inside = [
            decorator("    ", sentence),
            f"    def {name}(self, *args: {ANY}, **kwargs: {ANY}) -> {ANY}: ...",
        ]
        extend_class(place, inside)


def extend_class(place: Place, lines: list[str]) -> None:
    """Lines at the end of a class; their own indentation is that of a class at the left margin, 4."""
    assert place.owner is not None
    first, last = place.scope.body[0], place.scope.body[-1]
    indented = [f"{indent_of(place.owner)}{line}" for line in lines]
    if first.lineno == place.owner.lineno:
        place.source.open_block(first)
    place.source.insert_after(last, indented)


def _mark_node(place: Place, node: ast.stmt, sentence: str) -> None:
    indent = indent_of(node)
    mark = decorator(indent, sentence)
    if isinstance(node, Named):
        for one in node.decorator_list:
            if isinstance(one, ast.Call) and _called(one) == "deprecated":
                place.source.remove(one)
        place.source.insert(node.lineno, [mark])
        return
    name = named_by(node)
    place.source.remove(node)
    if place.owner is None:
        lines = [mark, f"{indent}class {name}(metaclass={GONE}): ..."]
    else:
        lines = [f"{indent}@property", mark, f"{indent}def {name}(self) -> {ANY}: ..."]
    place.source.insert(node.lineno, lines)


def named_by(node: ast.stmt) -> str:
    """The first name that a variable's statement defines."""
    return names_of(node)[0]


def _called(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))
