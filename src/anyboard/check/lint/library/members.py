"""Names and arguments that the builtins and the standard library of the target do not have."""

from __future__ import annotations

import ast

from anyboard.check.lint.library.given import given_kind
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

MEMBER = Rule(
    "missing-member",
    "the module, the type or the builtins have no such name: AttributeError or NameError",
    "what the message names",
    "'7'.zfill(2)",
)
KEYWORD = Rule(
    "refused-keyword",
    "the function does not take the argument by that name: TypeError",
    "what the message names",
    "print(1, flush=True)",
)
_MISSES = ("AttributeError", "NameError")


def _look(program: Program) -> Iterator[Complaint]:
    somewhere = {name.rpartition(".")[2] for name in program.facts.members}
    nodes: list[ast.Attribute | ast.Name] = [*program.each(ast.Attribute), *program.each(ast.Name)]
    for node in nodes:
        if not isinstance(node.ctx, ast.Load):
            continue
        name = _full_name(program, node)
        if not name and isinstance(node, ast.Attribute) and node.attr in somewhere:
            name = f"{given_kind(program, node.value)}.{node.attr}"
        if (
            name in program.facts.members
            and not program.expects(node, *_MISSES)
            and not program.asked_for(name.rpartition(".")[2])
        ):
            yield MEMBER.at(node, program.facts.member_sentence(name))
    for call in program.each(ast.Call):
        name = _full_name(program, call.func)
        for keyword in call.keywords:
            full = f"{name}.{keyword.arg}"
            if name and full in program.facts.keywords and not program.expects(call, "TypeError"):
                yield KEYWORD.at(keyword.value, program.facts.keyword_sentence(full))


def _full_name(program: Program, node: ast.expr) -> str:
    """`struct.Struct`, `vars`, `str.zfill`: as the facts name it; "" if that is not certain."""
    meaning = program.values.meaning(node)
    if meaning or not isinstance(node, ast.Attribute):
        return meaning
    owner = program.values.kind(node.value) or program.values.meaning(program.values.value(node.value))
    return f"{owner}.{node.attr}" if owner else ""


LIBRARY = Family((MEMBER, KEYWORD), _look)
