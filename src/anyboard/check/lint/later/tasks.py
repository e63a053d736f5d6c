"""Coroutines: what tasks are not made of, and coroutine functions with a `yield` in them."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.functions import function_of, inside
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

NOT_CALLED = Rule(
    "task-not-called",
    "a task is made of what a coroutine function returns, not of the function itself: TypeError",
    "parentheses: `asyncio.create_task(blink())`",
    "import asyncio\n\n\nasync def main(): pass\nasyncio.run(main)",
    ALL,
)
NO_COROUTINE = Rule(
    "task-of-sleep",
    "what `asyncio.sleep` returns can only be awaited, it is no coroutine: TypeError",
    "an `async def` of one's own that awaits it",
    "import asyncio\nasyncio.run(asyncio.sleep(0))",
)
GENERATOR = Rule(
    "async-generator",
    "a `yield` in an `async def` makes nothing that `async for` can go through: AttributeError",
    "a class with `__aiter__` and `__anext__`",
    "async def f():\n    yield 1\n\n\nasync def g():\n    async for x in f(): pass",
)
_TAKE_COROUTINES = frozenset(
    f"{module}.{name}"
    for module in ("asyncio", "uasyncio")
    for name in ("run", "create_task", "gather", "wait_for", "wait_for_ms")
)
_SLEEPS = frozenset(f"{module}.{name}" for module in ("asyncio", "uasyncio") for name in ("sleep", "sleep_ms"))
_OF_LOOPS = frozenset({"create_task", "run_until_complete"})
_LOOPS = frozenset(
    f"{module}.{name}" for module in ("asyncio", "uasyncio") for name in ("get_event_loop", "new_event_loop")
)


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        if _takes_coroutines(program, call.func):
            for argument in call.args:
                inner = argument.value if isinstance(argument, ast.Starred) else argument
                yield from _not_called(program, inner, f"{ast.unparse(call.func)} takes a coroutine")
                if program.values.made_by(inner) in _SLEEPS and not program.expects(call, "TypeError"):
                    sleep = ast.unparse(program.values.value(inner))
                    what = f"{ast.unparse(call.func)} takes a coroutine {program.on}, {sleep} is none"
                    yield NO_COROUTINE.at(argument, f"{what}: give it an async def of your own that awaits {sleep}")
    for awaited in program.each(ast.Await):
        yield from _not_called(program, awaited.value, "await takes a coroutine")
    loops: list[ast.AsyncFor | ast.comprehension] = [*program.each(ast.AsyncFor), *program.each(ast.comprehension)]
    for loop in loops:
        called = loop.iter.func if isinstance(loop.iter, ast.Call) else None
        function = called and _coroutine_function(program, called)
        if function and (isinstance(loop, ast.AsyncFor) or loop.is_async) and _yields(program, function):
            yield GENERATOR.at(
                loop.iter, f"{function.name}() with its yield is nothing that async for can go through {program.on}: "
                "write a class with __aiter__ and __anext__"
            )  # fmt: skip


def _takes_coroutines(program: Program, called: ast.expr) -> bool:
    if program.values.meaning(called) in _TAKE_COROUTINES:
        return True
    is_of_loop = isinstance(called, ast.Attribute) and called.attr in _OF_LOOPS
    return is_of_loop and isinstance(called, ast.Attribute) and program.values.made_by(called.value) in _LOOPS


def _not_called(program: Program, given: ast.expr, what: str) -> Iterator[Complaint]:
    function = _coroutine_function(program, given)
    if function:
        name = ast.unparse(given)
        takes_self = isinstance(given, ast.Attribute)
        arguments = "(…)" if len(function.args.args) > takes_self else "()"
        yield NOT_CALLED.at(given, f"{what} {program.on}, {name} is the function: call it, {name}{arguments}")


def _coroutine_function(program: Program, expression: ast.expr) -> ast.AsyncFunctionDef | None:
    function = function_of(program, expression)
    return function if isinstance(function, ast.AsyncFunctionDef) else None


def _yields(program: Program, function: ast.AsyncFunctionDef) -> bool:
    return any(isinstance(node, ast.Yield) for node in inside(program, function))


TASKS = Family((NOT_CALLED, NO_COROUTINE, GENERATOR), _look)
