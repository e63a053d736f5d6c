"""Numbers with a fraction where only whole ones will do: dividing always gives a float."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

FLOAT = Rule(
    "float-for-int",
    "a float where an int is needed, mostly what `/` gives: TypeError, can't convert float to int",
    "`//` instead of `/`, or `int(x)`",
    "import time\ndef f(ms): time.sleep_ms(ms / 2)",
)
_ALL = range(3)
_ARGUMENTS = {
    **{f"{time}.{name}": range(1) for time in ("time", "utime") for name in ("sleep_ms", "sleep_us", "ticks_diff")},
    **{f"{time}.ticks_add": _ALL for time in ("time", "utime")},
    **dict.fromkeys(("asyncio.sleep_ms", "uasyncio.sleep_ms", "bytearray", "chr", "hex", "bin"), range(1)),
    "range": _ALL,
    "random.randint": _ALL,
    "random.randrange": _ALL,
    "random.getrandbits": range(1),
}
"""Functions of the standard library, and which of their arguments are whole numbers."""
_REFUSALS = ("TypeError",)


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name = program.values.meaning(call.func)
        if name == "range" and _is_counted(program, call):
            continue
        for number in _ARGUMENTS.get(name, ()):
            before = call.args[: number + 1]
            if len(before) <= number or any(isinstance(one, ast.Starred) for one in before):
                break
            if program.values.kind(before[number]) == "float" and not program.expects(call, *_REFUSALS):
                yield FLOAT.at(
                    before[number],
                    f"{name} takes no float {program.on}: use // instead of /, or int({_short(before[number])})",
                )


def _is_counted(program: Program, call: ast.Call) -> bool:
    """Whether `for … in range(…)` makes no range: MicroPython's compiler counts and compares, with floats as well."""
    around = program.names.parent(call)
    return isinstance(around, ast.For) and around.iter is call


def _short(expression: ast.expr) -> str:
    text = ast.unparse(expression)
    return text if len(text) <= 40 else "x"


WHOLE = Family((FLOAT,), _look)
