"""Parameters of functions in stubs."""

from __future__ import annotations

import ast
from dataclasses import dataclass

SELF = ("self", "cls")


@dataclass(frozen=True)
class Parameter:
    """A parameter.

    Args:
        kind: "positional", "either", "keyword", "*" or "**".
        default: its text; "..." if it is not told; None if there is none.
    """

    name: str
    kind: str
    default: str | None

    def __str__(self) -> str:
        default = "" if self.default is None else f"={self.default}"
        return f"{self.name if self.kind != 'positional' else '_'} ({self.kind}){default}"

    def agrees(self, other: Parameter) -> bool:
        """Whether calls cannot tell them apart.  The name of a positional one is nobody's business."""
        named = self.kind == other.kind and (self.name == other.name or self.kind in ("positional", "*", "**"))
        told = [default for default in (self.default, other.default) if default != "..."]
        return named and (self.default is None) == (other.default is None) and len(set(told)) < 2


Signature = tuple[Parameter, ...]


def signature(node: ast.FunctionDef | ast.AsyncFunctionDef, method: bool) -> Signature:
    """A function's parameters, without `self`."""
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + list(given.defaults)
    found = []
    for place, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        old_style = argument.arg.startswith("__") and not argument.arg.endswith("__")
        kind = "positional" if place < len(given.posonlyargs) or old_style else "either"
        found.append(Parameter(argument.arg, kind, _text(default)))
    if method and found and not any(_is_static(each) for each in node.decorator_list):
        found = found[1:]
    if given.vararg:
        found.append(Parameter(given.vararg.arg, "*", None))
    for argument, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        found.append(Parameter(argument.arg, "keyword", _text(default)))
    if given.kwarg:
        found.append(Parameter(given.kwarg.arg, "**", None))
    return tuple(found)


def agree(one: Signature, other: Signature) -> bool:
    """Whether calls cannot tell them apart; the order of keyword-only parameters does not count."""
    return len(one) == len(other) and all(
        mine.agrees(yours) for mine, yours in zip(_ordered(one), _ordered(other), strict=True)
    )


def _ordered(parameters: Signature) -> list[Parameter]:
    return sorted(parameters, key=lambda each: (each.kind == "keyword", each.name if each.kind == "keyword" else ""))


def _text(default: ast.expr | None) -> str | None:
    """A default's value; "..." for one that is computed."""
    if default is None:
        return None
    try:
        return repr(ast.literal_eval(default)).replace("Ellipsis", "...")
    except ValueError:
        pass
    try:  # `1 << 15`
        return repr(eval(compile(ast.Expression(default), "default", "eval"), {"__builtins__": {}}))
    except NameError:
        return "..."


def _is_static(decorator: ast.expr) -> bool:
    return ast.unparse(decorator) == "staticmethod"
