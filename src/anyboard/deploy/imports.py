"""What a Python file imports when it runs on a board, read from its source."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TYPING = frozenset({"typing", "typing_extensions", "circuitpython_typing", "types", "collections.abc", "_typeshed"})
"""Boards have none of them, and evaluate no annotation."""
_CAUGHT = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})


class Import(NamedTuple):
    """One import of a file.

    - `module`: its name; "" for ``from . import x``
    - `names`: what is taken out of it, by ``from`` or as an attribute; some may be modules of it
    - `level`: how many dots the name begins with
    - `is_optional`: the file can do without: it catches ImportError, or the import is in a function
    - `line`: where
    """

    module: str
    names: tuple[str, ...]
    level: int
    is_optional: bool
    line: int


def imports(source: bytes, name: str) -> list[Import]:
    """Every import of a file, but those that are only for type checkers.

    Args:
        source: of it.
        name: of the file, for messages.

    Raises:
        SourceError: it has a syntax error; with its line.
    """
    try:
        tree = ast.parse(source, name)
    except SyntaxError as error:
        raise SourceError(f"{name}:{error.lineno}: {error.msg}") from error
    except ValueError as error:
        raise SourceError(f"{name} is no Python file ({error})") from error
    attributes: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            attributes.setdefault(node.value.id, set()).add(node.attr)
    return list(_of_block(tree.body, False, attributes))


def _of_block(block: Iterable[ast.stmt], optional: bool, attributes: dict[str, set[str]]) -> Iterator[Import]:
    for node in block:
        if isinstance(node, ast.Import):
            for alias in node.names:
                used = attributes.get(alias.asname or alias.name, ())
                yield Import(alias.name, tuple(sorted(used)), 0, optional, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            yield Import(node.module or "", names, node.level, optional, node.lineno)
        elif isinstance(node, ast.If) and _is_type_checking(node.test):
            yield from _of_block(node.orelse, optional, attributes)
        elif isinstance(node, ast.Try) and any(_catches_import_error(handler) for handler in node.handlers):
            yield from _of_block(_before_typing(node.body), True, attributes)
            for handler in node.handlers:
                yield from _of_block(handler.body, True, attributes)
            yield from _of_block((*node.orelse, *node.finalbody), optional, attributes)
        else:
            is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            yield from _of_block(_statements_in(node), optional or is_function, attributes)


def _statements_in(node: ast.AST) -> Iterator[ast.stmt]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        elif isinstance(child, (ast.ExceptHandler, ast.match_case)):
            yield from child.body


def _before_typing(body: list[ast.stmt]) -> list[ast.stmt]:
    """What of a ``try`` is carried out on a board: an import of `typing` ends it there."""
    for at, node in enumerate(body):
        if isinstance(node, ast.Import) and any(alias.name in _TYPING for alias in node.names):
            return body[:at]
        if isinstance(node, ast.ImportFrom) and not node.level and node.module in _TYPING:
            return body[:at]
    return body


def _is_type_checking(test: ast.expr) -> bool:
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def _catches_import_error(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in _CAUGHT) for kind in kinds)
