"""Which argument of a call it is that no overload takes, where a checker only says that they do not fit."""

from __future__ import annotations

import ast
import re

from anyboard.check.reasons.context import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard.check.reasons.stubs import Function

_GIVEN = re.compile(r'"((?:[^"\\]|\\.)*)"')
_PLAIN = frozenset({"str", "int", "float", "bool", "bytes", "bytearray", "list", "tuple", "dict"})
_ALSO = {
    "int": {"float"},
    "bool": {"int", "float"},
    "list": {"Sequence", "Iterable"},
    "tuple": {"Sequence", "Iterable"},
}
"""What takes it besides itself."""
_TAKES_MUCH = re.compile(r"\b(?:Any|object|Literal|Unknown|Supports\w+|\w*Buffer|[A-Z]|_[A-Z])\b")


def misfit(call: ast.Call, problem: str, functions: Sequence[Function]) -> tuple[str, str, str] | None:
    """A parameter's name, the type it is given and the one it takes; None if more or less than one does not fit.

    Args:
        call: as the program has it.
        problem: mypy's list of the types that are given, in the order of the call.
        functions: the overloads.
    """
    types = [short(type_) for type_ in _GIVEN.findall(problem)]
    values: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    if len(types) != len(values) or not functions:
        return None
    found = [next(_misfits(values, types, function), None) for function in functions]
    first = found[0]
    if first is None or any(each is None or each[:2] != first[:2] for each in found):
        return None
    return first


def _misfits(
    values: Sequence[ast.expr | ast.keyword], types: Sequence[str], function: Function
) -> Iterator[tuple[str, str, str]]:
    arguments = function.args
    positional = [each for each in (*arguments.posonlyargs, *arguments.args) if each.arg not in ("self", "cls")]
    named = {each.arg: each for each in (*positional, *arguments.kwonlyargs)}
    for number, (value, type_) in enumerate(zip(values, types, strict=True)):
        if isinstance(value, ast.keyword):
            parameter = named.get(value.arg or "")
        else:
            parameter = positional[number] if number < len(positional) else None
        if parameter is not None and parameter.annotation is not None:
            wanted = ast.unparse(parameter.annotation)
            if _clash(type_.partition("[")[0], wanted):
                yield parameter.arg, type_, wanted


def _clash(given: str, wanted: str) -> bool:
    if "WriteableBuffer" in wanted and given in ("str", "bytes"):
        return True
    if wanted.startswith(("SupportsRead", "SupportsWrite")):
        return given in _PLAIN
    words = set(re.findall(r"\w+", wanted))
    return given in _PLAIN and not _TAKES_MUCH.search(wanted) and not words & {given, *_ALSO.get(given, ())}
