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
GROUP = Rule(
    "match-group",
    "`group()` of a match takes exactly one number: TypeError",
    "`m.group(0)`",
    'import re\nm = re.match("(a)", "a")\nprint(m.group())',
)
_SEARCHES = frozenset(f"{module}.{function}" for module in ("re", "ure") for function in ("match", "search"))
_COMPILES = ("re.compile", "ure.compile")
_SUBS = ("re.sub", "ure.sub")
_MISSES = ("TypeError",)


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.each(ast.Subscript):
        if _is_match(program, node.value) and not program.expects(node, *_MISSES):
            name = ast.unparse(node.value)
            group = ast.unparse(node.slice)
            yield ITEM.at(node, f"{name} is a match and has no items {program.on}: use {name}.group({group})")
    for call in program.each(ast.Call):
        if _is_group(program, call) and not program.expects(call, *_MISSES):
            name = ast.unparse(call.func)
            remedy = ", ".join(f"{name}({ast.unparse(one)})" for one in call.args) or f"{name}(0)"
            yield GROUP.at(call, f"{name}() takes exactly one number {program.on}: use {remedy}")


def _is_group(program: Program, call: ast.Call) -> bool:
    """Whether a match is asked for no group or several; nothing else in a file that uses `re` has such a method."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "group" or len(call.args) == 1 or call.keywords:
        return False
    if any(isinstance(one, ast.Starred) for one in call.args):
        return False
    if _is_match(program, call.func.value):
        return True
    is_own = any(function.name == "group" for function in program.functions()) or program.names.sets("group")
    return not call.args and not is_own and _may_be_match(program, call.func.value) and _uses_re(program)


def _may_be_match(program: Program, expression: ast.expr) -> bool:
    """Whether it is a variable or a parameter that nothing says is something else."""
    if not isinstance(expression, ast.Name) or expression.id in ("self", "cls"):
        return False
    is_imported = any(binding.imported for binding in program.names.bindings(expression.id, expression))
    return not is_imported and not isinstance(program.values.value(expression), ast.Call)


def _uses_re(program: Program) -> bool:
    return any(program.values.meaning(call.func) in (*_SEARCHES, *_COMPILES, *_SUBS) for call in program.each(ast.Call))


def _is_match(program: Program, expression: ast.expr) -> bool:
    made = program.values.value(expression)
    if not isinstance(made, ast.Call):
        return False
    if program.values.meaning(made.func) in _SEARCHES:
        return True
    is_method = isinstance(made.func, ast.Attribute) and made.func.attr in ("match", "search")
    return is_method and isinstance(made.func, ast.Attribute) and program.values.made_by(made.func.value) in _COMPILES


MATCHES = Family((ITEM, GROUP), _look)
