"""Refuses keyword arguments: a function gets a marked overload for each, and no longer takes it otherwise."""

from __future__ import annotations

import ast
import copy

from anyboard.check.overlay.marks import ANY, decorator
from anyboard.check.overlay.names import methods
from anyboard.check.overlay.source import indent_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.overlay.names import Place, Stdlib

    Function = ast.FunctionDef | ast.AsyncFunctionDef

_OVERLOAD = "_anyboard_overload"
_SPECIAL = {"collections.namedtuple", "property"}
"""Checkers know these by their definition, and no more if it has overloads: their keywords are for the lint."""


def refuse(stdlib: Stdlib, function: str, sentences: dict[str, str]) -> None:
    """Refuse keywords of a function, method or class.

    Args:
        stdlib: the typeshed that is changed.
        function: as the facts name it: `print`, `str.split`, `json.dumps`, `collections.deque`.
        sentences: keyword → reason.
    """
    if function in _SPECIAL:
        return
    for place in stdlib.owners(function):
        if place.owner is not None:
            for name in ("__new__", "__init__"):
                _refuse_in(place, name, sentences)
    owner, _, name = function.rpartition(".")
    for place in stdlib.owners(owner or "builtins"):
        if place.owner is None:
            home = stdlib.home(owner or "builtins", name)
            place = next((one for one in stdlib.owners(home) if one.owner is None), place) if home else place
        _refuse_in(place, name, sentences)


def _refuse_in(place: Place, name: str, sentences: dict[str, str]) -> None:
    found = [node for node in methods(place, name) if any(one in sentences for one in _parameters(node))]
    if not found:
        return
    all_of_it = methods(place, name)
    for node in all_of_it:
        place.source.remove(node)
        place.source.insert(node.lineno, _without(node, sentences))
    # one marked overload for each keyword after the last of the others, in each branch for a version
    refused = {one for node in found for one in _parameters(node) if one in sentences}
    for last in _last_of_branches(all_of_it):
        for keyword in sorted(refused):
            place.source.insert_after(last, _marked(last, keyword, sentences[keyword], place.owner is not None))


def _parameters(node: Function) -> list[str]:
    arguments = node.args
    return [one.arg for one in [*arguments.args, *arguments.kwonlyargs]]


def _last_of_branches(nodes: list[Function]) -> list[Function]:
    """Nodes that the next one of the same name does not follow at once: those of another branch are further down."""
    found = []
    for node, following in zip(nodes, [*nodes[1:], None], strict=True):
        first = min([following.lineno, *(one.lineno for one in following.decorator_list)]) if following else 0
        if following is None or following.col_offset != node.col_offset or first - (node.end_lineno or 0) > 1:
            found.append(node)
    return found


def _without(node: Function, sentences: dict[str, str]) -> list[str]:
    """The definition as an overload that does not take the keywords."""
    changed = copy.deepcopy(node)
    arguments = changed.args
    kept = [(one, default) for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    kept = [(one, default) for one, default in kept if one.arg not in sentences]
    arguments.kwonlyargs = [one for one, _ in kept]
    arguments.kw_defaults = [default for _, default in kept]
    while arguments.args and (arguments.args[0].arg in sentences or _is_bound(arguments, sentences)):
        arguments.posonlyargs.append(arguments.args.pop(0))
    for argument in arguments.args:  # may be given by position
        if argument.arg in sentences:
            argument.arg = f"_{argument.arg}"
    arguments.kwarg = None  # would take what is refused
    return _lines(changed)


def _is_bound(arguments: ast.arguments, sentences: dict[str, str]) -> bool:
    """Whether the first parameter is `self` or `cls` and the second becomes positional-only."""
    return len(arguments.args) > 1 and arguments.args[0].arg in ("self", "cls") and arguments.args[1].arg in sentences


def _marked(node: Function, keyword: str, sentence: str, in_class: bool) -> list[str]:
    """An overload that takes whatever has the keyword."""
    first = next(iter([*node.args.posonlyargs, *node.args.args]), None)
    bound = in_class and not _has(node, "staticmethod")
    own = f"{first.arg}, " if bound and first is not None else ""
    indent = indent_of(node)
    kind = [f"{indent}@classmethod"] if _has(node, "classmethod") else []
    return [
        f"{indent}@{_OVERLOAD}",
        *kind,
        decorator(indent, sentence),
        f"{indent}def {node.name}({own}*args: {ANY}, {keyword}: {ANY}, **kwargs: {ANY}) -> {ANY}: ...",
    ]


def _lines(node: Function) -> list[str]:
    indent = indent_of(node)
    overload = [] if _has(node, "overload") or _has(node, "_overload") else [f"{indent}@{_OVERLOAD}"]
    return [*overload, *(indent + line for line in ast.unparse(node).splitlines())]


def _has(node: Function, decorator_name: str) -> bool:
    return any(getattr(one, "id", "") == decorator_name for one in node.decorator_list)
