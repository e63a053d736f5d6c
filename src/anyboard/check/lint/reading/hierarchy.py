"""The classes of a file, and which method of them a call reaches on CPython and on a device."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program


class Hierarchy:
    """Classes by name; a name that two classes have stands for neither.

    Args:
        program: the file.
    """

    def __init__(self, program: Program) -> None:
        found: dict[str, list[ast.ClassDef]] = {}
        for cls in program.each(ast.ClassDef):
            found.setdefault(cls.name, []).append(cls)
        self._program = program
        self.classes = {name: same[0] for name, same in found.items() if len(same) == 1}

    def class_of(self, expression: ast.expr) -> ast.ClassDef | None:
        """The class of the file whose object an expression certainly is."""
        value = self._program.values.value(expression)
        called = value.func if isinstance(value, ast.Call) else None
        return self.classes.get(called.id) if isinstance(called, ast.Name) else None

    def bases(self, cls: ast.ClassDef) -> list[ast.ClassDef] | None:
        """The base classes, without `object`; None if one is not of this file."""
        bases = []
        for base in cls.bases:
            if self._program.values.meaning(base) == "object":
                continue
            known = self.classes.get(base.id) if isinstance(base, ast.Name) else None
            if known is None or known is cls:
                return None
            bases.append(known)
        return bases

    def above(self, name: str) -> Iterator[str]:
        """The names of all base classes of this file, and of theirs."""
        for base in self.classes[name].bases if name in self.classes else ():
            if isinstance(base, ast.Name) and base.id in self.classes and base.id != name:
                yield base.id
                yield from self.above(base.id)

    def inherits_nothing(self, cls: ast.ClassDef, method: str) -> bool:
        """Whether no base class has a method, so that it is `object`'s or a builtin type's."""
        for base in cls.bases:
            if isinstance(base, ast.Name) and base.id in self.classes and base.id != cls.name:
                known = self.classes[base.id]
                if method in methods(known) or not self.inherits_nothing(known, method):
                    return False
            elif not self._program.values.meaning(base) or "." in self._program.values.meaning(base):
                return False
        return True

    def order(self, cls: ast.ClassDef) -> list[ast.ClassDef] | None:
        """CPython's method resolution order; None if it is not known or there is none."""
        bases = self.bases(cls)
        if bases is None:
            return None
        lists = [self.order(base) for base in bases]
        if None in lists:
            return None
        queues = [list(one) for one in (*lists, bases) if one]
        order = [cls]
        while queues:
            heads = (queue[0] for queue in queues if not any(queue[0] in other[1:] for other in queues))
            head = next(heads, None)
            if head is None:
                return None
            order.append(head)
            queues = [rest for queue in queues if (rest := [one for one in queue if one is not head])]
        return order

    def otherwise(self, cls: ast.ClassDef) -> tuple[str, str, str] | None:
        """A call that a device sends elsewhere than CPython does, in an object of this class.

        Returns:
            The method, the class a device calls it of, and the one CPython does; None if there is none.
        """
        order = self.order(cls)
        if order is None or len(self.bases(cls) or ()) < 2:
            return None
        for name in sorted({method for one in order for method in methods(one)}):
            have = [one for one in order if name in methods(one)]
            if have[0] is not cls and self._depth_first(cls, name) is not have[0]:
                return name, _name(self._depth_first(cls, name)), have[0].name
            for position, one in enumerate(have):
                expected = have[position + 1] if position + 1 < len(have) else None
                if expected is None or not _calls_super(one, name):
                    continue
                runs = next((found for base in self.bases(one) or () if (found := self._depth_first(base, name))), None)
                if runs is not expected:
                    return name, _name(runs), expected.name
        return None

    def _depth_first(self, cls: ast.ClassDef, method: str) -> ast.ClassDef | None:
        if method in methods(cls):
            return cls
        for base in self.bases(cls) or ():
            found = self._depth_first(base, method)
            if found is not None:
                return found
        return None


def _name(cls: ast.ClassDef | None) -> str:
    return "nothing" if cls is None else cls.name


def methods(cls: ast.ClassDef) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """The methods in a class's body."""
    return {one.name: one for one in cls.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))}


def _calls_super(cls: ast.ClassDef, name: str) -> bool:
    """Whether a method calls the one of the same name by `super()`."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == name
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "super"
        for node in ast.walk(methods(cls)[name])
    )
