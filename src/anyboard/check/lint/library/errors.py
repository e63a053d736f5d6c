"""The errno of a missing I2C device, which differs from port to port."""

from __future__ import annotations

import ast
import errno

from anyboard.check.handlers import caught
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ERRNO = Rule(
    "i2c-errno",
    "a missing I2C device is EIO on MicroPython's rp2 and CircuitPython's stm and mimxrt, ENODEV on other ports",
    "`except OSError` without a look at errno",
    "import errno\ntry:\n    i2c.writeto(0x40, b'')\nexcept OSError as e:\n    if e.errno == errno.ENODEV: pass",
)
_TRANSFERS = frozenset(
    [
        "writeto",
        "readfrom",
        "readfrom_into",
        "readfrom_mem",
        "readfrom_mem_into",
        "writeto_mem",
        "writevto",
        "writeto_then_readfrom",
    ]
)
_ABSENT = {errno.ENODEV: "ENODEV", errno.EIO: "EIO", errno.ENXIO: "ENXIO"}
_NUMBERS = {name: number for number, name in _ABSENT.items()}
_SAME_FOR_ALL = ("anyboard", "board", "busio", "bitbangio", "adafruit_bus_device")  # anyboard's, over `machine`
_RAISED = {"rp2": {"EIO"}, "circuitpython": {"EIO", "ENODEV"}, "portable": {"EIO", "ENODEV"}}


def _look(program: Program) -> Iterator[Complaint]:
    if program.target.language == "micropython" and program.names.imports(*_SAME_FOR_ALL):
        return
    for statement in program.each(ast.Try):
        if not any(_transfers(node) for part in statement.body for node in ast.walk(part)):
            continue
        for handler in statement.handlers:
            if handler.name and caught(handler) & {"OSError", "Exception", "BaseException"}:
                yield from _compared(program, handler)


def _transfers(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TRANSFERS


def _compared(program: Program, handler: ast.ExceptHandler) -> Iterator[Complaint]:
    mentioned: set[str] = set()
    first: ast.Compare | None = None
    for node in (node for statement in handler.body for node in ast.walk(statement)):
        if isinstance(node, ast.Compare) and _is_number_of(node.left, handler.name or ""):
            names = {name for part in ast.walk(node.comparators[0]) if (name := _name(program, part))}
            mentioned |= names
            first = first or (node if names else None)
    raised = _RAISED.get(program.target.port, {"ENODEV"})
    if first is not None and not raised <= mentioned:
        yield ERRNO.at(
            first,
            f"a missing I2C device is {' or '.join(sorted(raised))} {program.on}, not only "
            f"{' or '.join(sorted(mentioned))}: treat every OSError alike",
        )


def _is_number_of(expression: ast.expr, name: str) -> bool:
    if isinstance(expression, ast.Subscript):
        return dotted(expression.value) == f"{name}.args"
    return dotted(expression) == f"{name}.errno"


def _name(program: Program, node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return _ABSENT.get(node.value, "")
    last = dotted(node).rpartition(".")[2]
    return last if last in _NUMBERS and program.values.meaning(node) else ""


ERRORS = Family((ERRNO,), _look)
