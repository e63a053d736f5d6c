"""Conditions that ask which Python this is."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import languages_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.facts import Facts
    from anyboard.check.lint.reading.names import Names
    from anyboard.check.targets import Target

_EITHER = frozenset({True, False})
_PLATFORMS = frozenset({"rp2", "esp32", "esp8266", "pyboard", "samd", "mimxrt", "nrf52", "linux", "win32", "darwin"})
_OF_COMPUTERS = frozenset({"linux", "win32", "darwin"})
_DEVICE_VERSION = (3, 4, 0)  # sys.version_info of MicroPython and of CircuitPython
_EQUALITY: dict[type[ast.cmpop], frozenset[bool]] = {
    **dict.fromkeys((ast.Eq, ast.In), frozenset({False})),
    **dict.fromkeys((ast.NotEq, ast.NotIn), frozenset({True})),
}
"""What comparing something with what it never is gives."""
_DEPTH = 8  # of names that stand for conditions


class Conditions:
    """Evaluates them for one target.

    Args:
        names: of the file.
        target: where it is to run.
        facts: what the target lacks.
    """

    def __init__(self, names: Names, target: Target, facts: Facts) -> None:
        self._names = names
        self._facts = facts
        self._target = target
        self._languages = languages_of(target)

    def can_be(self, test: ast.expr, depth: int = 0) -> frozenset[bool]:
        """The values that a condition can have on the target: {True}, {False}, both; none if the branches are for
        different languages, so that neither is to be checked for all (on `portable`).
        """
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return frozenset(not value for value in self.can_be(test.operand, depth))
        if isinstance(test, ast.BoolOp):
            return self._of_several(test, depth)
        if isinstance(test, ast.Constant):
            return frozenset({bool(test.value)})
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return self._compared(test.left, test.ops[0], test.comparators[0])
        if isinstance(test, ast.Call):
            return self._called(test, depth)
        if isinstance(test, (ast.Name, ast.Attribute)):
            return self._named(test, depth)
        return _EITHER

    def _of_several(self, test: ast.BoolOp, depth: int) -> frozenset[bool]:
        ends_it = isinstance(test.op, ast.Or)
        values = [self.can_be(value, depth) for value in test.values]
        if frozenset({ends_it}) in values:
            return frozenset({ends_it})
        if frozenset() in values:
            return frozenset()
        if all(value == {not ends_it} for value in values):
            return frozenset({not ends_it})
        return _EITHER

    def _named(self, test: ast.Name | ast.Attribute, depth: int) -> frozenset[bool]:
        name = dotted(test)
        if name.rpartition(".")[2] == "TYPE_CHECKING":
            return frozenset({False})
        if isinstance(test, ast.Name) and (known := self._got(test)) != _EITHER:
            return known
        bindings = self._names.bindings(name, test) if isinstance(test, ast.Name) else []
        if depth < _DEPTH and len(bindings) == 1 and bindings[0].value is not None:
            return self.can_be(bindings[0].value, depth + 1) if _is_condition(bindings[0].value) else _EITHER
        return _EITHER

    def _got(self, name: ast.Name) -> frozenset[bool]:
        """Whether a module has what a name is given last before: `ticks = getattr(time, "ticks_ms", None)`."""
        earlier = [one for one in self._names.bindings(name.id, name) if getattr(one.node, "lineno", 0) < name.lineno]
        value = max(earlier, key=lambda one: getattr(one.node, "lineno", 0)).value if earlier else None
        if not isinstance(value, ast.Call) or dotted(value.func) != "getattr" or len(value.args) != 3:
            return _EITHER
        module, member = self._meaning(value.args[0]), value.args[1]
        if not module or not isinstance(member, ast.Constant) or not self._facts.has_module(module):
            return _EITHER
        if f"{module}.{member.value!s}" in self._facts.members:
            return frozenset({False}) if len(self._languages) == 1 else frozenset()
        is_measured = any(name.startswith(f"{module}.") for name in self._facts.members)
        return frozenset({True}) if is_measured else _EITHER

    def _called(self, test: ast.Call, depth: int) -> frozenset[bool]:
        called = dotted(test.func)
        if called == "callable" and len(test.args) == 1 and isinstance(test.args[0], ast.Name):
            return self._got(test.args[0])
        if called == "const" and len(test.args) == 1:
            return self.can_be(test.args[0], depth)
        if called == "hasattr" and len(test.args) == 2 and isinstance(test.args[1], ast.Constant):
            owner = self._meaning(test.args[0])
            name = test.args[1].value
            if owner and isinstance(name, str) and f"{owner}.{name}" in self._facts.members:
                return frozenset({False}) if len(self._languages) == 1 else frozenset()
        return _EITHER

    def _compared(self, left: ast.expr, operator: ast.cmpop, right: ast.expr) -> frozenset[bool]:
        if isinstance(left, ast.Constant) and isinstance(operator, (ast.Eq, ast.NotEq)):
            left, right = right, left
        if isinstance(left, ast.Name):  # `PYTHON = sys.implementation.name`
            bindings = self._names.bindings(left.id, left)
            value = bindings[0].value if len(bindings) == 1 else None
            left = value if isinstance(value, (ast.Attribute, ast.Subscript)) else left
        what = self._meaning(left)
        if isinstance(left, ast.Subscript):
            what = f"{self._meaning(left.value)}[{ast.unparse(left.slice)}]"
        constants = _constants(right)
        if isinstance(left, ast.Name) and isinstance(operator, (ast.Is, ast.IsNot)) and constants == [None]:
            is_there = self._got(left)
            return is_there if isinstance(operator, ast.IsNot) else frozenset(not value for value in is_there)
        if what in ("sys.implementation.name", "sys.implementation[0]"):
            return self._among(operator, constants, [frozenset({language}) for language in self._languages])
        if what == "sys.platform":
            return self._platform(operator, constants)
        if what == "sys.version_info" and isinstance(right, ast.Tuple) and "cpython" not in self._languages:
            return _versions(operator, constants)
        if "cpython" not in self._languages and constants and all(map(_names_cpython, constants)):
            return _EQUALITY.get(type(operator), _EITHER)
        return _EITHER

    def _among(self, operator: ast.cmpop, constants: list[object], possible: list[frozenset[str]]) -> frozenset[bool]:
        if not isinstance(operator, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)) or not constants:
            return _EITHER
        positive = isinstance(operator, (ast.Eq, ast.In))
        values = frozenset(bool(one & set(constants)) is positive for one in possible)
        return values if len(values) == 1 else frozenset()

    def _platform(self, operator: ast.cmpop, constants: list[object]) -> frozenset[bool]:
        if self._target.platform is not None:
            return self._among(operator, constants, [frozenset({self._target.platform})])
        others = _PLATFORMS - _OF_COMPUTERS if "cpython" in self._languages else _PLATFORMS
        if self._target.language == "portable":
            others = _OF_COMPUTERS
            if not others.issuperset(str(constant) for constant in constants):
                return frozenset()
        if constants and others.issuperset(str(constant) for constant in constants):
            return self._among(operator, constants, [frozenset()])
        return _EITHER

    def _meaning(self, expression: ast.AST) -> str:
        first, dot, rest = dotted(expression).partition(".")
        return f"{self._names.imported(first, expression)}{dot}{rest}" if first else ""


def _is_condition(value: ast.expr) -> bool:
    """Whether an expression is one that asks for the Python, not any constant: `DEBUG = False` stays a switch."""
    return not isinstance(value, ast.Constant)


def _names_cpython(constant: object) -> bool:
    """Whether what something is compared with names the Python of computers: `kind == "CPythonNetwork"`."""
    return isinstance(constant, str) and re.search(r"(?i)\bcpython", constant) is not None


def _constants(expression: ast.expr) -> list[object]:
    """The constant, or those of a tuple, a list or a set; [] if one is none."""
    parts = expression.elts if isinstance(expression, (ast.Tuple, ast.List, ast.Set)) else [expression]
    found: list[object] = [part.value for part in parts if isinstance(part, ast.Constant)]
    return found if len(found) == len(parts) else []


def _versions(operator: ast.cmpop, constants: list[object]) -> frozenset[bool]:
    wanted = tuple(constant for constant in constants if isinstance(constant, int))
    if not wanted or len(wanted) != len(constants):
        return _EITHER
    if isinstance(operator, (ast.GtE, ast.Gt)):
        return frozenset({wanted <= _DEVICE_VERSION})
    if isinstance(operator, (ast.Lt, ast.LtE)):
        return frozenset({wanted > _DEVICE_VERSION})
    return _EITHER
