"""Coroutines that nobody awaits."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.functions import function_of
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

AWAIT = Rule(
    "not-awaited",
    "a coroutine that is made and not awaited: nothing happens",
    "`await`, or `asyncio.create_task()` to go on at once",
    "import asyncio\n\n\nasync def main():\n    asyncio.sleep(1)",
    ALL,
)
WITH = Rule(
    "lock-without-async",
    "a Lock of asyncio in a plain `with`: AttributeError",
    "`async with lock:`",
    "import asyncio\nlock = asyncio.Lock()\n\n\nasync def f():\n    with lock: pass",
    ALL,
)
_LOCKS = ("asyncio.Lock", "uasyncio.Lock")
_COROUTINES = frozenset(
    f"{module}.{name}"
    for module in ("asyncio", "uasyncio")
    for name in ("sleep", "sleep_ms", "wait_for", "wait_for_ms", "gather", "open_connection", "start_server")
)
_OBJECTS = {"Event": ("wait",), "ThreadSafeFlag": ("wait",), "Lock": ("acquire",)}
_METHODS = frozenset(
    f"{module}.{owner}.{name}"
    for module in ("asyncio", "uasyncio")
    for owner, names in _OBJECTS.items()
    for name in names
)


def _look(program: Program) -> Iterator[Complaint]:
    for statement in program.each(ast.Expr):
        call = statement.value
        if not isinstance(call, ast.Call):
            continue
        name = ast.unparse(call.func)
        if isinstance(function_of(program, call.func), ast.AsyncFunctionDef):
            remedy = f"await {name}(…), or asyncio.create_task({name}(…))"
        elif _is_coroutine(program, call.func):
            remedy = f"write await {name}(…)"
        else:
            continue
        yield AWAIT.at(call, f"{name}() is not awaited, nothing happens {program.on}: {remedy}")
    for block in program.each(ast.With):
        for item in block.items:
            if program.values.made_by(item.context_expr) in _LOCKS:
                name = ast.unparse(item.context_expr)
                yield WITH.at(item.context_expr, f"{name} is for async with {program.on}: write async with {name}:")


def _is_coroutine(program: Program, called: ast.expr) -> bool:
    if program.values.meaning(called) in _COROUTINES:
        return True
    return isinstance(called, ast.Attribute) and f"{program.values.made_by(called.value)}.{called.attr}" in _METHODS


COROUTINES = Family((AWAIT, WITH), _look)
