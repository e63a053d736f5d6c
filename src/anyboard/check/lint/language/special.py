"""Special methods and attributes of classes that a device does not look at."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.hierarchy import methods
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.hierarchy import Hierarchy
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

IGNORED = Rule(
    "ignored-method",
    "the method is never called: nothing happens, or the operation is a TypeError",
    "an ordinary method that is called by name",
    "class A:\n    def __init_subclass__(cls): pass",
)
FINALIZER = Rule(
    "finalizer",
    "`__del__` of a class in Python is never called",
    "a method `deinit`, or `with`",
    "class A:\n    def __del__(self): pass",
    MICROPYTHON,
)
SLOTS = Rule(
    "slots",
    "`__slots__` does nothing: an attribute that is not in it can be set",
    "no `__slots__`, and a check of one's own",
    'class A:\n    __slots__ = ("x",)\n    def f(self): self.y = 1',
)
_ALWAYS = {
    "__init_subclass__": "register the class by a call",
    "__index__": "convert with int(x)",
    "__class_getitem__": "use the class without brackets",
    "__getattribute__": "use __getattr__, which is called for what is not there",
    "__instancecheck__": "use isinstance with the class itself",
    "__subclasscheck__": "use issubclass with the class itself",
    "__prepare__": "leave it out",
}
_OF_DICTS = {"__missing__": "use get() or setdefault()"}
_ON_MICROPYTHON = {"__await__": "use __iter__"}
_BY_FUNCTION = {  # a class may have these for CPython's sake: only where the file calls the function
    "bytes": "__bytes__",
    "round": "__round__",
    "math.trunc": "__trunc__",
    "math.ceil": "__ceil__",
    "math.floor": "__floor__",
}


def _look(program: Program) -> Iterator[Complaint]:
    hierarchy = program.hierarchy
    for cls in hierarchy.classes.values():
        bases = {program.values.meaning(base) for base in cls.bases}
        ignored = {**_ALWAYS, **(_OF_DICTS if bases & {"dict", "collections.OrderedDict"} else {})}
        if program.target.language == "micropython":
            ignored.update(_ON_MICROPYTHON)
        for name, method in methods(cls).items():
            if name in ignored:
                yield IGNORED.at(method, f"{name} is never called {program.on}: {ignored[name]}")
            elif name == "__del__":
                yield FINALIZER.at(method, f"__del__ is never called {program.on}: write deinit() and call it")
        yield from _slots(program, cls, hierarchy)
    yield from _asked_of(program, hierarchy)


def _asked_of(program: Program, hierarchy: Hierarchy) -> Iterator[Complaint]:
    """Methods that a function or a format would call."""
    for call in program.each(ast.Call):
        name = _BY_FUNCTION.get(program.values.meaning(call.func), "")
        if name and call.args:
            yield from _ignored(program, hierarchy, call.args[0], name, "call a method of your own")
        if isinstance(call.func, ast.Attribute) and call.func.attr == "format":
            template = program.values.constant(call.func.value)
            if isinstance(template, str) and ":" in template:
                for argument in call.args:
                    yield from _ignored(program, hierarchy, argument, "__format__", "format str(x)")
    for field in program.each(ast.FormattedValue):
        if field.format_spec is not None:
            yield from _ignored(program, hierarchy, field.value, "__format__", "format str(x)")


def _ignored(program: Program, hierarchy: Hierarchy, value: ast.expr, name: str, remedy: str) -> Iterator[Complaint]:
    cls = hierarchy.class_of(value)
    if cls is not None and name in methods(cls):
        yield IGNORED.at(methods(cls)[name], f"{name} is never called {program.on}: {remedy}")


def _slots(program: Program, cls: ast.ClassDef, hierarchy: Hierarchy) -> Iterator[Complaint]:
    for statement in cls.body:
        if not isinstance(statement, ast.Assign) or [dotted(target) for target in statement.targets] != ["__slots__"]:
            continue
        allowed = {one.value for one in ast.walk(statement.value) if isinstance(one, ast.Constant)}
        allowed |= {name for part in cls.body for name in (getattr(part, "name", ""),)}
        for node in program.each(ast.Attribute):
            is_own = program.names.enclosing(node, ast.ClassDef) is cls and dotted(node.value) == "self"
            if not isinstance(node.ctx, ast.Store) or cls.bases or node.attr in allowed:
                continue
            if is_own or hierarchy.class_of(node.value) is cls:
                yield SLOTS.at(
                        statement, f"__slots__ does nothing {program.on}, line {node.lineno} sets {node.attr}: "
                        "leave __slots__ out, and check the name yourself"
                    )  # fmt: skip


SPECIAL = Family((IGNORED, FINALIZER, SLOTS), _look)
