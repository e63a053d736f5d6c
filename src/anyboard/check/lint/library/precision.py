"""Floats of 32 bits, as most boards have them: above 2**24 there is nothing after the point."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

PRECISION = Rule(
    "float-precision",
    "a float has 22 to 24 bits there: what is after the point of a number of seconds since 1970 is lost",
    "int, in a smaller unit",
    "import time\nend = time.time() + 0.5",
)
_EXACT = 1 << 24
_DOUBLE = frozenset({"mimxrt"})  # MICROPY_FLOAT_IMPL_DOUBLE
_CLOCKS = frozenset({"time.time", "utime.time"})


def _look(program: Program) -> Iterator[Complaint]:
    if program.target.port in _DOUBLE:
        return
    for literal in program.each(ast.Constant):
        number = literal.value
        if isinstance(number, float) and abs(number) > _EXACT and number % 1:
            yield PRECISION.at(
                literal, f"{number} loses what is after its point {program.on}, a float has 32 bits or less: "
                "use an int, in a smaller unit"
            )  # fmt: skip
    for operation in program.each(ast.BinOp):
        sides = (operation.left, operation.right)
        if isinstance(operation.op, (ast.Add, ast.Sub)) and _has_fraction(program, sides) and _is_clock(program, sides):
            yield PRECISION.at(
                operation, f"seconds since 1970 have no fractions {program.on}, a float has 32 bits or less: "
                f"use {_milliseconds(program)}"
            )  # fmt: skip


def _has_fraction(program: Program, sides: tuple[ast.expr, ast.expr]) -> bool:
    numbers = [program.values.constant(side) for side in sides]
    return any(isinstance(number, float) and number % 1 for number in numbers)


def _is_clock(program: Program, sides: tuple[ast.expr, ast.expr]) -> bool:
    return any(program.values.made_by(side) in _CLOCKS for side in sides)


def _milliseconds(program: Program) -> str:
    if program.target.language == "micropython":
        return "time.ticks_add(time.ticks_ms(), 500)"
    return "time.monotonic()" if program.target.language == "circuitpython" else "whole seconds"


PRECISIONS = Family((PRECISION,), _look)
