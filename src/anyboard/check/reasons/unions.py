"""Names of a program that stand for objects of several types, as far as its text shows."""

from __future__ import annotations

import ast

from anyboard.check.reasons.dotted import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DISPLAYS = (
    (ast.JoinedStr, "str"),
    ((ast.List, ast.ListComp), "list"),
    ((ast.Dict, ast.DictComp), "dict"),
    ((ast.Set, ast.SetComp), "set"),
    (ast.Lambda, "function"),
)


class Unions:
    """The last parts of such names: `_device` of `self._device`.

    Args:
        trees: of the files of a program.
    """

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        annotated: set[str] = set()
        sources: dict[str, set[str]] = {}
        literals: dict[str, set[str]] = {}
        empty: set[str] = set()
        given: list[tuple[str, str]] = []
        for tree in trees:
            modules = _imported(tree)
            for node in ast.walk(tree):
                annotated.update(_annotated(node))
                empty.update(_without_value(node))
                for name, value in _bound(node):
                    sources.setdefault(name, set()).update(_source(value, modules))
                    literals.setdefault(name, set()).update(_literal(value))
                    if _is_none(value):
                        empty.add(name)
                    if not isinstance(value, ast.Call):
                        given.append((name, last_name(value)))
        several = {name for name, kinds in sources.items() if len(kinds) > 1}
        self.objects = _with_given(annotated | several, given)
        """Those annotated with several types, given what different calls return, or given one of these."""
        changed = {name for name, kinds in literals.items() if len(kinds | sources[name]) > 1}
        self.changed = _with_given(self.objects | changed, given)
        """Those too that are now a number, text or a list, and now something else."""
        nothing = _with_given(empty, given)
        numbers = {name for name, kinds in literals.items() if len(kinds) > 1 or (kinds and name in nothing)}
        self.set_later = _with_given(numbers | (annotated & nothing), given)
        """Those that are now None and now a number, text or a list, or several of these."""


def _with_given(names: Iterable[str], given: list[tuple[str, str]]) -> frozenset[str]:
    """With the names that are given what one of the names stands for."""
    found = set(names)
    size = -1
    while size != len(found):
        size = len(found)
        found.update(name for name, value in given if value in found)
    return frozenset(found - {""})


def _imported(tree: ast.Module) -> frozenset[str]:
    """The names that the imports of a file bind."""
    imports = (node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)))
    return frozenset((alias.asname or alias.name).partition(".")[0] for node in imports for alias in node.names)


def _source(value: ast.expr, modules: frozenset[str]) -> Iterator[str]:
    """Where an object comes from: a call, or a module's name; of constants, as pins are, their module is enough."""
    name = dotted(value.func if isinstance(value, ast.Call) else value)
    if isinstance(value, ast.Call):
        yield name
    elif name.partition(".")[0] in modules:
        module, _, last = name.rpartition(".")
        yield module if last.isupper() else name


def _literal(value: ast.expr) -> Iterator[str]:
    """The type of a literal; of None, which stands for what is still to come, none."""
    if isinstance(value, ast.Constant) and value.value is not None:
        yield type(value.value).__name__
    if isinstance(value, ast.BinOp):  # text, if one of the parts is
        parts = [node.value for node in ast.walk(value) if isinstance(node, ast.Constant)]
        yield from {type(part).__name__ for part in parts if isinstance(part, (str, bytes))}
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        yield "sequence"
    yield from (name for kinds, name in _DISPLAYS if isinstance(value, kinds))


def last_name(expression: ast.AST) -> str:
    """`_device` of `self._device`, of `self._device[0]` and of `self._device.frequency`'s value; "" if it has none."""
    if isinstance(expression, (ast.Subscript, ast.Starred)):
        return last_name(expression.value)
    return dotted(expression).rpartition(".")[2]


def _annotated(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.arg) and _is_union(node.annotation):
        yield node.arg
    elif isinstance(node, ast.AnnAssign) and _is_union(node.annotation):
        yield last_name(node.target)


def _without_value(node: ast.AST) -> Iterator[str]:
    """The parameters of a function that are None by default."""
    if isinstance(node, ast.arguments):
        positional = [*node.posonlyargs, *node.args]
        defaults = zip(reversed(positional), reversed(node.defaults), strict=False)
        yield from (parameter.arg for parameter, default in defaults if _is_none(default))
        yield from (
            one.arg for one, default in zip(node.kwonlyargs, node.kw_defaults, strict=True) if _is_none(default)
        )


def _is_none(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _is_union(annotation: ast.expr | None) -> bool:
    text = "" if annotation is None else ast.unparse(annotation)
    return "|" in text or "Union[" in text or "Optional[" in text


def _bound(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Each name that a statement binds, and the value."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            # of a tuple of objects, each may be any
            for value in node.value.elts if isinstance(node.value, (ast.Tuple, ast.List)) else [node.value]:
                yield last_name(target), value
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        yield last_name(node.target), node.value
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield last_name(node.optional_vars), node.context_expr
    elif isinstance(node, (ast.For, ast.comprehension)):
        yield last_name(node.target), node.iter
