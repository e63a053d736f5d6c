"""The types of values, as far as they are plain: for tools/source_stub.py."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from types import MappingProxyType

UNCLEAR = "?"
"""What the name begins with that stands for a type which is not written down."""
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv)
_LITERALS = (bool, int, float, str, bytes)
_CONSTRUCTORS = {"bytearray", "bytes", "bool", "str", "int"}


def literal(value: ast.expr | None) -> ast.expr | None:
    """A value of literals alone, as it is; None for any other."""
    if isinstance(value, ast.Call) and (bounds := re.fullmatch(r"tuple\(range\((\d+), (\d+)\)\)", ast.unparse(value))):
        return ast.Tuple([ast.Constant(each) for each in range(int(bounds[1]), int(bounds[2]))], ast.Load())
    if value is None or isinstance(value, ast.Dict | ast.List | ast.Set):
        return None
    try:
        ast.literal_eval(value)
    except (ValueError, TypeError):
        return None
    return value


def annotated_in(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """The names in a function that have an annotation."""
    arguments = function.args
    known = {each.arg: each.annotation for each in [*arguments.args, *arguments.kwonlyargs] if each.annotation}
    if arguments.vararg is not None and arguments.vararg.annotation is not None:
        known[arguments.vararg.arg] = _tuple_of(arguments.vararg.annotation)
    for node in ast.walk(function):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            known[node.target.id] = node.annotation
    return known


def _builtin(name: str) -> ast.expr:
    return ast.Name(name, ast.Load())


def _tuple_of(kind: ast.expr) -> ast.expr:
    return ast.parse(f"tuple[{ast.unparse(kind)}, ...]", mode="eval").body


def type_of(value: ast.expr, where: str, known: Mapping[str, ast.expr] = MappingProxyType({})) -> ast.expr:
    """What a value's type is, as far as it is plain; else a name that begins with `UNCLEAR`, and says where."""
    if isinstance(value, ast.Name) and value.id in known:
        return known[value.id]
    if isinstance(value, ast.UnaryOp):
        return type_of(value.operand, where, known)
    if isinstance(value, ast.BoolOp):
        return type_of(value.values[-1], where, known)
    if isinstance(value, ast.BinOp) and isinstance(value.op, _ARITHMETIC):
        return type_of(value.right, where, known)
    if isinstance(value, ast.Constant) and isinstance(value.value, _LITERALS):
        return _builtin(type(value.value).__name__)
    if isinstance(value, ast.JoinedStr):
        return _builtin("str")
    if isinstance(value, ast.Tuple) and value.elts:
        kinds = [type_of(each, where, known) for each in value.elts]
        if len({ast.unparse(kind) for kind in kinds}) == 1:
            return _tuple_of(kinds[0])
    if isinstance(value, ast.Call):
        called = ast.unparse(value.func)
        if called in _CONSTRUCTORS or called.rpartition(".")[2][:1].isupper():
            return ast.parse(called, mode="eval").body
        if called == "frozenset" and isinstance(value.args[0], ast.Set):
            kind = type_of(value.args[0].elts[0], where, known)
            return ast.parse(f"frozenset[{ast.unparse(kind)}]", mode="eval").body
    return ast.Name(f"{UNCLEAR}{where} = {ast.unparse(value)}", ast.Load())
