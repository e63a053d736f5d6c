"""Arguments that the target's device modules do not take."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.hardware.handed import handed
from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.rules import ALL, Rule
from anyboard.check.lint.stubs.ducks import used_as
from anyboard.check.lint.stubs.known import find
from anyboard.check.lint.stubs.reader import Entry, Stubs, deprecation
from anyboard.check.lint.stubs.shapes import Shape
from anyboard.check.lint.stubs.words import other_arguments, unknown_keyword, wrong_argument
from anyboard.check.merge import is_vague

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

    Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"

ARGUMENTS = Rule(
    "device-arguments",
    "the class or function of a device module does not take these arguments: TypeError or ValueError",
    "what the message names",
    "from machine import I2C\ni2c = I2C(0, frequency=100000)",
    ALL,
)
NOT_CALLABLE = Rule(
    "not-callable",
    "an attribute is called as if it were a method: TypeError",
    "the attribute without parentheses, or an assignment to it",
    "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.value(1)",
    ALL,
)
REFUSALS = ("TypeError", "ValueError", "NotImplementedError")


def called(program: Program, stubs: Stubs, call: ast.Call) -> Iterator[Complaint]:
    """What of a call's arguments is not taken: of its own, and of what callers of the function around it hand on."""
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        return
    entry, name, is_method = callee(program, stubs, call.func)
    if entry is None and not name.rpartition(".")[0]:
        yield from _not_callable(program, stubs, call)
    if entry is None or entry.reason or not entry.functions:
        return
    found = list(_misfits(program, stubs, call, call, (entry, name, is_method)))
    yield from found
    for made, where in () if found else handed(program, call):
        if not program.expects(where, *REFUSALS):
            yield from _misfits(program, stubs, made, where, (entry, name, is_method))


def _misfits(
    program: Program, stubs: Stubs, call: ast.Call, where: ast.Call, what: tuple[Entry, str, bool]
) -> Iterator[Complaint]:
    """What does not fit in a call, or in what one of the program's functions makes of it where it is called."""
    entry, name, is_method = what
    shape = Shape(call, program.values, stubs, entry.module, is_method)
    taking = [function for function in entry.functions if shape.fits(function.args) is not False]
    usable = [function for function in entry.functions if not deprecation(function)] or entry.functions
    unknown = unknown_keyword(shape, usable)
    if not taking:
        wrong = wrong_argument(program, shape, name, usable)
        place = _place(call, where, [unknown.value] if unknown else [wrong[0]] if wrong else [])
        yield ARGUMENTS.at(place, other_arguments(program, shape, name, usable))
    elif reason := deprecation(taking[0]):
        for one in _refused(program, shape, where, name, taking, usable, reason):
            yield one if unknown is None else ARGUMENTS.at(_place(call, where, [unknown.value]), one.message)


def _not_callable(program: Program, stubs: Stubs, call: ast.Call) -> Iterator[Complaint]:
    """A pin that a driver is given and calls, as MicroPython's can be: `cs(0)`."""
    owner = class_of(program, call.func) or used_as(program, stubs, call.func)
    cls = find(program, stubs, owner) if owner else None
    how = stubs.member(cls, "__call__") if cls is not None else None
    if how is not None and how.reason:
        yield NOT_CALLABLE.at(call, how.reason)


def _refused(
    program: Program,
    shape: Shape,
    where: ast.Call,
    name: str,
    taking: Sequence[Function],
    usable: Sequence[Function],
    reason: str,
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
    yield ARGUMENTS.at(_place(shape.call, where, deciding or []), reason)


def _place(call: ast.Call, where: ast.Call, wrong: Sequence[ast.expr]) -> ast.expr:
    """Where the call is, or the one argument of it that is wrong if that has a line of its own."""
    return wrong[0] if call is where and len(wrong) == 1 and wrong[0].lineno != call.lineno else where


def callee(program: Program, stubs: Stubs, function: ast.expr) -> tuple[Entry | None, str, bool]:
    """What is called: its overloads, its name for messages, and whether the first parameter is `self`."""
    name = meaning(program, function)
    entry = find(program, stubs, name) if name else None
    if entry is not None:
        if entry.cls is None:
            return entry, name, False
        made = stubs.member(entry, "__new__") or stubs.member(entry, "__init__")
        return made, name, True
    if isinstance(function, ast.Attribute):
        owner = class_of(program, function.value) or used_as(program, stubs, function.value)
        cls = find(program, stubs, owner) if owner else None
        method = stubs.member(cls, function.attr) if cls is not None else None
        is_static = method is not None and any(
            "staticmethod" in ast.unparse(decorator) for one in method.functions for decorator in one.decorator_list
        )
        return method, f"{owner}.{function.attr}", not is_static
    return None, "", False
