"""Sentences about names that are not there, cannot be assigned, or are no methods."""

from __future__ import annotations

import ast

from anyboard.check.lint.stubs.elsewhere import home
from anyboard.check.lint.stubs.reader import stubs_of
from anyboard.check.reasons import results
from anyboard.check.reasons.context import short
from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.names import instead, listed
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.context import Context


_WRITABLE = ("asyncio", "builtins")
"""Modules that programs can add to: one is of Python code, in the other firmware lets them."""
_EVENTS = "get"
"""A queue's method, which returns None nearly always; what does so now and then is for the author to know."""


def attribute(about: Context) -> str | None:
    """An object has no such attribute."""
    owner, member = about.complaint.owner, about.complaint.member
    known = f"{owner}.{member}"
    if known in about.facts.members:
        return about.facts.member_sentence(known)
    value = about.place.attribute(about.diagnostic.line, member)
    if owner == "tuple" and isinstance(value, ast.expr):
        return results.attribute(about, value)
    owner = about.scope.device_class(owner, member)
    if not owner or (value is not None and about.scope.is_union(last_name(value))) or about.is_one_of_several(value):
        return None
    names = about.scope.members(owner, about.place)
    if member in names:  # it is the assignment that does not fit
        return assigned(about)
    return about.sentence(f"{owner}.{member} does not exist", instead(member, names, about.target))


def module_attribute(about: Context) -> str | None:
    """A module has no such name."""
    module, member = about.complaint.owner, about.complaint.member
    if not module:
        source = about.place.attribute(about.diagnostic.line, member)
        module = (source.module or "") if isinstance(source, ast.ImportFrom) else about.place.meaning(source)
    known = f"{module}.{member}"
    if known in about.facts.members:
        return about.facts.member_sentence(known)
    if not about.scope.is_module(module):
        return None
    names = [name for name in about.scope.members(module, about.place) if f"{module}.{name}" not in about.facts.members]
    if member in names:
        return None  # the checker has taken a module of another program's for it
    if module in _WRITABLE and about.place.assigned(about.diagnostic.line) is not None:
        return None
    elsewhere = home(about, stubs_of(about.target.name), module, member)
    remedy = f"use {elsewhere}.{member}" if elsewhere else instead(member, names, about.target)
    return about.sentence(f"{known} does not exist", remedy)


def of_none(about: Context) -> str | None:
    """What a function of the target returns may be None."""
    value = about.place.attribute(about.diagnostic.line, about.complaint.member)
    if isinstance(value, ast.expr) and not isinstance(value, ast.Call):
        value = about.place.only_value(value)
    if not isinstance(value, ast.Call):
        return None
    name = last_name(value.func)
    if name != _EVENTS or not about.scope.may_return_none(name):
        return None
    return about.sentence(f"{name}() can return None", f"test what it returned before .{about.complaint.member}")


def assigned(about: Context) -> str | None:
    """An attribute cannot be assigned, or not that."""
    complaint = about.complaint
    target = about.place.assigned(about.diagnostic.line)
    if target is None:
        return None
    whole = about.place.meaning(target.value)
    if whole in _WRITABLE:
        return None
    if about.scope.is_module(whole):
        return about.sentence(f"{whole}.{target.attr} cannot be assigned", "only read it")
    owner = complaint.owner
    of_device = about.scope.is_device_class(owner) if owner else about.scope.has_member(target.attr)
    # `self` is the program's own object, with attributes that it annotates
    if not of_device or dotted(target.value) == "self" or about.scope.is_union(last_name(target.value)):
        return None
    if complaint.kind == "assigned" and _fits(about):
        return None
    name = f"{owner}.{target.attr}" if owner else target.attr
    if about.scope.is_method(target.attr, owner):
        return about.sentence(f"{name} is a method", f"call {target.attr}(…) instead of assigning it")
    if complaint.kind == "read-only" or complaint.expected == "property":
        return about.sentence(f"{name} cannot be assigned", "only read it")
    takes = about.scope.choices(complaint.expected) if complaint.expected else "what reading it gives"
    return about.sentence(f"{name} cannot be {short(complaint.actual)}", f"assign {takes}")


def _fits(about: Context) -> bool:
    """Whether what is assigned may be right all the same, or it is not sure what it is assigned to."""
    complaint, scope = about.complaint, about.scope
    target, value = about.place.assigned(about.diagnostic.line), about.place.assigned_value(about.diagnostic.line)
    if complaint.expected == "bool" or " | " in complaint.actual:  # C code takes anything for true or false
        return True
    # of `pwm.duty_cycle = round(x)` pyright takes the attribute's own class for what `round` gives
    if scope.is_descriptor(complaint.actual):
        return True
    if not complaint.owner and target is not None and scope.is_own_attribute(target.attr):
        return True
    if value is not None and (scope.is_declared(value, about.place, about.diagnostic.line) or about.is_unsure(value)):
        return True
    # mypy does not say whose attribute it is
    return not complaint.owner and target is not None and not scope.takes(target.attr, complaint.expected)


def called(about: Context) -> str | None:
    """An object is called that is no function."""
    call = about.place.call_of(about.diagnostic.line, about.diagnostic.column)
    if call is not None and isinstance(call.func, ast.Attribute) and about.scope.is_property(call.func.attr):
        name = call.func.attr
        remedy = f"write .{name} = …" if call.args else f"write .{name} without parentheses"
        return about.sentence(f"{name} is no method", remedy)
    value = None if call is None else call.func
    if value is not None and about.scope.is_union(last_name(value)):
        return None
    return _used(about, "called")


def indexed(about: Context) -> str | None:
    """An object has no items."""
    values = about.place.indexed(about.diagnostic.line)
    if about.complaint.owner == "bytes":
        return results.changed(about, values)
    if any(about.scope.is_union(last_name(value)) or about.is_one_of_several(value) for value in values):
        return None
    return _used(about, "indexed")


def with_(about: Context) -> str | None:
    """An object is no context manager."""
    owner = about.complaint.owner
    if owner == "int":
        return results.entered(about)
    if not about.scope.is_device_class(owner):
        return None
    end = ", and call deinit() at the end" if "deinit" in about.scope.members(owner, about.place) else ""
    return about.sentence(f"{owner} is no context manager", f"do without `with`{end}")


def _used(about: Context, how: str) -> str | None:
    owner = about.complaint.owner
    if not about.scope.is_device_class(owner):
        return None
    names = about.scope.members(owner, about.place)
    return about.sentence(f"{owner} cannot be {how}", f"there it has {listed('', names)}")
