"""Items of tuples, lists and dicts that a file writes down and never changes: `PINS = {"led": board.D13}`."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.names import Names

_READING = frozenset({"count", "get", "index", "items", "keys", "values"})
_READERS = frozenset({"enumerate", "len", "list", "max", "min", "print", "sorted", "str", "sum", "tuple", "zip"})


def item(names: Names, name: ast.expr, container: ast.expr, key: object) -> ast.expr | None:
    """What a container has for a key; None if that is not certain.

    Args:
        names: of the file.
        name: by which the container goes where the item is taken.
        container: the expression that makes it.
        key: None if it is not known.
    """
    if isinstance(container, ast.Tuple):
        return _at(container.elts, key)
    if name is not container and not _is_only_read(names, name):
        return None
    if isinstance(container, ast.List):
        return _at(container.elts, key)
    return _of_key(container, key) if isinstance(container, ast.Dict) and key is not None else None


def _of_key(container: ast.Dict, key: object) -> ast.expr | None:
    if not all(isinstance(one, ast.Constant) for one in container.keys):
        return None
    pairs = zip(container.keys, container.values, strict=True)
    found = [value for one, value in pairs if isinstance(one, ast.Constant) and one.value == key]
    return found[-1] if found else None


def _at(elements: list[ast.expr], key: object) -> ast.expr | None:
    if not isinstance(key, int) or any(isinstance(one, ast.Starred) for one in elements):
        return None
    return elements[key] if -len(elements) <= key < len(elements) else None


def _is_only_read(names: Names, name: ast.expr) -> bool:
    """Whether nothing in the file may change what goes by a name: no method that does is called, nobody gets it."""
    return isinstance(name, ast.Name) and all(
        isinstance(used.ctx, ast.Store) or _reads(names, used) for used in names.uses(name.id)
    )


def _reads(names: Names, used: ast.Name) -> bool:
    around = names.parent(used)
    if isinstance(around, ast.Subscript):
        return around.value is used and isinstance(around.ctx, ast.Load)
    if isinstance(around, ast.Attribute):
        return around.attr in _READING
    if isinstance(around, ast.Call):
        return isinstance(around.func, ast.Name) and around.func.id in _READERS and not names.binds(around.func.id)
    return isinstance(around, (ast.For, ast.comprehension, ast.Compare))
