"""What the compilers of MicroPython and CircuitPython reject, measured by compiling it."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

MATCH = Rule("match-statement", "`match` is a SyntaxError", "`if` and `elif`", "match x:\n    case 1: pass")
EXCEPT_STAR = Rule("except-star", "`except*` is a SyntaxError", "`except`", "try: pass\nexcept* ValueError: pass")
TYPE_STATEMENT = Rule(
    "type-statement",
    "`type X = …` is a SyntaxError",
    "an assignment under `if TYPE_CHECKING:`",
    "type X = int",
)
TYPE_PARAMETERS = Rule(
    "type-parameters",
    "type parameters in brackets are a SyntaxError",
    "a TypeVar made under `if TYPE_CHECKING:`",
    "def f[T](x): pass",
)
POSITIONAL_ONLY = Rule(
    "positional-only", "`/` among the parameters is a SyntaxError", "the parameters without `/`", "def f(a, /): pass"
)
STARRED = Rule(
    "starred-display",
    "`*x` in a list, tuple, set or index is a SyntaxError",
    "`list(x) + [1]`, `tuple(x) + (1,)`",
    "y = [*x, 1]",
)
DICT_UNPACKING = Rule("dict-unpacking", "`**x` in a dict is a SyntaxError", "`a | b`, or `copy.update(x)`", "y = {**x}")
PARENTHESISED_WITH = Rule(
    "parenthesised-with",
    "parentheses around the items of `with` are a SyntaxError",
    "one line, continued by a backslash, or nested `with`",
    "with (a as b, c as d): pass",
)
DECORATOR = Rule(
    "decorator-expression",
    "a decorator that is no dotted name, called at most once, is a SyntaxError",
    "a name that is assigned before",
    "@table[0]\ndef f(): pass",
)
ASYNC_COMPREHENSION = Rule(
    "async-comprehension",
    "`async for` and `await` in a comprehension are a SyntaxError",
    "an `async for` or `for` statement",
    "async def f():\n    return [x async for x in y]",
)
WALRUS = Rule(
    "bare-walrus", "`:=` without parentheses in a set or an index is a SyntaxError", "`(x := 1)`", "y = {x := 1, 2}"
)
CLASS_ARGUMENTS = Rule(
    "class-arguments",
    "keywords and `*bases` of a class (`metaclass=`) are a TypeError",
    "a base class, or a function that is called with the class",
    "class A(metaclass=M): pass",
)
DELETE_LIST = Rule(
    "delete-list",
    "`del` of names in brackets is a SyntaxError",
    "`del a, b`",
    "del [a, b]",
)
STAR_AFTER_KEYWORD = Rule(
    "star-after-keyword",
    "`*args` after a keyword argument is a SyntaxError",
    "`*args` before the keywords",
    "f(a=1, *b)",
    MICROPYTHON,
)

RULES = (
    MATCH,
    EXCEPT_STAR,
    TYPE_STATEMENT,
    TYPE_PARAMETERS,
    POSITIONAL_ONLY,
    STARRED,
    DICT_UNPACKING,
    PARENTHESISED_WITH,
    DECORATOR,
    ASYNC_COMPREHENSION,
    WALRUS,
    CLASS_ARGUMENTS,
    DELETE_LIST,
    STAR_AFTER_KEYWORD,
)
_STATEMENTS = {"Match": (MATCH, "match"), "TryStar": (EXCEPT_STAR, "except*"), "TypeAlias": (TYPE_STATEMENT, "type X")}


def _look(program: Program) -> Iterator[Complaint]:
    for node in ast.walk(program.tree):  # also what never runs: it is compiled all the same
        for rule, what, place in _rejected(program, node):
            error = "TypeError" if rule is CLASS_ARGUMENTS else "SyntaxError"
            yield rule.at(place, f"{what} is a {error} {program.on}: use {rule.remedy}")


def _rejected(program: Program, node: ast.AST) -> Iterator[tuple[Rule, str, ast.AST]]:
    kind = type(node).__name__
    if kind in _STATEMENTS:
        handlers: list[ast.ExceptHandler] = getattr(node, "handlers", [])
        yield (*_STATEMENTS[kind], handlers[0] if handlers else node)
    if getattr(node, "type_params", None):
        yield TYPE_PARAMETERS, "a type parameter in brackets", node
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and node.args.posonlyargs:
        yield POSITIONAL_ONLY, "/ among the parameters", node.args.posonlyargs[0]
    elif isinstance(node, ast.Starred) and isinstance(node.ctx, ast.Load):
        if not isinstance(program.names.parent(node), (ast.Call, ast.ClassDef)):
            yield STARRED, f"*{ast.unparse(node.value)} in a list, tuple, set or index", node
    elif isinstance(node, ast.Dict):
        unpacked = [value for key, value in zip(node.keys, node.values, strict=True) if key is None]
        yield from ((DICT_UNPACKING, f"**{ast.unparse(value)} in a dict", value) for value in unpacked[:1])
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        if program.tokens.opens_parenthesis_of_items(node):
            yield PARENTHESISED_WITH, "a parenthesis around the items of with", node
    elif isinstance(node, ast.comprehension) and node.is_async:
        yield ASYNC_COMPREHENSION, "async for in a comprehension", node.target
    elif isinstance(node, ast.Await) and not isinstance(program.names.scope(node), (ast.AsyncFunctionDef, ast.Module)):
        yield ASYNC_COMPREHENSION, "await in a comprehension", node
    elif isinstance(node, ast.NamedExpr):
        around = program.names.parent(node)
        bare = isinstance(around, ast.Set) or (isinstance(around, ast.Subscript) and around.slice is node)
        if bare and not program.tokens.is_parenthesised(node):
            yield WALRUS, ":= without parentheses here", node
    elif isinstance(node, ast.Delete):
        lists = [target for target in node.targets if isinstance(target, ast.List)]
        yield from ((DELETE_LIST, "del of a list of names", target) for target in lists)
    elif isinstance(node, ast.Call):
        yield from _star_after_keyword(node)
    if isinstance(node, ast.ClassDef):
        for keyword in node.keywords[:1]:
            yield CLASS_ARGUMENTS, f"class {node.name}({keyword.arg or '**'}=)", keyword.value
        for base in node.bases:
            if isinstance(base, ast.Starred):
                yield CLASS_ARGUMENTS, f"class {node.name}(*{ast.unparse(base.value)})", base
    for decorator in getattr(node, "decorator_list", ()):
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if not dotted(called):
            yield DECORATOR, f"@{ast.unparse(decorator)}", decorator


def _star_after_keyword(call: ast.Call) -> Iterator[tuple[Rule, str, ast.AST]]:
    named = [(one.value.lineno, one.value.col_offset) for one in call.keywords if one.arg]
    for argument in call.args:
        if isinstance(argument, ast.Starred) and named and (argument.lineno, argument.col_offset) > min(named):
            yield STAR_AFTER_KEYWORD, f"*{ast.unparse(argument.value)} after a keyword argument", argument


SYNTAX = Family(RULES, _look)
