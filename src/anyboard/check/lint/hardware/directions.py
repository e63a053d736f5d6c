"""Which direction a DigitalInOut has at a line, in straight-line code."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_BY_METHOD = {"switch_to_output": "output", "switch_to_input": "input"}
_BY_CONSTANT = {"digitalio.Direction.OUTPUT": "output", "digitalio.Direction.INPUT": "input"}


def direction_before(program: Program, node: ast.AST, path: str) -> str:
    """`input` or `output`, as the statements before in the same block make it; "" if they do not say.

    Args:
        program: the file.
        node: where it is asked.
        path: of the object, `self.led`.
    """
    statement = next((up for up in (node, *program.names.above(node)) if isinstance(up, ast.stmt)), None)
    around = None if statement is None else program.names.parent(statement)
    for body in (getattr(around, name, None) for name in ("body", "orelse", "finalbody")):
        if statement is not None and isinstance(body, list) and statement in body:
            for before in reversed(body[: body.index(statement)]):
                if path in ast.unparse(before) and not _is_other_setting(before, path):
                    return _direction_after(program, before, path)
    return ""


def _is_other_setting(statement: ast.stmt, path: str) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return any(dotted(target) == f"{path}.{name}" for target in targets for name in ("value", "pull", "drive_mode"))


def _direction_after(program: Program, statement: ast.stmt, path: str) -> str:
    """What a statement that mentions the object leaves it as; "" if that is not certain, or as it was."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = dotted(statement.targets[0])
        if target == f"{path}.direction":
            return _BY_CONSTANT.get(meaning(program, statement.value), "")
        if target == path and isinstance(statement.value, ast.Call):
            return "input" if meaning(program, statement.value.func) == "digitalio.DigitalInOut" else ""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and dotted(call.func.value) == path:
        return _BY_METHOD.get(call.func.attr, "")
    return ""
