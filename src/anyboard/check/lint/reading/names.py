"""Which scope binds a name, and to what: the little of a symbol table that the rules need."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

Function = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_Comprehension = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_Scope = (*Function, ast.ClassDef, ast.Module, *_Comprehension)


def dotted(expression: ast.AST) -> str:
    """`a.b.c` of names and attributes, else ""."""
    if isinstance(expression, ast.Name):
        return expression.id
    if isinstance(expression, ast.Attribute):
        inner = dotted(expression.value)
        return f"{inner}.{expression.attr}" if inner else ""
    return ""


class Binding:
    """A place that gives a name a value.

    Args:
        node: the statement or expression.
        value: the expression assigned, if the name gets just its value, else None.
        imported: what is imported, `time.sleep`, if it is an import, else "".
    """

    def __init__(self, node: ast.AST, value: ast.expr | None = None, imported: str = "") -> None:
        self.node = node
        self.value = value
        self.imported = imported


class Names:
    """The bindings of a file, by scope.

    Args:
        tree: of the file.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._parents: dict[ast.AST, ast.AST] = {}
        self._bindings: dict[ast.AST, dict[str, list[Binding]]] = {}
        self._elsewhere: dict[ast.AST, dict[str, ast.AST]] = {}  # by scope: its `global` and `nonlocal` statements
        self._attributes: dict[str, list[tuple[ast.AST | None, Binding]]] = {}  # by name: in which class, what
        self._tree = tree
        self._uses: dict[str, list[ast.Name]] | None = None
        for parent in ast.walk(tree):
            for child in ast.iter_child_nodes(parent):
                self._parents[child] = parent
        for node in ast.walk(tree):
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                self._elsewhere.setdefault(self.scope(node), {}).update(dict.fromkeys(node.names, node))
        for node in ast.walk(tree):
            for name, binding in _bindings(node):
                self._bindings.setdefault(self._home(name, node), {}).setdefault(name, []).append(binding)
            for attribute, binding in _attributes(node):
                self._attributes.setdefault(attribute, []).append((self.enclosing(node, ast.ClassDef), binding))

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node that has this one."""
        return self._parents.get(node)

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """The parent, its parent …"""
        up = self._parents.get(node)
        while up is not None:
            yield up
            up = self._parents.get(up)

    def enclosing(self, node: ast.AST, *kinds: type[ast.AST]) -> ast.AST | None:
        """The nearest node above of these kinds."""
        return next((up for up in self.above(node) if isinstance(up, kinds)), None)

    def scope(self, node: ast.AST) -> ast.AST:
        """The function, class, comprehension or module in which a node is evaluated."""
        below: ast.AST | None = None
        child = node
        for up in self.above(node):
            if isinstance(up, _Scope) and not _outside(below, child, up):
                return up
            below, child = child, up
        return self._tree

    def _home(self, name: str, node: ast.AST) -> ast.AST:
        scope = self._parents[node] if isinstance(node, ast.arguments) else self.scope(node)
        while isinstance(node, ast.NamedExpr) and isinstance(scope, _Comprehension):
            scope = self.scope(scope)
        statement = self._elsewhere.get(scope, {}).get(name)
        if isinstance(statement, ast.Nonlocal):
            return next((up for up in self._outer(scope) if name in self._bindings.get(up, ())), self._tree)
        return self._tree if statement else scope

    def _outer(self, scope: ast.AST) -> Iterator[ast.AST]:
        while scope is not self._tree:
            scope = self.scope(scope)
            if not isinstance(scope, ast.ClassDef):
                yield scope

    def uses(self, name: str) -> list[ast.Name]:
        """Every place in the file, of whatever scope, where a name stands."""
        if self._uses is None:
            self._uses = {}
            for node in ast.walk(self._tree):
                if isinstance(node, ast.Name):
                    self._uses.setdefault(node.id, []).append(node)
        return self._uses.get(name, [])

    def binds(self, name: str) -> bool:
        """Whether the file binds the name in any scope."""
        return any(name in names for names in self._bindings.values())

    def bindings(self, name: str, seen_from: ast.AST) -> list[Binding]:
        """What the name may be bound to, as seen from a node: the bindings of the nearest scope that has any."""
        scope = self.scope(seen_from)
        for candidate in (scope, *self._outer(scope)):
            found = self._bindings.get(candidate, {}).get(name)
            if found:
                return found
        return []

    def visible(self, seen_from: ast.AST) -> set[str]:
        """The names that are bound as seen from a node."""
        scope = self.scope(seen_from)
        return {name for candidate in (scope, *self._outer(scope)) for name in self._bindings.get(candidate, {})}

    def imported(self, name: str, seen_from: ast.AST) -> str:
        """What is imported under that name, `time.sleep`, if every binding of it is that import, else ""."""
        found = {binding.imported for binding in self.bindings(name, seen_from)}
        return found.pop() if len(found) == 1 else ""

    def imports(self, *modules: str) -> bool:
        """Whether the file imports one of these, or of what is in them, anywhere."""
        every = (binding.imported for names in self._bindings.values() for found in names.values() for binding in found)
        return any(imported.partition(".")[0] in modules for imported in every)

    def sets(self, attribute: str) -> bool:
        """Whether the file assigns to an attribute of that name, of whatever object."""
        return attribute in self._attributes

    def attribute(self, expression: ast.Attribute) -> list[Binding]:
        """What `self.x` may be bound to; [] if it is bound from outside of its class or not at all."""
        owner = self.enclosing(expression, ast.ClassDef)
        found = self._attributes.get(expression.attr, [])
        mine = [binding for one, binding in found if one is owner]
        return mine if all(one is owner or _is_apart(owner, one, binding) for one, binding in found) else []


def _is_apart(owner: ast.AST | None, other: ast.AST | None, binding: Binding) -> bool:
    """Whether `self.x = …` in another class is of other objects: neither inherits anything."""
    classes = [one for one in (owner, other) if isinstance(one, ast.ClassDef) and not one.bases]
    return len(classes) == 2 and binding.value is not None


def _outside(below: ast.AST | None, child: ast.AST, scope: ast.AST) -> bool:
    """Whether a child of a scope's node is evaluated outside of it: defaults, decorators, base classes, and what the
    first `for` of a comprehension goes through.

    Args:
        below: the child's child that is asked for; None if it is the child itself.
        child: of the scope's node.
        scope: the node.
    """
    if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return child in scope.decorator_list or child is scope.returns or child is scope.args
    if isinstance(scope, ast.Lambda):
        return child is scope.args
    if isinstance(scope, ast.ClassDef):
        return child in scope.decorator_list or child in scope.bases or child in scope.keywords
    if isinstance(scope, _Comprehension):
        return child is scope.generators[0] and below is scope.generators[0].iter
    return False


def _bindings(node: ast.AST) -> Iterator[tuple[str, Binding]]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.asname:
                yield alias.asname, Binding(node, imported=alias.name)
            else:
                first = alias.name.partition(".")[0]
                yield first, Binding(node, imported=first)
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            origin = f"{'.' * node.level}{node.module or ''}"
            yield alias.asname or alias.name, Binding(node, imported=f"{origin}.{alias.name}")
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _stored(node, target, node.value)
    elif isinstance(node, ast.AnnAssign):
        if node.value is not None:
            yield from _stored(node, node.target, node.value)
    elif isinstance(node, ast.NamedExpr):
        yield from _stored(node, node.target, node.value)
    elif isinstance(node, (ast.AugAssign, ast.For, ast.AsyncFor, ast.comprehension)):
        yield from _stored(node, node.target, None)
    elif isinstance(node, ast.withitem):
        if node.optional_vars is not None:
            yield from _stored(node, node.optional_vars, node.context_expr)
    elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        if node.name:
            yield node.name, Binding(node)
    elif isinstance(node, ast.MatchMapping):
        if node.rest:
            yield node.rest, Binding(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name, Binding(node)
    elif isinstance(node, ast.Delete):
        for target in node.targets:
            yield from _stored(node, target, None)
    elif isinstance(node, ast.arguments):
        every = [*node.posonlyargs, *node.args, *node.kwonlyargs]
        every += [one for one in (node.vararg, node.kwarg) if one is not None]
        yield from ((one.arg, Binding(one)) for one in every)


def _stored(node: ast.AST, target: ast.AST, value: ast.expr | None) -> Iterator[tuple[str, Binding]]:
    if isinstance(target, ast.Name):
        yield target.id, Binding(node, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        values = value.elts if isinstance(value, (ast.Tuple, ast.List)) else ()
        paired = len(values) == len(target.elts) and not any(isinstance(one, ast.Starred) for one in target.elts)
        for number, element in enumerate(target.elts):
            yield from _stored(node, element, values[number] if paired else None)
    elif isinstance(target, ast.Starred):
        yield from _stored(node, target.value, None)


def _attributes(node: ast.AST) -> Iterator[tuple[str, Binding]]:
    """Every assignment to an attribute, of whatever object; with its value if that is `self`."""
    pairs: list[tuple[ast.expr, ast.expr | None]] = []
    if isinstance(node, ast.Assign):
        pairs = [(target, node.value) for target in node.targets]
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        pairs = [(node.target, node.value)]
    elif isinstance(node, (ast.AugAssign, ast.For, ast.AsyncFor, ast.comprehension)):
        pairs = [(node.target, None)]
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        pairs = [(node.optional_vars, None)]
    for target, value in pairs:
        for part in ast.walk(target):
            if isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store):
                is_own = part is target and dotted(part) == f"self.{part.attr}"
                yield part.attr, Binding(node, value if is_own else None)
