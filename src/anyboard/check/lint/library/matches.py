"""What a regular expression has found."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ITEM = Rule(
    "match-item",
    "a match of `re` has no items: TypeError",
    "`m.group(1)`",
    'import re\nm = re.match("(a)", "a")\nprint(m[1])',
)
_SEARCHES = frozenset(f"{module}.{function}" for module in ("re", "ure") for function in ("match", "search"))
_COMPILES = ("re.compile", "ure.compile")
_MISSES = ("TypeError",)


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.each(ast.Subscript):
        if _is_match(program, node.value) and not program.expects(node, *_MISSES):
            name = ast.unparse(node.value)
            group = ast.unparse(node.slice)
            yield ITEM.at(node, f"{name} is a match and has no items {program.on}: use {name}.group({group})")


def _is_match(program: Program, expression: ast.expr) -> bool:
    made = program.values.value(expression)
    if not isinstance(made, ast.Call):
        return False
    if program.values.meaning(made.func) in _SEARCHES:
        return True
    is_method = isinstance(made.func, ast.Attribute) and made.func.attr in ("match", "search")
    return is_method and isinstance(made.func, ast.Attribute) and program.values.made_by(made.func.value) in _COMPILES


MATCHES = Family((ITEM,), _look)
