"""The stub of an annotated module, made from its source: what others may use, without the bodies.

What a name's type is must be written there, or plain from what is assigned to it: a literal, a class called.  Anything
else is refused, and wants an annotation in the source.
"""

from __future__ import annotations

import ast
import re
from typing import TypeGuard

from source_types import UNCLEAR, annotated_in, literal, type_of

_OF_EXCEPTIONS = {"args", "errno"}
_DROPPED_FUNCTIONS = {"__getattr__", "__dir__"}  # of modules: they load what is imported in the stub


class Unclear(Exception):
    """A type that is not written down; the message says where."""


def stub_of(source: str, name: str) -> str:
    """The text of the stub; `name` is the module's, for messages.  Raises `Unclear`, for the first."""
    statements = list(_flat(ast.parse(source).body))
    exported = _exported(statements)
    kept: list[ast.stmt] = []
    for statement in statements:
        kept += _module_statement(statement, name)
    needed = exported | {word for statement in kept if _is_public(statement) for word in _words(statement)}
    while True:  # what is private stays where something that stays names it
        used = needed | {word for each in kept if _names(each) & needed for word in _words(each)}
        if used == needed:
            break
        needed = used
    lines = []
    for statement in kept:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            statement.names = [
                ast.alias(alias.name, alias.name if alias.name in exported and not alias.asname else alias.asname)
                for alias in statement.names
                if (alias.asname or alias.name).partition(".")[0] in needed
            ]
            if not statement.names:
                continue
        elif not _is_public(statement) and not _names(statement) & needed:
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and node.id.startswith(UNCLEAR):
                raise Unclear(f"{node.id.removeprefix(UNCLEAR)}: write its type in the source")
        lines.append(ast.unparse(ast.fix_missing_locations(statement)))
    return re.sub(r":\n +\.\.\.", ": ...", "\n".join(lines)) + "\n"


def _flat(body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements as a checker sees them."""
    found: list[ast.stmt] = []
    for statement in body:
        if isinstance(statement, ast.If):
            test = ast.unparse(statement.test)
            if test == "TYPE_CHECKING":
                found += _flat(statement.body)
                continue
            if test == "not TYPE_CHECKING":
                found += _flat(statement.orelse)
                continue
        found += _one_by_one(statement)
    return found


def _one_by_one(statement: ast.stmt) -> list[ast.stmt]:
    """``A, B = 1, 2`` and ``A = B = 1`` as two statements."""
    if isinstance(statement, ast.Assign) and len(statement.targets) > 1:
        return [ast.Assign([name], statement.value, lineno=statement.lineno) for name in statement.targets]
    if isinstance(statement, ast.Assign) and isinstance(target := statement.targets[0], ast.Tuple):
        values = statement.value.elts if isinstance(statement.value, ast.Tuple) else []
        if len(values) == len(target.elts):
            pairs = zip(target.elts, values, strict=True)
            return [ast.Assign([name], value, lineno=statement.lineno) for name, value in pairs]
    return [statement]


def _exported(statements: list[ast.stmt]) -> set[str]:
    for statement in statements:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            return set(ast.literal_eval(statement.value))
    return set()


def _names(statement: ast.stmt) -> set[str]:
    """What a statement of a module defines."""
    if isinstance(statement, (ast.ClassDef, ast.FunctionDef)):
        return {statement.name}
    if isinstance(statement, ast.AnnAssign):
        return {ast.unparse(statement.target)}
    if isinstance(statement, ast.Assign):
        return {ast.unparse(target) for target in statement.targets}
    return set()


def _is_public(statement: ast.stmt) -> bool:
    return any(not name.startswith("_") or name == "__all__" for name in _names(statement))


def _words(statement: ast.stmt) -> set[str]:
    """The names a statement uses."""
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def _module_statement(statement: ast.stmt, where: str) -> list[ast.stmt]:
    if isinstance(statement, ast.ImportFrom):
        return [] if statement.module == "__future__" else [statement]
    if isinstance(statement, ast.FunctionDef):
        return [] if statement.name in _DROPPED_FUNCTIONS else [_function(statement)]
    if isinstance(statement, ast.ClassDef):
        return [_class(statement, f"{where}.{statement.name}")]
    if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "TYPE_CHECKING":
        return []
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        plain = all(name.isidentifier() for name in _names(statement))
        return [_assignment(statement, where, in_module=True)] if plain else []
    return [statement] if isinstance(statement, ast.Import) else []


class _Unquoted(ast.NodeTransformer):
    """Annotations as they are without quotes."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        return node if ast.unparse(node.value) == "Literal" else self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.parse(node.value, mode="eval").body if isinstance(node.value, str) else node


def _unquoted(annotation: ast.expr | None) -> ast.expr | None:
    return annotation and _Unquoted().visit(annotation)


def _function(function: ast.FunctionDef) -> ast.FunctionDef:
    function.body = [ast.Expr(ast.Constant(...))]
    arguments = function.args
    for each in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]:
        if each is not None:
            each.annotation = _unquoted(each.annotation)
    function.returns = _unquoted(function.returns)
    arguments.defaults = [_default(default) for default in arguments.defaults]
    arguments.kw_defaults = [default and _default(default) for default in arguments.kw_defaults]
    return function


def _default(value: ast.expr) -> ast.expr:
    """A default that is a literal is shown."""
    number = value.operand if isinstance(value, ast.UnaryOp) else value
    return value if isinstance(number, ast.Constant) else ast.Constant(...)


def _class(node: ast.ClassDef, where: str) -> ast.ClassDef:
    body: list[ast.stmt] = []
    own: dict[str, ast.stmt] = {}
    is_record = any(ast.unparse(base) == "NamedTuple" for base in node.bases) or any(
        "dataclass" in ast.unparse(decorator) for decorator in node.decorator_list
    )
    for statement in _flat(node.body):
        if isinstance(statement, ast.FunctionDef):
            for attribute in _attributes(statement, where):
                own.setdefault(ast.unparse(attribute.target), attribute)
            if _is_private(statement.name):
                continue
            overloaded = any(_is_overload(each) and each.name == statement.name for each in body)
            if not overloaded or _is_overload(statement):  # what carries overloads out is no part of a stub
                body.append(_function(statement))
        elif isinstance(statement, ast.ClassDef):
            body.append(_class(statement, f"{where}.{statement.name}"))
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            if "__slots__" in _names(statement):
                continue  # a program has no use for them, and subclasses have others
            is_told_by_base = _annotation(statement) == "ClassVar" and not literal(statement.value)
            if not is_told_by_base and not all(_is_private(name) for name in _names(statement)):
                body.append(_assignment(statement, where, keeps_default=is_record))
    if any(isinstance(each, ast.FunctionDef) and each.name == "__init__" for each in body):
        body = [each for each in body if not (isinstance(each, ast.FunctionDef) and each.name == "__new__")]
    defined = {name for statement in body for name in _names(statement)}
    attributes = [statement for name, statement in own.items() if name not in defined]
    node.body = [*attributes, *body] or [ast.Expr(ast.Constant(...))]
    return node


def _is_overload(statement: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    return isinstance(statement, ast.FunctionDef) and any(
        ast.unparse(decorator) == "overload" for decorator in statement.decorator_list
    )


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def _assignment(
    statement: ast.Assign | ast.AnnAssign, where: str, *, in_module: bool = False, keeps_default: bool = False
) -> ast.stmt:
    """A declaration; what only its value tells (an alias, a type variable, slots, a second name) keeps it."""
    if isinstance(statement, ast.AnnAssign) and _annotation(statement) != "ClassVar":
        statement.annotation = _Unquoted().visit(statement.annotation)
        if "TypeAlias" in ast.unparse(statement.annotation) and isinstance(statement.value, ast.Constant):
            statement.value = _unquoted(statement.value)
        elif "TypeAlias" not in ast.unparse(statement.annotation) and statement.value is not None:
            statement.value = ast.Constant(...) if keeps_default else None
        return statement
    name = next(iter(_names(statement)))
    value = statement.value
    assert value is not None
    if not in_module and (shown := literal(value)) is not None:
        return ast.Assign([ast.Name(name, ast.Store())], shown, lineno=1)  # what a base says of it holds
    if name in ("__all__", "__hash__", "__match_args__") or isinstance(value, ast.Name):
        return statement
    if isinstance(value, ast.Call) and ast.unparse(value.func) in ("TypeVar", "ParamSpec"):
        return statement
    if in_module and (name.startswith("_") or (isinstance(value, (ast.Subscript, ast.BinOp)) and name.istitle())):
        return statement
    return _declared(name, type_of(value, f"{where}.{name}"))


def _annotation(statement: ast.Assign | ast.AnnAssign) -> str:
    return ast.unparse(statement.annotation) if isinstance(statement, ast.AnnAssign) else ""


def _declared(name: str, annotation: ast.expr) -> ast.AnnAssign:
    return ast.AnnAssign(ast.Name(name, ast.Store()), annotation, None, 1)


def _attributes(function: ast.FunctionDef, where: str) -> list[ast.AnnAssign]:
    """What a method makes of `self`."""
    known = annotated_in(function)
    found: list[ast.AnnAssign] = []
    for node in ast.walk(function):
        if isinstance(node, ast.AnnAssign) and _attribute(node.target):
            found.append(_declared(_attribute(node.target), node.annotation))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                targets = target.elts if isinstance(target, ast.Tuple) else [target]
                values = [node.value] * len(targets)
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    values = node.value.elts
                for each, value in zip(targets, values, strict=False):
                    if (name := _attribute(each)) and function.name == "__init__":
                        found.append(_declared(name, type_of(value, f"{where}.{name}", known)))
    return found


def _attribute(target: ast.expr) -> str:
    """The name of a public attribute of `self` that a builtin base has not, or ""."""
    if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
        return "" if target.attr.startswith("_") or target.attr in _OF_EXCEPTIONS else target.attr
    return ""
