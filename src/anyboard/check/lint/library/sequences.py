"""Operations of strings, lists and dicts that devices do not have, or do otherwise."""

from __future__ import annotations

import ast

from anyboard.check.lint.library.given import given_kind, is_text
from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

STEP = Rule(
    "slice-step",
    "a slice with a step of anything but a list or range is a NotImplementedError",
    "`bytes(reversed(x))`, or a loop over `range(0, len(x), step)`",
    '"abc"[::-1]',
)
ASSIGN_STEP = Rule(
    "slice-assignment",
    "assigning to or deleting a slice with a step, or anything of a bytearray or array, is not implemented",
    "a loop, or a new object made of slices",
    "b = bytearray(3)\ndel b[0]",
)
DICT_ORDER = Rule(
    "dict-order",
    "a dict does not keep the order of its items: another item comes first or last",
    "`collections.OrderedDict`, or a list of pairs",
    'd = {"a": 1, "b": 2}\nfirst = list(d)[0]',
)
VIEWS = Rule(
    "dict-view",
    "`keys()` and `items()` are no sets: `&`, `|` and `-` are a TypeError, `==` is never true",
    "`set(d)`, `set(d.items())`",
    "d.keys() & {1}",
)
ARGUMENTS = Rule(
    "argument-count",
    "the function takes other arguments than CPython's: TypeError",
    "what the message names",
    "from collections import deque\nqueue = deque()",
)
_NO_STEP = frozenset({"str", "bytes", "bytearray", "tuple", "memoryview", "array.array"})
_FIXED = frozenset({"bytearray", "array.array"})
_ORDERED = ("collections.OrderedDict", "ucollections.OrderedDict")
_MOST = {  # positional arguments at most, and what to write instead
    "str.center": (1, "pad with other characters by concatenation"),
    "set.union": (1, "call it once for each"),
    "iter": (1, "use a while loop"),
    "sorted": (1, "give the others by name, sorted(x, key=f, reverse=True)"),
    "list.sort": (0, "give them by name, x.sort(key=f, reverse=True)"),
    "bytes.hex": (1, "it takes the separator only"),
    "bytearray.hex": (1, "it takes the separator only"),
    "input": (1, "it takes the prompt only"),
    "asyncio.Event.wait": (0, "use await asyncio.wait_for(event.wait(), seconds)"),
    "asyncio.Lock.acquire": (0, "use await asyncio.wait_for(lock.acquire(), seconds)"),
    "slice": (-1, "write the slice where it is used, x[a:b]"),
}


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.each(ast.Subscript):
        yield from _sliced(program, node)
    for operation in program.each(ast.BinOp):
        if isinstance(operation.op, (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Sub)):
            for side in (operation.left, operation.right):
                yield from _view(program, side, "no set")
    for compare in program.each(ast.Compare):
        if isinstance(compare.ops[0], (ast.Eq, ast.NotEq)):
            yield from _view(program, compare.left, "never equal to another object")
    for call in program.each(ast.Call):
        yield from _called(program, call)
    yield from _ordered(program)


def _sliced(program: Program, node: ast.Subscript) -> Iterator[Complaint]:
    kind = program.values.kind(node.value)
    step = node.slice.step if isinstance(node.slice, ast.Slice) else None
    has_step = step is not None and program.values.constant(step) not in (1, None)
    if isinstance(node.ctx, ast.Load):
        kind = kind or _read_only_kind(program, node.value)
        if has_step and kind in _NO_STEP:
            what = f"a slice of a {kind} with a step"
            yield STEP.at(node, f"{what} is a NotImplementedError {program.on}: use reversed() or a loop")
    elif isinstance(node.ctx, ast.Del):
        kind = kind or given_kind(program, node.value)
        if kind in _FIXED or (has_step and kind == "list"):
            yield ASSIGN_STEP.at(
                node, f"del of items of a {kind} is not implemented {program.on}: make a new {kind} of slices"
            )
    elif has_step and (kind in _FIXED or kind == "list"):
        yield ASSIGN_STEP.at(
            node, f"assigning to a slice of a {kind} with a step is a NotImplementedError {program.on}: use a loop"
        )


def _read_only_kind(program: Program, expression: ast.expr) -> str:
    """The kind of what a method gives that only str and bytes have, or of a parameter for bytes of any kind; or ""."""
    parameter = parameter_of(program, expression)
    if parameter is not None:
        note = "" if parameter.annotation is None else dotted(parameter.annotation)
        return note if note in ("bytes", "memoryview") else given_kind(program, expression)
    return "str" if is_text(program, expression) else ""


def _ordered(program: Program) -> Iterator[Complaint]:
    """Dicts of several items whose order the program uses."""
    changed = {dotted(node.value) for node in program.each(ast.Attribute)}  # a list that is sorted has its own order
    for node in program.each(ast.Subscript):
        value = node.value if dotted(node.value) in changed else program.values.value(node.value)
        # `list(d)[list(d.values()).index(x)]` finds its key in any order
        if not isinstance(program.values.constant(node.slice), int) or not isinstance(value, ast.Call):
            continue
        if len(value.args) == 1 and program.values.meaning(value.func) in ("list", "tuple"):
            yield from _order(program, value.args[0], node)
    for call in program.each(ast.Call):
        called = program.values.meaning(call.func)
        method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if called == "next" and call.args and isinstance(call.args[0], ast.Call):
            if program.values.meaning(call.args[0].func) == "iter" and len(call.args[0].args) == 1:
                yield from _order(program, call.args[0].args[0], call)
        elif method == "popitem" and isinstance(call.func, ast.Attribute):
            yield from _order(program, call.func.value, call)
        elif called in _ORDERED and call.args and _several_items(program, call.args[0]) is not None:
            yield DICT_ORDER.at(
                call, f"an OrderedDict has the order of what it is given, and a dict has none {program.on}: "
                "write OrderedDict([(key, value), …])"
            )  # fmt: skip
        elif method == "join" and len(call.args) == 1:
            yield from _order(program, call.args[0], call)
        for argument in call.args:
            if isinstance(argument, ast.Starred):
                yield from _order(program, argument.value, call)
    for target, value, _ in program.assignments:
        if isinstance(target, (ast.Tuple, ast.List)):
            yield from _order(program, value, target)


def _order(program: Program, used: ast.expr, where: ast.expr) -> Iterator[Complaint]:
    made = _several_items(program, used)
    if made is not None:
        yield DICT_ORDER.at(
            made, f"a dict does not keep the order of its items {program.on}, and line {where.lineno} uses it: "
            "use collections.OrderedDict, or a list of pairs"
        )  # fmt: skip
        if where.lineno != made.lineno:
            yield DICT_ORDER.at(
                where, f"the items of the dict of line {made.lineno} are in another order {program.on}: "
                "make it a collections.OrderedDict, or a list of pairs"
            )  # fmt: skip


def _several_items(program: Program, expression: ast.expr) -> ast.Dict | None:
    """The dict display of several items that an expression is, or of which it is the keys, values or items."""
    if isinstance(expression, ast.Call) and isinstance(expression.func, ast.Attribute) and not expression.args:
        is_view = expression.func.attr in ("keys", "values", "items")
        return _several_items(program, expression.func.value) if is_view else None
    value = program.values.value(expression)
    return value if isinstance(value, ast.Dict) and len(value.keys) > 1 else None


def _view(program: Program, node: ast.expr, what: str) -> Iterator[Complaint]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.args or node.keywords:
        return
    if node.func.attr in ("keys", "items"):
        yield VIEWS.at(node, f"what {node.func.attr}() returns is {what} {program.on}: use set({ast.unparse(node)})")


def _called(program: Program, call: ast.Call) -> Iterator[Complaint]:
    meaning = program.values.meaning(call.func)
    name = meaning
    if not meaning and isinstance(call.func, ast.Attribute):
        owner = program.values.kind(call.func.value) or program.values.made_by(call.func.value)
        name = f"{owner}.{call.func.attr}"
    if any(isinstance(argument, ast.Starred) for argument in call.args):
        return
    if name in _MOST and len(call.args) > _MOST[name][0]:
        most, remedy = _MOST[name]
        more = f" with more than {most} argument" if most > 0 else " with an argument by position" if most == 0 else ""
        yield ARGUMENTS.at(call, f"{name}(){more} is a TypeError {program.on}: {remedy}")
    elif name == "str.rsplit" and len(call.args) > 1 and program.values.kind(call.args[0]) == "NoneType":
        yield ARGUMENTS.at(
            call, f"rsplit(None, n) is a NotImplementedError {program.on}: give the separator, rsplit(' ', n)"
        )
    elif name == "collections.deque" and (len(call.args) < 2 or call.keywords):
        yield ARGUMENTS.at(
            call, f"deque() without an iterable and a maximal length by position is a TypeError {program.on}: "
            "write deque((), 20)"
        )  # fmt: skip


SEQUENCES = Family((STEP, ASSIGN_STEP, DICT_ORDER, VIEWS, ARGUMENTS), _look)
