"""Modules that are called as if they were what is in them: `random()`, `neopixel_write(pin, data)`."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule
from anyboard.check.lint.stubs.reader import stubs_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

CALLED = Rule(
    "module-called",
    "a module is called instead of what is in it: TypeError",
    "the module's function or class: `random.random()`",
    "import random\nrandom()",
)
_KNOWN = {"time": "sleep", "neopixel": "NeoPixel", "asyncio": "run", "json": "loads", "gc": "collect"}
"""What is meant where nothing in the module has its name."""


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        if not isinstance(call.func, ast.Name):
            continue
        bindings = program.names.bindings(call.func.id, call.func)
        is_module = bool(bindings) and all(isinstance(one.node, ast.Import) for one in bindings)
        if is_module and not program.expects(call, "TypeError"):
            name = call.func.id
            remedy = f"write {name}.{_meant(program, bindings[0].imported)}(…)"
            yield CALLED.at(call, f"{name} is a module {program.on} and cannot be called: {remedy}")


def _meant(program: Program, module: str) -> str:
    """What is in a module by its own name, `deque.deque`, or by nearly that, `neopixel.NeoPixel`."""
    last = module.rpartition(".")[2]
    names = stubs_of(program.target.name).names(module)
    return next((one for one in names if one.lower() == last.replace("_", "")), _KNOWN.get(last, last))


MODULES = Family((CALLED,), _look)
