"""Classes of a program that inherit from a device class: what they have is what both define."""

from __future__ import annotations

import ast

from anyboard.check.reasons.dotted import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_DYNAMIC = frozenset({"__getattr__", "__getattribute__"})


class Subclasses:
    """The classes of the files of a program.

    Args:
        trees: of the files.
        is_device_class: whether the target has a class of that name.
    """

    def __init__(self, trees: Iterable[ast.Module], is_device_class: Callable[[str], bool]) -> None:
        self._is_device_class = is_device_class
        self._classes: dict[str, list[ast.ClassDef]] = {}
        self._made: set[str] = set()
        self._bound: set[str] = set()
        for tree in trees:
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    self._classes.setdefault(node.name, []).append(node)
                elif isinstance(node, ast.Call):
                    self._made.add(_last(node.func))
                    # setattr(object, "name", value)
                    self._bound.update(str(one.value) for one in node.args[1:2] if isinstance(one, ast.Constant))
                elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                    self._bound.add(node.attr)

    def device_class(self, name: str, member: str) -> str:
        """The device class that makes an attribute certain to be missing in a class of the program; "" if it is not.

        Not so in a class that others may inherit from, which then define the attribute: one that is nowhere made, or
        that has heirs.

        Args:
            name: of the class.
            member: of it, which is not in its text.
        """
        if name not in self._made or member in self._bound or name in self._inherited():
            return ""
        return self._device_base(name)

    def _inherited(self) -> set[str]:
        return {_last(base) for same in self._classes.values() for cls in same for base in cls.bases}

    def _device_base(self, name: str) -> str:
        same = self._classes.get(name, [])
        if len(same) != 1 or len(same[0].bases) != 1 or same[0].keywords or _is_dynamic(same[0]):
            return ""
        base = _last(same[0].bases[0])
        if base in self._classes:
            return self._device_base(base) if base != name else ""
        return base if self._is_device_class(base) else ""


def _last(expression: ast.AST) -> str:
    return dotted(expression).rpartition(".")[2]


def _is_dynamic(cls: ast.ClassDef) -> bool:
    return any(isinstance(one, ast.FunctionDef) and one.name in _DYNAMIC for one in cls.body)
