"""Signatures for people: names and defaults, no annotations."""

from __future__ import annotations

import ast

from anyboard.check.reasons.context import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard.check.reasons.stubs import Function

_SHOWN = 2


def signatures(functions: Sequence[Function], with_types: bool = False) -> str:
    """`(id, *, freq=400000, timeout=50000)`; of overloads the first two."""
    named = [function for function in functions if not any(each.arg.startswith("_") for each in _all(function))]
    forms = [f"({', '.join(_parameters(function, with_types))})" for function in named or functions]
    texts = list(dict.fromkeys(forms))
    return " or ".join(texts[:_SHOWN]) + (" …" if len(texts) > _SHOWN else "")


def is_positional_only(functions: Sequence[Function], name: str) -> bool:
    """Whether a parameter can be passed, but not by its name."""
    return any(name == each.arg for function in functions for each in function.args.posonlyargs)


def has_parameter(functions: Sequence[Function], name: str) -> bool:
    """Whether one of them has a parameter of that name."""
    return any(each.arg == name for function in functions for each in _all(function))


def _all(function: Function) -> list[ast.arg]:
    arguments = function.args
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def _parameters(function: Function, with_types: bool) -> Iterator[str]:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults)) + [*arguments.defaults]
    names = []
    for number, (each, default) in enumerate(zip(positional, defaults, strict=True)):
        if number or each.arg not in ("self", "cls"):
            names.append(_parameter(each, default, with_types))
        if names and number == len(arguments.posonlyargs) - 1:
            names.append("/")
    yield from names
    if arguments.vararg is not None:
        yield f"*{arguments.vararg.arg}"
    elif arguments.kwonlyargs:
        yield "*"
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(each, default, with_types)
    if arguments.kwarg is not None:
        yield f"**{arguments.kwarg.arg}"


def _parameter(argument: ast.arg, default: ast.expr | None, with_types: bool) -> str:
    annotation = ast.unparse(argument.annotation) if with_types and argument.annotation is not None else ""
    name = f"{argument.arg}: {short(annotation)}" if annotation else argument.arg
    if default is None:
        return name
    return f"{name}={'…' if ast.unparse(default) == '...' else ast.unparse(default)}"
