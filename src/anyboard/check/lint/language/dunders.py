"""Attributes that functions, classes and exceptions have in CPython only."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.reading.values import is_builtin_type
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

FUNCTION_ATTRIBUTE = Rule(
    "function-attribute",
    "functions cannot have attributes: AttributeError",
    "a global variable, or a class",
    "def f(): pass\n\n\nf.calls = 0",
)
SPECIAL_ATTRIBUTE = Rule(
    "special-attribute",
    "functions, classes and exceptions have no such attribute: AttributeError",
    "what the message names",
    "def f(): pass\n\n\nprint(f.__doc__)",
)
BUILTIN_INIT = Rule(
    "builtin-init",
    "builtin types have no `__init__` that can be called by their name: AttributeError",
    "`super().__init__(…)`",
    "class A(Exception):\n    def __init__(self): Exception.__init__(self)",
    MICROPYTHON,
)
_NOWHERE = {
    "__mro__": "use isinstance or __bases__",
    "__annotations__": "keep the types in a table of your own, annotations are not stored",
}
_NOT_ON_MICROPYTHON = {  # CircuitPython chains exceptions; of the others nothing is known of it
    "__subclasses__": "keep a list of the classes",
    "__self__": "keep the object beside the method",
    "__func__": "call the method of the class",
    "__defaults__": "keep the defaults in names of their own",
    "__kwdefaults__": "keep the defaults in names of their own",
    "__closure__": "pass what is needed as arguments",
    "__cause__": "keep the exception in an attribute of your own exception class",
    "__context__": "keep the exception in an attribute of your own exception class",
    "__traceback__": "use sys.print_exception(e)",
    "__weakref__": "weak references do not exist",
    "with_traceback": "raise the exception without it",
    "add_note": "put the note into the message",
}
_MISSES = ("AttributeError",)


def _look(program: Program) -> Iterator[Complaint]:
    functions = {function.name for function in program.functions()}
    keeps_text = program.names.binds("__doc__") or program.names.sets("__doc__")
    nowhere = _NOWHERE if program.target.language == "circuitpython" else {**_NOWHERE, **_NOT_ON_MICROPYTHON}
    for node in program.each(ast.Attribute):
        if program.expects(node, *_MISSES):
            continue
        owner = _function(program, node.value, functions)
        if isinstance(node.ctx, ast.Store):
            if owner:
                yield FUNCTION_ATTRIBUTE.at(
                    node, f"{owner}.{node.attr} cannot be set, functions have no attributes {program.on}: "
                    "use a global variable or a class"
                )  # fmt: skip
        elif program.asked_for(node.attr) or program.asked_for(node.attr.strip("_")):
            continue
        elif node.attr in nowhere and (node.attr.startswith("__") or _is_exception(program, node.value)):
            yield SPECIAL_ATTRIBUTE.at(node, f"{node.attr} does not exist {program.on}: {nowhere[node.attr]}")
        elif node.attr == "__doc__" and not keeps_text:
            yield SPECIAL_ATTRIBUTE.at(
                node, f"{ast.unparse(node)} does not exist {program.on}, texts of documentation are not kept: "
                "keep the text in a name of your own"
            )  # fmt: skip
        elif node.attr in ("__dict__", "__module__") and owner:
            yield SPECIAL_ATTRIBUTE.at(node, f"{owner}.{node.attr} does not exist {program.on}: use a constant")
        elif node.attr == "__init__" and is_builtin_type(program.values.meaning(node.value)):
            yield BUILTIN_INIT.at(
                node, f"{dotted(node)} cannot be called by its name {program.on}: use super().__init__(…)"
            )


def _function(program: Program, expression: ast.expr, functions: set[str]) -> str:
    """The name of a function of the file that an expression certainly is, or ""."""
    if isinstance(expression, ast.Name) and _is_decorated(program, expression):
        return expression.id
    if not isinstance(expression, ast.Name) or expression.id not in functions:
        return ""
    bindings = program.names.bindings(expression.id, expression)
    is_plain = len(bindings) == 1 and isinstance(bindings[0].node, (ast.FunctionDef, ast.AsyncFunctionDef))
    return expression.id if is_plain and not getattr(bindings[0].node, "decorator_list", ()) else ""


def _is_decorated(program: Program, name: ast.Name) -> bool:
    """Whether a name is the parameter of a decorator, which the file gives functions only."""
    bindings = program.names.bindings(name.id, name)
    function = program.names.scope(name)
    if not isinstance(function, ast.FunctionDef) or len(bindings) != 1 or function.args.args[:1] != [bindings[0].node]:
        return False
    outer = program.names.enclosing(function, ast.FunctionDef, ast.ClassDef)
    makes = outer.name if isinstance(outer, ast.FunctionDef) else ""
    functions = [one.decorator_list for one in program.functions()]
    classes = [one.decorator_list for one in program.each(ast.ClassDef)]
    return _has(functions, function.name, makes) and not _has(classes, function.name, makes)


def _has(lists: list[list[ast.expr]], name: str, makes: str) -> bool:
    return any(_is_by(decorator, name, makes) for decorators in lists for decorator in decorators)


def _is_by(decorator: ast.expr, name: str, makes: str) -> bool:
    """Whether a decorator is a function, or what another one makes that has it inside."""
    if isinstance(decorator, ast.Call):
        return bool(makes) and dotted(decorator.func).rpartition(".")[2] == makes
    return not makes and dotted(decorator).rpartition(".")[2] == name


def _is_exception(program: Program, expression: ast.expr) -> bool:
    """Whether an expression is a caught exception, or one that is just made."""
    if isinstance(expression, ast.Call):
        return program.values.meaning(expression.func).endswith(("Error", "Exception"))
    if not isinstance(expression, ast.Name):
        return False
    bindings = program.names.bindings(expression.id, expression)
    return bool(bindings) and all(isinstance(binding.node, ast.ExceptHandler) for binding in bindings)


DUNDERS = Family((FUNCTION_ATTRIBUTE, SPECIAL_ATTRIBUTE, BUILTIN_INIT), _look)
