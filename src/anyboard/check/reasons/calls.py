"""Sentences about calls that do not fit."""

from __future__ import annotations

import ast
import re

from anyboard.check.merge import VAGUE
from anyboard.check.reasons import objects
from anyboard.check.reasons.context import class_of, short
from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.misfits import misfit
from anyboard.check.reasons.signatures import has_parameter, is_positional_only, signatures
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.complaint import Complaint
    from anyboard.check.reasons.context import Context

_FILES = frozenset({"TextIOBase", "TextIOWrapper", "BufferedWriter", "BufferedRandom", "FileIO", "StringIO", "BytesIO"})
_NO_TEXT = frozenset({"int", "float", "bool", "tuple", "list", "dict"})  # of text and bytes a board's file takes either
_TYPES = re.compile("argument types?:?", re.IGNORECASE)
_TEXTS = re.compile(r"b?'(?:[^'\\]|\\.)*'")
_THREAD = "start_new_thread"
"""Takes lists as well on boards; what it does not take the lint says."""
_FOR_ANY_TEXT = ("re", "ure")
"""Modules for which a pattern of text may look into bytes."""
_BYTES = frozenset({"bytes", "bytearray", "memoryview"})
_SLICES = re.compile(r"slice\[[^\]]*\]")
_OF_CLASS = re.compile(r'(?:Missing positional arguments?|Arguments? missing for parameters?) "self"')
_KEYWORD = re.compile(r'(?:Unexpected keyword argument|No parameter named) "(\w+)"')


def arguments(about: Context) -> str | None:
    """A function does not take these arguments."""
    complaint = about.complaint
    call = about.place.call(about.diagnostic.line, about.diagnostic.column, complaint.member)
    if complaint.member == "__setitem__":
        problem = _SLICES.sub("int", complaint.problem)
        return objects.items(about) if _is_about_target(problem, complaint.owner, None, about) else None
    owner = about.scope.callee(call, about.place, _name(call, complaint), complaint.owner)
    if complaint.member == _THREAD:
        return None
    if owner is None or not _is_about_target(complaint.problem, owner, call, about):
        return None
    if call is not None and isinstance(call.func, ast.Attribute) and about.scope.is_union(last_name(call.func.value)):
        return None
    if _TYPES.match(complaint.problem) and any(map(about.is_unsure, values_of(call))):
        return None
    name = _name(call, complaint)
    functions = about.scope.stubs.functions(name, owner)
    keyword = _KEYWORD.match(complaint.problem)
    if keyword and is_positional_only(functions, keyword[1]):
        return about.sentence(f"{name} does not take {keyword[1]} by name", f"pass it without {keyword[1]}=")
    if _OF_CLASS.match(complaint.problem) and call is not None:
        cls = dotted(call.func).rpartition(".")[0] or complaint.owner
        return about.sentence(f"{cls}.{name} needs an object", f"make one before, x = {cls}(…), and write x.{name}(…)")
    problem = _problem(complaint.problem)
    found = misfit(call, complaint.problem, functions) if problem == VAGUE and call is not None else None
    if found is not None:
        parameter, given, wanted = found
        return about.sentence(f"{parameter} of {name} cannot be {given}", f"pass {about.scope.choices(wanted)}")
    forms = signatures(functions, with_types=problem == VAGUE)
    return about.sentence(problem, f"{name} takes {forms}" if forms else f"see what {name} takes there")


def argument(about: Context) -> str | None:
    """An argument has the wrong type."""
    complaint = about.complaint
    call = about.place.call(about.diagnostic.line, about.diagnostic.column, complaint.member)
    if complaint.member == _THREAD:
        return None
    if complaint.member == "write" and complaint.owner.lstrip("_") in _FILES:
        return _written(about, call)
    owner = about.scope.callee(call, about.place, _name(call, complaint), complaint.owner)
    if owner is None or not _is_about_target(f"argument types {complaint.actual}", owner, call, about):
        return None
    if complaint.parameter == "self":
        return None  # of an attribute that stands for the class until it is set
    if _is_unsure(call, about) or complaint.expected == "bool":  # C code takes anything for true or false
        return None
    if "Buffer" in complaint.expected and short(complaint.actual) == "str":
        return None  # C code takes text as its bytes; what does not, says so by itself in the stubs
    if "Buffer" in complaint.expected and about.scope.has_memory(class_of(short(complaint.actual)) or complaint.actual):
        return None  # though it has no items, as bytearrays have
    if complaint.member == "write" and complaint.expected == "str" and short(complaint.actual) in _BYTES:
        return None  # and to a file of text its bytes
    if "Never" in complaint.expected or (complaint.actual.startswith("list[") and "list[" in complaint.expected):
        return None  # a checker that could not tell what a container holds, or may hold later
    which = f"argument {complaint.parameter}" if complaint.parameter.isdigit() else complaint.parameter
    name = _name(call, complaint)
    functions = about.scope.stubs.functions(name, owner)
    is_named = bool(owner) and not complaint.parameter.isdigit()
    if is_named and functions and not has_parameter(functions, complaint.parameter):
        # of an overload that is only there to say why it does not work
        return about.sentence(VAGUE, f"{name} takes {signatures(functions, with_types=True)}")
    takes = about.scope.choices(complaint.expected)
    return about.sentence(f"{which} of {name} cannot be {short(complaint.actual)}", f"pass {takes}")


def _written(about: Context, call: ast.Call | None) -> str | None:
    """A file is given what is neither text nor bytes."""
    given = short(about.complaint.actual)
    is_declared = any(about.scope.is_declared(value, about.place, about.diagnostic.line) for value in values_of(call))
    if given not in _NO_TEXT or is_declared or _is_unsure(call, about):
        return None
    return about.sentence(f"write of a file takes no {given}", "make text of it, write(str(x))")


def _is_unsure(call: ast.Call | None, about: Context) -> bool:
    """Whether a checker cannot know the argument: it is of several types, or one of what a `**` stands for."""
    place = (about.diagnostic.line, about.diagnostic.column - 1)
    arguments: list[ast.expr | ast.keyword] = [] if call is None else [*call.args, *call.keywords]
    for argument in arguments:
        value = argument.value if isinstance(argument, (ast.keyword, ast.Starred)) else argument
        if place not in ((argument.lineno, argument.col_offset), (value.lineno, value.col_offset)):
            continue
        if isinstance(argument, ast.Starred) or (isinstance(argument, ast.keyword) and argument.arg is None):
            return True
        return about.is_unsure(value)
    return about.complaint.actual.startswith("*")


def _name(call: ast.Call | None, complaint: Complaint) -> str:
    """The function as the program calls it, without what it is taken from."""
    return ("" if call is None else last_name(call.func)) or complaint.member


def _problem(text: str) -> str:
    """`unexpected keyword argument scl`."""
    if _TYPES.match(text):
        return VAGUE
    plain = text.replace('"', "")
    return plain[:1].lower() + plain[1:]


def _is_about_target(problem: str, owner: str, call: ast.Call | None, about: Context) -> bool:
    """Whether it is not the program's own annotations or classes that do not fit.

    It knows more than a checker about an object of several types, about what a list holds, and about classes of its own
    that have the methods which are needed.
    """
    if not _TYPES.match(problem):
        return True
    if any(about.scope.is_declared(value, about.place, about.diagnostic.line) for value in values_of(call)):
        return False
    if " | " in problem or about.scope.is_builtin(owner) or owner == "builtins":
        return False
    if re.search(r"\bNone\b", problem) and not _has_none(call):
        return False  # an attribute that is None before it is something else
    words = re.findall(r"[A-Za-z_][\w.]*", _TEXTS.sub("", _TYPES.sub("", problem)))
    if owner in _FOR_ANY_TEXT and {"str", "Literal", *_BYTES}.issuperset(words):
        return False
    return all(about.scope.is_known(word.rpartition(".")[2]) for word in words)


def _has_none(call: ast.Call | None) -> bool:
    return any(isinstance(value, ast.Constant) and value.value is None for value in values_of(call))


def values_of(call: ast.Call | None) -> list[ast.expr]:
    """The arguments of a call, with and without names."""
    return [] if call is None else [*call.args, *(keyword.value for keyword in call.keywords)]
