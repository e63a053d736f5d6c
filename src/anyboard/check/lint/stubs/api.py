"""Members and arguments that the target's device modules do not have."""

from __future__ import annotations

import ast

from anyboard.check import habits
from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.reading.taken import stands_for_value
from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.check.lint.stubs.calls import ARGUMENTS, NOT_CALLABLE, REFUSALS, called
from anyboard.check.lint.stubs.ducks import used_as
from anyboard.check.lint.stubs.elsewhere import around, home, of_sibling
from anyboard.check.lint.stubs.guards import never_runs
from anyboard.check.lint.stubs.known import find, is_known
from anyboard.check.lint.stubs.reader import Entry, Stubs, stubs_of
from anyboard.check.lint.stubs.words import meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

MEMBER = Rule(
    "no-such-member",
    "the device module or class has no such name: AttributeError or ImportError",
    "what the message names",
    "import machine\nled = machine.Pin(25)\nled.write(1)",
    ALL,
)
PARENTHESES = Rule(
    "missing-parentheses",
    "a method or function that is not called: it is always true, and alone in a line it does nothing",
    "parentheses: `pin.value()`",
    "import microcontroller\nmicrocontroller.reset",
    ALL,
)
READ_ONLY = Rule(
    "read-only",
    "the property cannot be set: AttributeError",
    "what the message names",
    "import board, analogio\na = analogio.AnalogIn(board.A0)\na.value = 1",
    ALL,
)
_MISSES = ("AttributeError",)


def _look(program: Program) -> Iterator[Complaint]:
    stubs = stubs_of(program.target.name)
    yield from _imported(program, stubs)
    for node in program.each(ast.Attribute):
        if not program.expects(node, *_MISSES) and not program.asked_for(node.attr):
            yield from () if never_runs(program, stubs, node) else _attribute(program, stubs, node)
    for call in program.each(ast.Call):
        if not program.expects(call, *REFUSALS) and not never_runs(program, stubs, call):
            yield from called(program, stubs, call)


def _imported(program: Program, stubs: Stubs) -> Iterator[Complaint]:
    for node in program.each(ast.ImportFrom):
        module = (node.module or "").removeprefix("anyboard.")
        if node.level or program.expects(node, "ImportError", *_MISSES) or not is_known(program, stubs, module):
            continue
        for alias in node.names:
            name = f"{module}.{alias.name}"
            if (
                alias.name == "*" or stubs.has(name) or name in program.facts.members
            ):  # what is there is for others to say
                continue
            entry = stubs.find(module, alias.name)
            if entry is not None and entry.reason:
                yield MEMBER.at(node, entry.reason)
            elif alias.name not in stubs.all_names(module):
                reasons = _reasons(stubs, module, stubs.names(module))
                yield _no_member(program, node, name, reasons, home(program, stubs, module, alias.name))


def _attribute(program: Program, stubs: Stubs, node: ast.Attribute) -> Iterator[Complaint]:
    module = meaning(program, node.value)
    entry: Entry | None
    cls: Entry | None = None
    if is_known(program, stubs, module):
        if stubs.has(f"{module}.{node.attr}") or f"{module}.{node.attr}" in program.facts.members:
            return
        entry, names, owner = stubs.find(module, node.attr), stubs.all_names(module), module
    else:
        owner = class_of(program, node.value) or used_as(program, stubs, node.value)
        is_class = False
        if not owner:
            owner, is_class = meaning(program, node.value), True
        cls = find(program, stubs, owner)
        members = stubs.members(cls) if cls is not None else None
        if cls is None or members is None or (is_class and cls.cls is None):
            return
        entry, names = stubs.member(cls, node.attr), members
    if node.attr.startswith("__"):
        return
    if node.attr not in names:
        elsewhere = home(program, stubs, module, node.attr) if cls is None else around(stubs, cls, node.attr)
        reasons = _reasons(stubs, module if cls is None else cls, names)
        sibling = "" if cls is None else of_sibling(stubs, cls, node.attr)
        yield _no_member(program, node, f"{owner}.{node.attr}", reasons, elsewhere, sibling)
    elif entry is not None and isinstance(node.ctx, ast.Store) and (entry.is_read_only or entry.why_not_set):
        message = entry.why_not_set or f"{ast.unparse(node)} cannot be set {program.on}: it can be read only"
        yield (PARENTHESES if _is_method(stubs, entry) else READ_ONLY).at(node, message)
    elif entry is not None and entry.reason and (isinstance(node.ctx, ast.Load) or entry.functions):
        yield MEMBER.at(node, entry.reason)
    elif entry is not None:
        yield from _parentheses(program, stubs, node, entry)


def _reasons(stubs: Stubs, owner: Entry | str, names: list[str]) -> dict[str, str]:
    """The public names of a class or module, each with why it cannot be used; "" if it can."""
    reasons = {}
    for name in names:
        if not name.startswith("_"):
            entry = stubs.find(owner, name) if isinstance(owner, str) else stubs.member(owner, name)
            reasons[name] = "" if entry is None else entry.reason
    return reasons


def _no_member(
    program: Program, node: ast.AST, name: str, reasons: dict[str, str], elsewhere: str = "", sibling: str = ""
) -> Complaint:
    owner, _, last = name.rpartition(".")
    usable = [one for one, reason in reasons.items() if not reason]
    better = habits.of_member(last, program.target, usable) or (elsewhere and f"{elsewhere}.{last}")
    remedy = f"use {better}" if better else meant(last, reasons, f"{owner} has", sibling and f"use {sibling}")
    return MEMBER.at(node, f"{name} does not exist {program.on}: {remedy}")


def _is_method(stubs: Stubs, entry: Entry) -> bool:
    """Whether an attribute is to be called: a function, or a property that gives something with `__call__`."""
    given = stubs.find(entry.module, entry.returned) if entry.returned else None
    return bool(entry.functions) or (given is not None and stubs.member(given, "__call__") is not None)


def _parentheses(program: Program, stubs: Stubs, node: ast.Attribute, entry: Entry) -> Iterator[Complaint]:
    around = program.names.parent(node)
    name = ast.unparse(node)
    if _is_method(stubs, entry):
        if isinstance(node.ctx, ast.Store):
            yield PARENTHESES.at(node, f"{name} is a method {program.on} and cannot be assigned: call {name}(…)")
        elif stands_for_value(program, node):
            yield PARENTHESES.at(node, f"{name} is a method {program.on} and not its result: call {name}()")
    elif isinstance(around, ast.Call) and around.func is node and _is_plain(entry):
        remedy = f"write {name} = …" if around.args else f"leave out the parentheses of {name}"
        yield NOT_CALLABLE.at(node, f"{name} is no method {program.on}: {remedy}")


def _is_plain(entry: Entry) -> bool:
    """Whether an attribute is a number, a truth value, a text or a member of an enumeration: nothing to call."""
    kinds = []
    for node in entry.nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            kinds.append(ast.unparse(node.returns) if node.returns else "")
        elif isinstance(node, ast.AnnAssign):
            kinds.append(ast.unparse(node.annotation))
    return bool(kinds) and kinds[0] in ("bool", "int", "float", "str", "Direction", "DriveMode", "Pull | None")


API = Family((MEMBER, ARGUMENTS, PARENTHESES, NOT_CALLABLE, READ_ONLY), _look)
