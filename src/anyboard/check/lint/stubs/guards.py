"""Branches that `hasattr` keeps a program from: `if hasattr(adc, "atten"):` where an ADC has no `atten`."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.reader import Stubs


def never_runs(program: Program, stubs: Stubs, node: ast.AST) -> bool:
    """Whether a node is where the target never comes, as it lacks what is asked for before."""
    below = node
    for up in program.names.above(node):
        if isinstance(up, (ast.If, ast.IfExp)):
            body = up.body if isinstance(up.body, list) else [up.body]
            if below in body and _asks_in_vain(program, stubs, up.test):
                return True
        below = up
    return False


def _asks_in_vain(program: Program, stubs: Stubs, test: ast.expr) -> bool:
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(_asks_in_vain(program, stubs, value) for value in test.values)
    if not isinstance(test, ast.Call) or dotted(test.func) != "hasattr" or len(test.args) != 2:
        return False
    owner, name = test.args
    module, _, cls = class_of(program, owner).rpartition(".")
    entry = stubs.find(module, cls) if module else None
    members = stubs.members(entry) if entry is not None else None
    if entry is None or members is None or not isinstance(name, ast.Constant):
        return False
    member = stubs.member(entry, str(name.value))
    return name.value not in members or (member is not None and bool(member.reason))
