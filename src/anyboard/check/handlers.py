"""What the handlers of a `try` catch, and whether the program has another way then."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EVERYTHING = frozenset({"Exception", "BaseException", ""})
_IMPORTS = (ast.Import, ast.ImportFrom)


def caught(handler: ast.ExceptHandler) -> set[str]:
    """The names of the exceptions that a handler takes; {""} for all, and for a variable, which has some of them."""
    if handler.type is None:
        return {""}
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = map(ast.unparse, kinds)
    return {"" if name in (name.lower(), name.upper()) and "." not in name else name for name in names}


def expects(statement: ast.Try, exceptions: Iterable[str]) -> bool:
    """Whether a program expects one of these exceptions from the body of a `try`."""
    names = {name for handler in statement.handlers for name in caught(handler)}
    if not names.isdisjoint(exceptions):
        return True
    # a handler of everything around a whole program is there for its bugs, around an import for what is missing
    only_imports = all(isinstance(inner, _IMPORTS) for inner in statement.body)
    return not names.isdisjoint(_EVERYTHING) and (only_imports or _has_another(statement))


def _has_another(statement: ast.Try) -> bool:
    """Whether a handler defines, or imports, what the `try` should have."""
    other = {name for handler in statement.handlers for name in _defined(handler.body)}
    return bool(other.intersection(_defined(statement.body)))


def _defined(body: Iterable[ast.stmt]) -> Iterator[str]:
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield statement.name
        elif isinstance(statement, _IMPORTS):
            yield from ((alias.asname or alias.name).partition(".")[0] for alias in statement.names)
