"""What belongs to the target: its device modules and its standard library, not the program's own names."""

from __future__ import annotations

import ast
import re
from functools import cached_property

from anyboard.check.reasons.context import class_of, short
from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.stubs import is_refused
from anyboard.check.reasons.subclasses import Subclasses
from anyboard.check.reasons.unions import Unions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard.check.facts import Facts
    from anyboard.check.reasons.place import Place
    from anyboard.check.reasons.stubs import Stubs

_WORDS = frozenset({"Literal", "None", "Any", "True", "False", "Callable", "def"})
"""What types are written with besides the names of classes."""
_PROTOCOLS = "circuitpython_typing"
"""What is in there is for annotations: no object is one of these."""


class Scope:
    """Names of the target.

    Args:
        stubs: of it.
        places: files of the program, whose own names are not the target's.
        facts: what the target lacks.
        own: modules of the program in place of the target's of that name.
    """

    def __init__(self, stubs: Stubs, places: Sequence[Place], facts: Facts, own: frozenset[str]) -> None:
        self.stubs = stubs
        self._places = places
        self._facts = facts
        self._replaced = own

    @cached_property
    def _own(self) -> frozenset[str]:
        """What the program defines, or has from modules that are not the target's."""
        imported = [name for place in self._places for name in place.imports.values() if "." in name]
        foreign = {name.rpartition(".")[2] for name in imported if not self.module_of(name)}
        foreign.update(name for place in self._places for name in place.classes_of(self._is_foreign))
        return frozenset(name for place in self._places for name in place.defined | place.relative) | foreign

    def _is_foreign(self, module: str) -> bool:
        return not self.module_of(module)

    def is_module(self, name: str) -> bool:
        """Whether a module is the target's."""
        if not name or name.partition(".")[0] in self._replaced or not self._facts.has_module(name):
            return False
        return self.stubs.module(name) is not None

    def is_device_class(self, name: str) -> bool:
        """Whether the device modules have a class of that name and the program has not."""
        if name in self._own:
            return False
        return any(not module.startswith(_PROTOCOLS) for module, _ in self.stubs.classes(name))

    @cached_property
    def _subclasses(self) -> Subclasses:
        return Subclasses([place.tree for place in self._places], self.is_device_class)

    def device_class(self, name: str, member: str) -> str:
        """The device class whose objects certainly lack an attribute: `name`, or what a class of that name inherits."""
        return name if self.is_device_class(name) else self._subclasses.device_class(name, member)

    def choices(self, type_: str) -> str:
        """A type as a remedy names it: of an enumeration its members."""
        name = class_of(short(type_)) or short(type_)
        for path, found in self._classes_of(short(type_).removesuffix(f".{name}"), name) if name.isidentifier() else ():
            members = [
                f"{path}.{one.target.id}"
                for one in found.body
                if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id.isupper()
            ]
            is_enumeration = not any(isinstance(one, ast.FunctionDef) and not is_refused(one) for one in found.body)
            if members and is_enumeration and name not in self._own:
                return " or ".join(filter(None, [", ".join(members[:-1]), members[-1]]))
        return short(type_).replace(" | ", " or ")

    def _classes_of(self, outer: str, name: str) -> Iterator[tuple[str, ast.ClassDef]]:
        """The device modules' classes of a name, each as programs write it; also one in a class: `UART.Parity`."""
        yield from ((name, found) for _, found in self.stubs.classes(name))
        owner = outer.rpartition(".")[2]
        for _, around in self.stubs.classes(owner) if owner.isidentifier() else ():
            yield from (
                (f"{owner}.{name}", one) for one in around.body if isinstance(one, ast.ClassDef) and one.name == name
            )

    def has_memory(self, name: str) -> bool:
        """Whether an object of a device class of that name can be taken for its bytes."""
        return any("__buffer__" in self.stubs.members(module, owner) for module, owner in self.stubs.classes(name))

    def is_descriptor(self, name: str) -> bool:
        """Whether a class of the device modules is what an attribute is, and not what is read of it or assigned."""
        return any("__set__" in self.stubs.members(module, owner) for module, owner in self.stubs.classes(name))

    def is_own_attribute(self, name: str) -> bool:
        """Whether objects of the program's own classes have an attribute of that name."""
        return any(name in place.own_attributes for place in self._places)

    def is_builtin(self, name: str) -> bool:
        """Whether Python has a built-in class or function of that name and the program has not."""
        return name not in self._own and name in self.stubs.top("builtins")

    def module_of(self, whole: str) -> str:
        """The target's module in `busio.I2C.writeto`: `busio`; "" if it is not the target's."""
        parts = whole.split(".")
        for count in range(len(parts), 0, -1):
            if self.is_module(".".join(parts[:count])):
                return ".".join(parts[:count])
        return ""

    def callee(self, call: ast.Call | None, place: Place, function: str, owner: str) -> str | None:
        """The module or class of a function that a checker complains about; "" if it is not known which.

        None if it is not the target's.
        """
        whole = "" if call is None else place.meaning(call.func)
        if whole:
            # what an import in a try may not bind, the program defines itself in its except
            own = call is not None and self._own.intersection(dotted(call.func).split("."))
            return None if own else self.module_of(whole) or None
        if owner:
            return owner if self.is_device_class(owner) or self.is_builtin(owner) else None
        if call is not None and isinstance(call.func, ast.Name):
            return "builtins" if self.is_builtin(call.func.id) else None
        if not function or function.startswith("__") or function in self._own:
            return None
        return "" if self.stubs.functions(function) else None

    @cached_property
    def _unions(self) -> Unions:
        return Unions(place.tree for place in self._places)

    def is_union(self, name: str) -> bool:
        """Whether a name of the program stands for objects of several types, as far as its text shows."""
        return name in self._unions.objects

    def is_changed(self, name: str) -> bool:
        """Whether that is so, or the name stands for a number or text, too: mypy takes the first for its type."""
        return name in self._unions.changed

    def is_set_later(self, name: str) -> bool:
        """Whether a name stands for None and for a number or text, or for several of these."""
        return name in self._unions.set_later

    def is_declared(self, expression: ast.AST, place: Place, line: int) -> bool:
        """Whether annotations of the program alone say what type an expression has."""
        if place.is_declared(expression, line):
            return True
        calls = [dotted(node.func) for node in ast.walk(expression) if isinstance(node, ast.Call)]
        return any(
            name.rpartition(".")[2] in other.declared_results for name in calls for other in self._places
        ) or any(self._is_inherited(name) for name in calls)

    def _is_inherited(self, function: str) -> bool:
        """Whether it is a method of the program's own object that none of its files has: a base class in a library."""
        owner, _, name = function.rpartition(".")
        return owner == "self" and name not in self._own

    def is_own(self, name: str) -> bool:
        """Whether the program has a function or a class of that name."""
        return name in self._own

    def is_known(self, name: str) -> bool:
        """Whether a type's name is one of the target or of Python, not of the program or unknown."""
        return self.is_device_class(name) or self.is_builtin(name) or name in _WORDS

    def has_member(self, name: str) -> bool:
        """Whether a class of a module that the program imports has something of that name."""
        return next(self._imported_members(name), None) is not None

    def takes(self, name: str, type_: str) -> bool:
        """Whether an attribute of a class in a module that the program imports can be assigned just that type."""
        return any(_words(text) == _words(type_) for node in self._imported_members(name) for text in _assignable(node))

    def is_property(self, name: str) -> bool:
        """Whether classes of modules that the program imports have an attribute of that name, and none a method."""
        found = list(self._imported_members(name))
        return bool(found) and not any(map(_is_method, found))

    def is_method(self, name: str, owner: str) -> bool:
        """Whether a device class has a method of that name; `owner`: the class, or "" for any."""
        return any(map(_is_method, self._members_called(name, owner)))

    def may_return_none(self, name: str) -> bool:
        """Whether a method of a class in a module that the program imports can return None and something else."""
        functions = [node for node in self._imported_members(name) if isinstance(node, ast.FunctionDef)]
        returned = [ast.unparse(each.returns) for each in functions if each.returns is not None]
        return any("None" in text and text != "None" for text in returned)

    def members(self, owner: str, place: Place) -> list[str]:
        """What a device module or class offers to programs, as its stub has it in order."""
        if self.is_module(owner):
            names = self.stubs.top(owner)
        else:
            imported = {self.module_of(whole) for whole in place.imports.values()}
            # of several classes of one name the one that the program has imported
            candidates = sorted(self.stubs.classes(owner), key=lambda each: each[0].partition(".")[0] not in imported)
            names = self.stubs.members(*candidates[0]) if candidates else {}
        return [name for name in names if not name.startswith("_")]

    def _imported_members(self, name: str) -> Iterator[ast.stmt]:
        for module in {self.module_of(whole) for place in self._places for whole in place.imports.values()}:
            yield from self._members_called(name, module=module)

    def _members_called(self, name: str, owner: str = "", module: str = "") -> Iterator[ast.stmt]:
        for place in self.stubs.modules_with(name) if not module else [module]:
            for found in self.stubs.top(place).values():
                if isinstance(found, ast.ClassDef) and owner in ("", found.name):
                    node = self.stubs.members(place, found).get(name)
                    if node is not None:
                        yield node


def _assignable(node: ast.stmt) -> Iterator[str]:
    """The types that an attribute can be assigned, as stubs write them."""
    if isinstance(node, ast.AnnAssign):
        yield ast.unparse(node.annotation)
    elif isinstance(node, ast.FunctionDef) and not _is_method(node):
        yield from (ast.unparse(each.annotation) for each in node.args.args[1:] if each.annotation is not None)


def _words(type_: str) -> set[str]:
    """The names in a type without their modules."""
    return {name.rpartition(".")[2].lstrip("_") for name in re.findall(r"[A-Za-z_][\w.]*", type_)}


def _is_method(node: ast.stmt) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not any(
        dotted(decorator).rpartition(".")[2] in ("property", "setter", "getter") for decorator in node.decorator_list
    )
