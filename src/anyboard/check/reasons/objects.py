"""Sentences about device objects that are used as if they were numbers or lists."""

from __future__ import annotations

import ast

from anyboard.check.reasons import results
from anyboard.check.reasons.context import short
from anyboard.check.reasons.names import listed
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.context import Context
    from anyboard.check.reasons.stubs import Function

_LOOPS = (ast.For, ast.AsyncFor, ast.comprehension)


def operands(about: Context) -> str | None:
    """An operator does not take these two: one is an object of a device class, or both are values."""
    actual, expected = about.complaint.actual, about.complaint.expected
    for type_, other in ((actual, expected), (expected, actual)):
        name = _device_class(about, type_)
        if name and _is_unsure(about):
            return None
        if name and all(about.scope.is_known(word) for word in (short(other).partition("[")[0],) if word):
            return about.sentence(f"{name} is an object and no number", _reads(about, name))
    return results.operands(about) if expected else None


def iterated(about: Context) -> str | None:
    """There is nothing to loop over."""
    name = _device_class(about, about.complaint.owner)
    if name and about.scope.stubs.functions("__getitem__", name):
        return None  # it has items, as a PulseIn has, and firmware may go through them
    loops = [node.iter for node in ast.walk(about.place.tree) if isinstance(node, _LOOPS)]
    for iterable in loops:
        if name and iterable.lineno == about.diagnostic.line and not about.scope.is_union(last_name(iterable)):
            return about.sentence(f"{name} cannot be looped over", f"there it has {listed('', _members(about, name))}")
    return results.iterated(about)


def items(about: Context) -> str | None:
    """What is assigned does not fit in an object's items."""
    owner = about.complaint.owner
    functions = about.scope.stubs.functions(about.complaint.member, owner) if owner else []
    if not functions or not about.scope.is_device_class(owner):
        return None
    return about.sentence(f"{owner} cannot hold this", f"assign {', '.join(map(_form, functions))}")


def item_assigned(about: Context) -> str | None:
    """The items of an object that the program has made cannot be that."""
    value = about.place.assigned_value(about.diagnostic.line)
    if value is None or about.is_unsure(value):
        return None
    for target in about.place.indexed(about.diagnostic.line):
        made = about.place.given(target)
        name = last_name(made.func) if isinstance(made, ast.Call) else ""
        if name and about.scope.is_device_class(name):
            types = [short(about.complaint.actual), about.scope.choices(about.complaint.expected)]
            return about.sentence(f"an item of {name} cannot be {types[0]}", f"assign {types[1]}")
    return None


def _form(function: Function) -> str:
    """`bytes or bytearray to a slice`."""
    index, value = (short(ast.unparse(one.annotation)) if one.annotation else "" for one in function.args.args[1:3])
    return f"{value} to {'a slice' if index == 'slice' else 'an item'}"


def _device_class(about: Context, type_: str) -> str:
    """The class of the device modules that a type is, if it has no members but those in its stub; else ""."""
    name = short(type_).partition("[")[0].rpartition(".")[2]
    if not name or "|" in type_ or not about.scope.is_device_class(name) or about.scope.is_builtin(name):
        return ""
    stubs = about.scope.stubs
    return "" if any("__getattr__" in stubs.members(module, found) for module, found in stubs.classes(name)) else name


def _is_unsure(about: Context) -> bool:
    """Whether a name in the line may stand for objects of several types, so that a checker cannot know."""
    used: set[str] = set()
    assigned: set[str] = set()
    for node in ast.walk(about.place.tree):
        if isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Load):
            if node.lineno != about.diagnostic.line:
                continue
            if about.is_unsure(node):
                return True
            used.add(last_name(node))
        elif isinstance(node, ast.Assign) and not isinstance(node.value, (ast.Call, ast.Constant)):
            assigned.update(map(last_name, node.targets))  # `level = level.value`
    return bool((used & assigned) - {""})


def _reads(about: Context, name: str) -> str:
    if name == "Pin" and about.target.language == "circuitpython":
        return "make an object of it, digitalio.DigitalInOut(pin) or analogio.AnalogIn(pin)"
    names = _members(about, name)
    if "value" in names:
        return "call its value()" if about.scope.is_method("value", name) else "read its value"
    return f"there it has {listed('', names)}"


def _members(about: Context, name: str) -> list[str]:
    return about.scope.members(name, about.place)
