"""Buffers that are copies: what is read into them is lost."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

COPY = Rule(
    "filled-copy",
    "a slice of a bytearray or an array is a copy: what is read into it is lost",
    "`memoryview(buffer)[2:4]`, made once, or `start=` and `end=` where there are",
    "def f(i2c):\n    buffer = bytearray(4)\n    i2c.readfrom_into(0x40, buffer[2:])\n    return buffer",
    ALL,
)
_FILLED = {
    "readinto": 0,
    "recv_into": 0,
    "recvfrom_into": 0,
    "readfrom_into": 1,
    "readfrom_mem_into": 2,
    "write_readinto": 1,
    "writeto_then_readfrom": 2,
    "pack_into": 1,
}
"""Methods and functions of buses, streams and sockets, and which argument they fill."""
_COPIED = ("bytearray", "array.array")


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = name or program.values.meaning(call.func).rpartition(".")[2]
        place = _FILLED.get(name)
        if place is None or len(call.args) <= place:
            continue
        given = call.args[place]
        if not isinstance(given, ast.Subscript) or not isinstance(given.slice, ast.Slice):
            continue
        kind = program.values.kind(given.value)
        if kind in _COPIED:
            buffer = ast.unparse(given.value)
            yield COPY.at(
                given,
                f"{ast.unparse(given)} is a copy, what {name} reads into it is lost {program.on}: "
                f"use memoryview({buffer})[{ast.unparse(given.slice)}]",
            )


COPIES = Family((COPY,), _look)
