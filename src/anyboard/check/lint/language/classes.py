"""Classes whose methods are found otherwise, or not at all."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.reading.values import is_builtin_type
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.hierarchy import Hierarchy
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

DIAMOND = Rule(
    "method-order",
    "methods are looked up depth first, `super()` goes to the first base class only: another method runs",
    "one base class, or calls of `Base.method(self)` by name",
    "class A:\n    def f(self): pass\nclass B(A): pass\nclass C(A):\n    def f(self): pass\nclass D(B, C): pass",
)
MANGLING = Rule(
    "name-mangling",
    "`__x` in a class is not renamed to `_Class__x`: AttributeError, or one attribute for base and derived class",
    "another name",
    "class A:\n    def f(self): self.__x = 1\n\n\nA()._A__x",
)
TWO_BUILTINS = Rule(
    "two-builtin-bases",
    "two builtin base classes are a TypeError",
    "one of them",
    "class A(ValueError, KeyError): pass",
)
OBJECT_METHOD = Rule(
    "object-method",
    "`object` and builtin types have few methods of their own in Python: AttributeError",
    "the operator or the builtin function, `repr(x)`, `x == y`, `len(x)`",
    "class A:\n    def __eq__(self, other): return super().__eq__(other)",
)

_OF_OBJECT = frozenset(
    [
        "__eq__",
        "__ne__",
        "__lt__",
        "__le__",
        "__gt__",
        "__ge__",
        "__hash__",
        "__repr__",
        "__str__",
        "__dir__",
        "__sizeof__",
        "__format__",
        "__getattribute__",
        "__reduce__",
        "__reduce_ex__",
        "__init_subclass__",
    ]
)
_HIDDEN = _OF_OBJECT | frozenset(
    [
        "__len__",
        "__iter__",
        "__contains__",
        "__add__",
        "__mul__",
        "__mod__",
        "__call__",
        "__enter__",
        "__exit__",
        "__bool__",
    ]
)


def _look(program: Program) -> Iterator[Complaint]:
    hierarchy = program.hierarchy
    for cls in hierarchy.classes.values():
        found = hierarchy.otherwise(cls)
        if found is not None:
            method, runs, expected = found
            yield DIAMOND.at(
                cls,
                f"{cls.name} has several base classes: {program.on} the call of {method} goes to {runs}, not to "
                f"{expected}: call {expected}.{method}(self) by name, or use one base class",
            )
        builtin = [base for base in cls.bases if is_builtin_type(program.values.meaning(base))]
        if len(builtin) > 1:
            names = " and ".join(dotted(base) for base in builtin)
            yield TWO_BUILTINS.at(cls, f"{names} as bases of one class are a TypeError {program.on}: derive from one")
    yield from _mangled(program, hierarchy)
    yield from _hidden(program, hierarchy)


def _mangled(program: Program, hierarchy: Hierarchy) -> Iterator[Complaint]:
    private: dict[str, set[str]] = {}  # those that a class assigns: who only reads one means that of the base class
    for node in program.each(ast.Attribute):
        if not _is_private(node.attr) or not isinstance(node.ctx, ast.Store):
            continue
        owner = program.names.enclosing(node, ast.ClassDef)
        if isinstance(owner, ast.ClassDef) and not isinstance(program.names.parent(node), ast.AugAssign):
            private.setdefault(owner.name, set()).add(node.attr)
    for node in program.each(ast.Attribute):
        cls, dunder, name = node.attr[1:].partition("__")
        if node.attr.startswith("_") and dunder and cls in hierarchy.classes and not node.attr.endswith("__"):
            yield MANGLING.at(
                node,
                f"{node.attr} does not exist {program.on}, where __{name} keeps its name: use _{name} in both places",
            )
    for cls_name, names in private.items():
        for base in hierarchy.above(cls_name):
            for name in sorted(names & private.get(base, set())):
                yield MANGLING.at(
                    hierarchy.classes[cls_name],
                    f"{name} of {cls_name} and of {base} are one attribute {program.on}: use different names",
                )


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")


def _hidden(program: Program, hierarchy: Hierarchy) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        if not isinstance(call.func, ast.Attribute):
            continue
        method, owner = call.func.attr, call.func.value
        if program.expects(call, "AttributeError"):
            continue
        if isinstance(owner, ast.Call) and program.values.meaning(owner.func) == "super":
            cls = program.names.enclosing(call, ast.ClassDef)
            if method in _OF_OBJECT and isinstance(cls, ast.ClassDef) and hierarchy.inherits_nothing(cls, method):
                yield OBJECT_METHOD.at(
                    call, f"super().{method} does not exist {program.on}: do without it, or write it in the base class"
                )
        elif method in _HIDDEN and program.values.kind(owner) in (
            "str",
            "bytes",
            "list",
            "dict",
            "tuple",
            "int",
            "set",
        ):
            yield OBJECT_METHOD.at(
                call,
                f"{method} of a {program.values.kind(owner)} cannot be called {program.on}: use the operator",
            )


CLASSES = Family((DIAMOND, MANGLING, TWO_BUILTINS, OBJECT_METHOD), _look)
