"""Members and arguments that the target's device modules do not have."""

from __future__ import annotations

import ast

from anyboard.check import habits
from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.check.lint.stubs.elsewhere import home
from anyboard.check.lint.stubs.guards import never_runs
from anyboard.check.lint.stubs.reader import Entry, Stubs, deprecation, stubs_of
from anyboard.check.lint.stubs.shapes import Shape
from anyboard.check.lint.stubs.words import meant, other_arguments, wrong_argument
from anyboard.check.merge import is_vague

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

    Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"

MEMBER = Rule(
    "no-such-member",
    "the device module or class has no such name: AttributeError or ImportError",
    "what the message names",
    "import machine\nled = machine.Pin(25)\nled.write(1)",
    ALL,
)
ARGUMENTS = Rule(
    "device-arguments",
    "the class or function of a device module does not take these arguments: TypeError or ValueError",
    "what the message names",
    "from machine import I2C\ni2c = I2C(0, frequency=100000)",
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
NOT_CALLABLE = Rule(
    "not-callable",
    "an attribute is called as if it were a method: TypeError",
    "the attribute without parentheses, or an assignment to it",
    "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.value(1)",
    ALL,
)
_MISSES = ("AttributeError",)
_REFUSALS = ("TypeError", "ValueError", "NotImplementedError")


def _look(program: Program) -> Iterator[Complaint]:
    stubs = stubs_of(program.target.name)
    yield from _imported(program, stubs)
    for node in program.each(ast.Attribute):
        if not program.expects(node, *_MISSES) and not program.asked_for(node.attr):
            yield from () if never_runs(program, stubs, node) else _attribute(program, stubs, node)
    for call in program.each(ast.Call):
        if not program.expects(call, *_REFUSALS) and not never_runs(program, stubs, call):
            yield from _called(program, stubs, call)


def _imported(program: Program, stubs: Stubs) -> Iterator[Complaint]:
    for node in program.each(ast.ImportFrom):
        module = (node.module or "").removeprefix("anyboard.")
        if node.level or program.expects(node, "ImportError", *_MISSES) or not _is_known(program, stubs, module):
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


def _is_known(program: Program, stubs: Stubs, module: str) -> bool:
    """Whether the stubs say everything about a module that the target has."""
    if module in ("board", "anyboard") or module.startswith(("anyboard.", "adafruit_", "_")) or program.is_own(module):
        return False
    return stubs.has(module) and not stubs.is_open(module) and program.facts.has_module(module)


def _attribute(program: Program, stubs: Stubs, node: ast.Attribute) -> Iterator[Complaint]:
    module = meaning(program, node.value)
    entry: Entry | None
    cls: Entry | None = None
    if _is_known(program, stubs, module):
        if stubs.has(f"{module}.{node.attr}") or f"{module}.{node.attr}" in program.facts.members:
            return
        entry, names, owner = stubs.find(module, node.attr), stubs.all_names(module), module
    else:
        owner = class_of(program, node.value)
        is_class = False
        if not owner:
            owner, is_class = meaning(program, node.value), True
        cls = _find(program, stubs, owner)
        members = stubs.members(cls) if cls is not None else None
        if cls is None or members is None or (is_class and cls.cls is None):
            return
        entry, names = stubs.member(cls, node.attr), members
    if node.attr.startswith("__"):
        return
    if node.attr not in names:
        elsewhere = home(program, stubs, module, node.attr) if cls is None else ""
        reasons = _reasons(stubs, module if cls is None else cls, names)
        yield _no_member(program, node, f"{owner}.{node.attr}", reasons, elsewhere)
    elif entry is not None and isinstance(node.ctx, ast.Store) and (entry.is_read_only or entry.why_not_set):
        message = entry.why_not_set or f"{ast.unparse(node)} cannot be set {program.on}: it can be read only"
        yield (PARENTHESES if _is_method(stubs, entry) else READ_ONLY).at(node, message)
    elif entry is not None and entry.reason and (isinstance(node.ctx, ast.Load) or entry.functions):
        yield MEMBER.at(node, entry.reason)
    elif entry is not None:
        yield from _parentheses(program, stubs, node, entry)


def _find(program: Program, stubs: Stubs, name: str) -> Entry | None:
    module, _, last = name.rpartition(".")
    return stubs.find(module, last) if module and _is_known(program, stubs, module) else None


def _reasons(stubs: Stubs, owner: Entry | str, names: list[str]) -> dict[str, str]:
    """The public names of a class or module, each with why it cannot be used; "" if it can."""
    reasons = {}
    for name in names:
        if not name.startswith("_"):
            entry = stubs.find(owner, name) if isinstance(owner, str) else stubs.member(owner, name)
            reasons[name] = "" if entry is None else entry.reason
    return reasons


def _no_member(program: Program, node: ast.AST, name: str, reasons: dict[str, str], elsewhere: str = "") -> Complaint:
    owner, _, last = name.rpartition(".")
    better = habits.of_member(last, program.target, reasons) or (elsewhere and f"{elsewhere}.{last}")
    remedy = f"use {better}" if better else meant(last, reasons, f"{owner} has")
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
        elif _is_taken_for_value(node, around):
            yield PARENTHESES.at(node, f"{name} is a method {program.on} and not its result: call {name}()")
    elif isinstance(around, ast.Call) and around.func is node and _is_plain(entry):
        remedy = f"write {name} = …" if around.args else f"leave out the parentheses of {name}"
        yield NOT_CALLABLE.at(node, f"{name} is no method {program.on}: {remedy}")


def _is_taken_for_value(node: ast.Attribute, around: ast.AST | None) -> bool:
    if isinstance(around, (ast.If, ast.While, ast.IfExp, ast.Assert)):
        return around.test is node
    if isinstance(around, ast.Compare):
        return not any(isinstance(operator, (ast.Is, ast.IsNot)) for operator in around.ops)
    return isinstance(around, (ast.Expr, ast.BoolOp, ast.UnaryOp, ast.BinOp, ast.FormattedValue))


def _is_plain(entry: Entry) -> bool:
    """Whether an attribute is a number, a truth value, a text or a member of an enumeration: nothing to call."""
    kinds = []
    for node in entry.nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            kinds.append(ast.unparse(node.returns) if node.returns else "")
        elif isinstance(node, ast.AnnAssign):
            kinds.append(ast.unparse(node.annotation))
    return bool(kinds) and kinds[0] in ("bool", "int", "float", "str", "Direction", "DriveMode", "Pull | None")


def _called(program: Program, stubs: Stubs, call: ast.Call) -> Iterator[Complaint]:
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        return
    entry, name, is_method = callee(program, stubs, call.func)
    if entry is None or entry.reason or not entry.functions:
        return
    shape = Shape(call, program.values, stubs, entry.module, is_method)
    taking = [function for function in entry.functions if shape.fits(function.args) is not False]
    usable = [function for function in entry.functions if not deprecation(function)] or entry.functions
    if not taking:
        wrong = wrong_argument(program, shape, name, usable)
        yield ARGUMENTS.at(_place(call, [wrong[0]] if wrong else []), other_arguments(program, shape, name, usable))
    elif reason := deprecation(taking[0]):
        yield from _refused(program, shape, name, taking, usable, reason)


def _refused(
    program: Program, shape: Shape, name: str, taking: Sequence[Function], usable: Sequence[Function], reason: str
) -> Iterator[Complaint]:
    """A call that an overload takes which says why it is wrong."""
    # what is not known of the types may decide for a later overload; not if all say why it is wrong
    later = [function.args for function in taking[1:] if not deprecation(function)]
    deciding = shape.told_apart(taking[0].args, later) if later else None
    if shape.fits(taking[0].args) is not True and later and deciding is None:
        return
    wrong = wrong_argument(program, shape, name, usable) if is_vague(reason) else None
    if wrong is not None:
        deciding = [wrong[0]]
        reason = f"{wrong[1]}, as {reason.partition(': ')[2]}"
    yield ARGUMENTS.at(_place(shape.call, deciding or []), reason)


def _place(call: ast.Call, wrong: Sequence[ast.expr]) -> ast.expr:
    """The call, or the one argument that is wrong if it has a line of its own."""
    return wrong[0] if len(wrong) == 1 and wrong[0].lineno != call.lineno else call


def callee(program: Program, stubs: Stubs, called: ast.expr) -> tuple[Entry | None, str, bool]:
    """What is called: its overloads, its name for messages, and whether the first parameter is `self`."""
    name = meaning(program, called)
    entry = _find(program, stubs, name) if name else None
    if entry is not None:
        if entry.cls is None:
            return entry, name, False
        made = stubs.member(entry, "__new__") or stubs.member(entry, "__init__")
        return made, name, True
    if isinstance(called, ast.Attribute):
        owner = class_of(program, called.value)
        cls = _find(program, stubs, owner) if owner else None
        method = stubs.member(cls, called.attr) if cls is not None else None
        is_static = method is not None and any(
            "staticmethod" in ast.unparse(decorator) for one in method.functions for decorator in one.decorator_list
        )
        return method, f"{owner}.{called.attr}", not is_static
    return None, "", False


API = Family((MEMBER, ARGUMENTS, PARENTHESES, NOT_CALLABLE, READ_ONLY), _look)
