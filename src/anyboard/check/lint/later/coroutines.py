"""Coroutines that nobody awaits."""

from __future__ import annotations

import ast

from anyboard.check.lint.later.streams import is_of_stream
from anyboard.check.lint.reading.functions import function_of, gives_nothing
from anyboard.check.lint.reading.taken import is_taken
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
PLAIN = Rule(
    "await-of-none",
    "`await` of a function that is no coroutine and gives None: TypeError",
    "no `await`, or `asyncio.sleep_ms()` for a pause",
    "import asyncio, time\n\n\nasync def main(): await time.sleep(1)\nasyncio.run(main())",
)
_PAUSES = {
    f"{module}.{name}": f"asyncio.{instead}"
    for module in ("time", "utime")
    for name, instead in (("sleep", "sleep(…)"), ("sleep_ms", "sleep_ms(…)"), ("sleep_us", "sleep(0)"))
}
_LOCKS = ("asyncio.Lock", "uasyncio.Lock")
_COROUTINES = frozenset(
    f"{module}.{name}"
    for module in ("asyncio", "uasyncio")
    for name in ("sleep", "sleep_ms", "wait_for", "wait_for_ms", "gather", "open_connection", "start_server")
)
_OF_COROUTINES = ("__await__", "close", "send", "throw")
"""What coroutines have themselves."""
_OBJECTS = {"Event": ("wait",), "ThreadSafeFlag": ("wait",), "Lock": ("acquire",)}
_METHODS = frozenset(
    f"{module}.{owner}.{name}"
    for module in ("asyncio", "uasyncio")
    for owner, names in _OBJECTS.items()
    for name in names
)


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        is_alone = isinstance(program.names.parent(call), ast.Expr)
        if not is_alone and not _is_used(program, call):
            continue
        name = ast.unparse(call.func)
        if isinstance(function_of(program, call.func), ast.AsyncFunctionDef):
            remedy = f"await {name}(…), or asyncio.create_task({name}(…))" if is_alone else f"write await {name}(…)"
        elif _is_coroutine(program, call.func) or is_of_stream(program, call.func):
            remedy = f"write await {name}(…)"
        else:
            continue
        what = "nothing happens" if is_alone else "it gives no value"
        yield AWAIT.at(call, f"{name}() is not awaited, {what} {program.on}: {remedy}")
    yield from _plain(program)
    for block in program.each(ast.With):
        for item in block.items:
            if program.values.made_by(item.context_expr) in _LOCKS:
                name = ast.unparse(item.context_expr)
                yield WITH.at(item.context_expr, f"{name} is for async with {program.on}: write async with {name}:")


def _plain(program: Program) -> Iterator[Complaint]:
    """Functions that are awaited and are no coroutines."""
    for node in program.each(ast.Await):
        called = node.value.func if isinstance(node.value, ast.Call) else None
        if called is None or program.expects(node, "TypeError"):
            continue
        pause = _PAUSES.get(program.values.meaning(called), "")
        function = function_of(program, called)
        if pause or (function is not None and gives_nothing(program, function)):
            name = ast.unparse(called)
            remedy = f"use await {pause}" if pause else "leave out await, or write async def"
            yield PLAIN.at(node, f"{name}() gives None and cannot be awaited {program.on}: {remedy}")


def _is_used(program: Program, call: ast.Call) -> bool:
    """Whether what a call gives is used as if it had been awaited, at once or under a name."""
    around = program.names.parent(call)
    kept = around.targets[0] if isinstance(around, ast.Assign) and len(around.targets) == 1 else None
    if isinstance(kept, ast.Name) and len(program.names.bindings(kept.id, kept)) == 1:
        uses = [one for one in program.each(ast.Name) if one.id == kept.id and isinstance(one.ctx, ast.Load)]
        return bool(uses) and all(_is_value(program, one) for one in uses)
    return _is_value(program, call)


def _is_value(program: Program, node: ast.expr) -> bool:
    around = program.names.parent(node)
    if isinstance(around, ast.Attribute):
        return around.attr not in _OF_COROUTINES
    return not isinstance(around, ast.Expr) and is_taken(program, node)


def _is_coroutine(program: Program, called: ast.expr) -> bool:
    if program.values.meaning(called) in _COROUTINES:
        return True
    return isinstance(called, ast.Attribute) and f"{program.values.made_by(called.value)}.{called.attr}" in _METHODS


COROUTINES = Family((AWAIT, WITH, PLAIN), _look)
