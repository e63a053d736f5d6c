"""Sentences about calls that do not fit."""

from __future__ import annotations

import ast
import re

from anyboard.check.merge import VAGUE
from anyboard.check.reasons.context import short
from anyboard.check.reasons.signatures import has_parameter, is_positional_only, signatures
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.complaint import Complaint
    from anyboard.check.reasons.context import Context

_TYPES = re.compile("argument types?:?", re.IGNORECASE)
_TEXTS = re.compile(r"b?'(?:[^'\\]|\\.)*'")
_KEYWORD = re.compile(r'(?:Unexpected keyword argument|No parameter named) "(\w+)"')


def arguments(about: Context) -> str | None:
    """A function does not take these arguments."""
    complaint = about.complaint
    call = about.place.call(about.diagnostic.line, about.diagnostic.column, complaint.member)
    owner = about.scope.callee(call, about.place, _name(call, complaint), complaint.owner)
    if owner is None or not _is_about_target(complaint.problem, owner, call, about):
        return None
    if call is not None and isinstance(call.func, ast.Attribute) and about.scope.is_union(last_name(call.func.value)):
        return None
    name = _name(call, complaint)
    functions = about.scope.stubs.functions(name, owner)
    keyword = _KEYWORD.match(complaint.problem)
    if keyword and is_positional_only(functions, keyword[1]):
        return about.sentence(f"{name} does not take {keyword[1]} by name", f"pass it without {keyword[1]}=")
    problem = _problem(complaint.problem)
    forms = signatures(functions, with_types=problem == VAGUE)
    return about.sentence(problem, f"{name} takes {forms}" if forms else f"see what {name} takes there")


def argument(about: Context) -> str | None:
    """An argument has the wrong type."""
    complaint = about.complaint
    call = about.place.call(about.diagnostic.line, about.diagnostic.column, complaint.member)
    owner = about.scope.callee(call, about.place, _name(call, complaint), complaint.owner)
    if owner is None or not _is_about_target(f"argument types {complaint.actual}", owner, call, about):
        return None
    if "Buffer" in complaint.expected and short(complaint.actual) == "str":
        return None  # C code takes text as its bytes; what does not, says so by itself in the stubs
    if "Never" in complaint.expected:
        return None  # a checker that could not tell what a container holds
    which = f"argument {complaint.parameter}" if complaint.parameter.isdigit() else complaint.parameter
    name = _name(call, complaint)
    functions = about.scope.stubs.functions(name, owner)
    if not complaint.parameter.isdigit() and functions and not has_parameter(functions, complaint.parameter):
        # of an overload that is only there to say why it does not work
        return about.sentence(VAGUE, f"{name} takes {signatures(functions, with_types=True)}")
    return about.sentence(f"{which} of {name} cannot be {short(complaint.actual)}", f"pass {short(complaint.expected)}")


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
    if any(about.place.is_declared(value, about.diagnostic.line) for value in _values(call)):
        return False
    if " | " in problem or about.scope.is_builtin(owner) or owner == "builtins":
        return False
    if re.search(r"\bNone\b", problem) and not _has_none(call):
        return False  # an attribute that is None before it is something else
    words = re.findall(r"[A-Za-z_][\w.]*", _TEXTS.sub("", _TYPES.sub("", problem)))
    return all(about.scope.is_known(word.rpartition(".")[2]) for word in words)


def _has_none(call: ast.Call | None) -> bool:
    return any(isinstance(value, ast.Constant) and value.value is None for value in _values(call))


def _values(call: ast.Call | None) -> list[ast.expr]:
    return [] if call is None else [*call.args, *(keyword.value for keyword in call.keywords)]
