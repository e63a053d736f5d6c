"""Attributes that builtin types have in no Python: slips of the pen, and other languages' names."""

from __future__ import annotations

import ast
import builtins

from anyboard.check.lint.rules import Family, Rule
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ABSENT = Rule(
    "no-such-attribute",
    "the builtin type has no attribute of this name in any Python: AttributeError",
    "what the message names",
    "names = []; names.push(1)",
)
_TYPES = frozenset({"str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "int", "float"})
_OF_MICROPYTHON = frozenset({"bytes.format", "bytearray.format"})
_MISSES = ("AttributeError",)
_LENGTH = "use len({x})"
_SIZED = {**dict.fromkeys(("length", "len", "size", "shape"), _LENGTH), "contains": "use y in {x}"}
_TEXT = {
    **dict.fromkeys(("append", "add", "push", "extend"), "use {x} += y"),
    **dict.fromkeys(("substring", "substr", "slice"), "use {x}[i:j]"),
    **dict.fromkeys(("isnum", "isNumeric", "isNumber"), "use {x}.isdigit()"),
    "decode": "leave it out, str is decoded already",
    "charAt": "use {x}[i]",
    "trim": "use {x}.strip()",
    "toInt": "use int({x})",
    "toFloat": "use float({x})",
    "indexOf": "use {x}.find(y)",
    "toUpperCase": "use {x}.upper()",
    "toLowerCase": "use {x}.lower()",
    "replaceAll": "use {x}.replace(y, z)",
    "equals": "use {x} == y",
    "includes": "use y in {x}",
    "concat": "use {x} + y",
    "sort": "use sorted({x})",
}
_NUMBER = {
    **dict.fromkeys(("toString", "to_string", "tostring", "decode"), "use str({x})"),
    "encode": "use str({x}).encode()",
    "toFixed": "use '{{:.2f}}'.format({x})",
    "format": "use '{{}}'.format({x})",
    "round": "use round({x}, 2)",
    "abs": "use abs({x})",
}
_AS_LIST = "make it a list before: list({x})"
_SET_ITEM = "use {x}[y] = z"
_INSTEAD: dict[str, dict[str, str]] = {
    "str": {**_SIZED, **_TEXT},
    "bytes": {
        **_SIZED,
        "encode": "leave it out, bytes are encoded already",
        "append": "make it a bytearray before: bytearray({x})",
        "format": "use {x} % y",
    },
    "bytearray": {**_SIZED, **dict.fromkeys(("add", "push"), "use {x}.append(y)"), "encode": "leave it out"},
    "list": {
        **_SIZED,
        **dict.fromkeys(("push", "add"), "use {x}.append(y)"),
        "indexOf": "use {x}.index(y)",
        "shift": "use {x}.pop(0)",
        "join": "use ''.join({x})",
        "isEmpty": "use not {x}",
        "strip": "strip each of its items",
        "encode": "use bytes({x})",
    },
    "tuple": {**_SIZED, **dict.fromkeys(("append", "add", "remove", "insert"), _AS_LIST), "sort": "use sorted({x})"},
    "dict": {
        **_SIZED,
        **dict.fromkeys(("add", "append", "put", "push", "set"), _SET_ITEM),
        **dict.fromkeys(("has_key", "has", "containsKey"), "use y in {x}"),
        "iteritems": "use {x}.items()",
        "iterkeys": "use {x}.keys()",
        "itervalues": "use {x}.values()",
        "remove": "use del {x}[y]",
    },
    "set": {**_SIZED, **dict.fromkeys(("append", "push"), "use {x}.add(y)"), "extend": "use {x}.update(y)"},
    "int": _NUMBER,
    "float": _NUMBER,
}
"""What to write instead of other languages' names; x is the object."""
_LONG = 30
_LISTED = 6


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.each(ast.Attribute):
        kind = program.values.kind(node.value)
        if kind not in _TYPES or _is_known(program, kind, node.attr) or program.asked_for(node.attr):
            continue
        if kind == "float" and node.attr not in _NUMBER:
            continue  # `/` may be an operator of a class
        if not program.expects(node, *_MISSES) and not program.values.is_promised(node.value):
            what = f"{kind}.{node.attr} does not exist {program.on}"
            yield ABSENT.at(node, f"{what}: {_instead(program, kind, node)}")


def _is_known(program: Program, kind: str, name: str) -> bool:
    """Whether some Python has it: what this target alone lacks is for the library rules."""
    if name.startswith("__") or f"{kind}.{name}" in program.facts.members:
        return True
    return hasattr(getattr(builtins, kind), name) or f"{kind}.{name}" in _OF_MICROPYTHON


def _instead(program: Program, kind: str, node: ast.Attribute) -> str:
    habits = _INSTEAD.get(kind, {})
    there = [name for name in dir(getattr(builtins, kind)) if not name.startswith("_")]
    names = [name for name in there if f"{kind}.{name}" not in program.facts.members]
    near = node.attr if node.attr in habits else nearest(node.attr, [*names, *habits])
    if near is None:
        return f"it has {', '.join(names[:_LISTED])} …"
    if near not in habits:
        return f"did you mean {near}?"
    text = ast.unparse(node.value)
    return habits[near].format(x=text if len(text) < _LONG else "x")


ATTRIBUTES = Family((ABSENT,), _look)
