"""Sentences about results of the target's functions that are used as what they are not: tuples, bytes, numbers."""

from __future__ import annotations

import ast

from anyboard.check.reasons.context import short
from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.reasons.context import Context

_DEPTH = 4  # of names that stand for results
_NUMBERS = ("int", "float")
_ARTICLES = {"int": "an ", **dict.fromkeys(("float", "str", "tuple", "list", "bytearray"), "a ")}
_BYTES = ("bytes", "bytearray")
_NO_TEXT = ("mac", "unique_id", "uid", "digest")
"""In the names of what is bytes and no text."""
_TUPLES = ("struct_time", "DateTime", "Moment")  # and what begins with tuple


def operands(about: Context) -> str | None:
    """An operator does not take these two."""
    types = [_plain(about.complaint.actual), _plain(about.complaint.expected)]
    if "None" in types:
        return None  # of something that may be None
    if about.place.is_added(about.diagnostic.line):
        return None  # of `x += y` it is x, which is given elsewhere, too
    for node in _at(about):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else []
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else sides
        if len(sides) == 2 and _are_certain(about, *sides):
            return _sentence(about, sides, types, isinstance(node, ast.Compare) and about.complaint.kind == "equal")
    return None


def equal(about: Context) -> str | None:
    """Two are compared that are never equal: text, bytes, numbers and what has items."""
    types = {_plain(about.complaint.actual), _plain(about.complaint.expected)}
    is_certain = len(types) == 2 and types <= {"str", "int", "list", "tuple", *_BYTES} and not types <= set(_BYTES)
    return operands(about) if is_certain else None


def item(about: Context) -> str | None:
    """A tuple has no items with names."""
    for node in _at(about):
        if isinstance(node, ast.Subscript) and _are_certain(about, node.value, node.slice):
            name = ast.unparse(node.value)
            return about.sentence(f"{name} is a {_plain(about.complaint.owner)}", f"take an item by number, {name}[0]")
    return None


def attribute(about: Context, value: ast.expr) -> str | None:
    """A tuple has no items with names."""
    if not _are_certain(about, value):
        return None
    name = ast.unparse(value)
    return about.sentence(f"{name} is a tuple", f"take an item by number, {name}[0]")


def entered(about: Context) -> str | None:
    """A number is no context manager."""
    for node in ast.walk(about.place.tree):
        for item in node.items if isinstance(node, ast.With) and node.lineno == about.diagnostic.line else ():
            if _are_certain(about, item.context_expr):
                name = ast.unparse(item.context_expr)
                return about.sentence(f"{name} is a number and no context manager", f"assign it, x = {name}")
    return None


def changed(about: Context, values: list[ast.expr]) -> str | None:
    """An item of bytes is assigned."""
    for value in values:
        if _are_certain(about, value):
            name = ast.unparse(value)
            return about.sentence(f"{name} is bytes, which cannot be changed", f"make it {name} = bytearray({name})")
    return None


def iterated(about: Context) -> str | None:
    """A number has no items."""
    for node in ast.walk(about.place.tree):
        if isinstance(node, (ast.For, ast.comprehension)) and node.iter.lineno == about.diagnostic.line:
            owner = _plain(about.complaint.owner)
            if _are_certain(about, node.iter) and owner in _NUMBERS:
                name = ast.unparse(node.iter)
                return about.sentence(f"{name} is a number with nothing to go through", f"use range({name})")
    return None


def _at(about: Context) -> Iterator[ast.expr]:
    """The expressions that the checker may point at, the inner ones first: they begin there, or a part of them does."""
    place = (about.diagnostic.line, about.diagnostic.column - 1)
    found = [
        node
        for node in ast.walk(about.place.tree)
        if isinstance(node, (ast.BinOp, ast.Compare, ast.Subscript))
        and any(
            (one.lineno, one.col_offset) == place
            for one in (node, *ast.iter_child_nodes(node))
            if isinstance(one, ast.expr)
        )
    ]
    yield from reversed(found)


def _plain(type_: str) -> str:
    """`tuple` of `tuple[int, ...]` and of `_DateTime`, `bytes` of `Literal[b"a"]`."""
    if type_.startswith(("Literal[b'", 'Literal[b"')):
        return "bytes"
    name = short(type_).partition("[")[0].rpartition(".")[2]
    return "tuple" if name in _TUPLES else name


def _are_certain(about: Context, *values: ast.expr) -> bool:
    """Whether all of them are constants or results of the target's functions, and one is such a result."""
    sources = [source for value in values for source in _sources(about, value)]
    return None not in sources and any(isinstance(one, ast.Call) for one in sources)


def _sources(about: Context, value: ast.expr, depth: int = 0) -> Iterator[ast.expr | None]:
    """The constants and calls that a value is made of; None for what may be anything."""
    if depth > _DEPTH:
        yield None
    elif isinstance(value, (ast.Constant, ast.JoinedStr)):
        yield value
    elif isinstance(value, ast.BinOp):
        yield from _sources(about, value.left, depth + 1)
        yield from _sources(about, value.right, depth + 1)
    elif isinstance(value, ast.Subscript):
        yield from _sources(about, value.value, depth + 1)
    elif isinstance(value, ast.Call):
        owner = about.scope.callee(value, about.place, last_name(value.func), "")
        is_of_union = isinstance(value.func, ast.Attribute) and about.scope.is_union(last_name(value.func.value))
        yield None if owner is None or is_of_union else value
    else:
        given = about.place.given(value) if dotted(value) and not about.scope.is_union(last_name(value)) else None
        if given is None:
            yield None
        else:
            yield from _sources(about, given, depth + 1)


def _sentence(about: Context, sides: list[ast.expr], types: list[str], is_equality: bool) -> str:
    results = [number for number, side in enumerate(sides) if not isinstance(side, (ast.Constant, ast.JoinedStr))]
    number = next((one for one in results if types[one] not in _NUMBERS), results[0])
    name, kind, other = ast.unparse(sides[number]), types[number], types[1 - number]
    how = "is never equal to" if is_equality else "does not go with"
    return about.sentence(f"{name} is {_ARTICLES.get(kind, '')}{kind} and {how} {other}", _instead(name, kind, other))


def _instead(name: str, kind: str, other: str) -> str:
    if kind == "tuple":
        return f"take an item, {name}[0]"
    if kind == "list":
        return f"look in it, x in {name}, or take an item, {name}[0]"
    if kind in _BYTES and other == "str" and any(word in name for word in _NO_TEXT):
        return f"write it in hexadecimal, {name}.hex()"
    if kind in _BYTES:
        return f"decode it, str({name}, 'utf-8')" if other == "str" else f"take a byte, {name}[0], or int.from_bytes()"
    if kind in _NUMBERS and other == "str":
        return f"make text of it, str({name})"
    if kind == "str":
        return "encode it, or write the constant as b'…'" if other in _BYTES else f"make a number of it, int({name})"
    return f"make it {other} first"
