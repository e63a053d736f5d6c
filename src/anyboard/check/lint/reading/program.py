"""A file as the rules see it: its syntax tree, what runs of it on the target, and what its names stand for."""

from __future__ import annotations

import ast
import warnings
from functools import cached_property
from typing import TypeVar

from anyboard.check import facts
from anyboard.check.handlers import expects
from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.reading.hierarchy import Hierarchy
from anyboard.check.lint.reading.live import Live
from anyboard.check.lint.reading.names import Names
from anyboard.check.lint.reading.tokens import Tokens
from anyboard.check.lint.reading.values import Values
from anyboard.check.own_modules import OwnModules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

_Node = TypeVar("_Node", bound=ast.AST)

_ONLY_CPYTHON = "'return' with value in async generator"
"""What boards compile: there an `async def` with `yield` is a generator like any other."""


class Program:
    """One file for one target.

    Args:
        source: its text.
        file: its name.
        target: where it is to run.
        board: the board, if it is known.
        users: gives the programs that import this file.

    Raises:
        SyntaxError: the Python that runs this cannot parse it.
    """

    def __init__(
        self,
        source: str,
        file: str,
        target: Target,
        board: Board | None = None,
        users: Callable[[], Sequence[Program]] = tuple,
    ) -> None:
        self.source = source
        self.file = file
        self.target = target
        self.board = board
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "invalid escape sequence" is for the author's own Python to say
            self.tree = ast.parse(source)
            _compiled(source, target)
        self.tokens = Tokens(source)
        self._own = OwnModules(file)
        self._trees: dict[str, ast.Module | None] = {}
        self._users = users
        known = facts.load(target)
        self.facts = known.without(self._own.replacing(self.tree, known))
        self.names = Names(self.tree)
        self.live = Live(self.tree, self.names, target, self.facts)
        self.values = Values(self.names)
        self.given_classes: dict[ast.arg, str] = {}
        """The classes of parameters, as the file's own calls give them: what has been found so far."""

    @property
    def on(self) -> str:
        """The place as messages name it."""
        return f"on {self.target.name}"

    @cached_property
    def _by_kind(self) -> dict[type[ast.AST], list[ast.AST]]:
        kinds: dict[type[ast.AST], list[ast.AST]] = {}
        for node in self.live.nodes:
            kinds.setdefault(type(node), []).append(node)
        return kinds

    def each(self, kind: type[_Node]) -> Iterator[_Node]:
        """Every node of this kind that is evaluated on the target: no dead branch, no annotation."""
        for node in self._by_kind.get(kind, ()):
            assert isinstance(node, kind)
            yield node

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every `def` that is reached."""
        yield from self.each(ast.FunctionDef)
        yield from self.each(ast.AsyncFunctionDef)

    @cached_property
    def hierarchy(self) -> Hierarchy:
        """The classes of the file."""
        return Hierarchy(self)

    @cached_property
    def parameter_uses(self) -> dict[ast.arg, list[ast.Attribute]]:
        """By parameter the attributes that are taken of it."""
        found: dict[ast.arg, list[ast.Attribute]] = {}
        for node in self.each(ast.Attribute):
            if isinstance(node.value, (ast.Name, ast.Attribute)):
                parameter = parameter_of(self, node.value)
                if parameter is not None:
                    found.setdefault(parameter, []).append(node)
        return found

    @cached_property
    def assignments(self) -> list[tuple[ast.expr, ast.expr, ast.stmt]]:
        """Every assignment of one value to one target, annotated or not, in the order of the lines."""
        found: list[tuple[ast.expr, ast.expr, ast.stmt]] = []
        for plain in self.each(ast.Assign):
            found += [(target, plain.value, plain) for target in plain.targets]
        for annotated in self.each(ast.AnnAssign):
            if annotated.value is not None:
                found.append((annotated.target, annotated.value, annotated))
        return sorted(found, key=lambda one: one[2].lineno)

    def imports(self) -> Iterator[ast.Import | ast.ImportFrom]:
        """Every import that is reached."""
        yield from self.each(ast.Import)
        yield from self.each(ast.ImportFrom)

    def expects(self, node: ast.AST, *exceptions: str) -> bool:
        """Whether a node is in the body of a `try` that expects one of these."""
        below = node
        for up in self.names.above(node):
            if isinstance(up, ast.Try) and below in up.body and expects(up, exceptions):
                return True
            below = up
        return False

    def asked_for(self, name: str) -> bool:
        """Whether the program asks `hasattr` or `getattr` for a name, so that it knows it may be missing."""
        return name in self._asked

    @cached_property
    def _asked(self) -> set[object]:
        return {
            call.args[1].value
            for call in self.each(ast.Call)
            if self.values.meaning(call.func) in ("hasattr", "getattr")
            and len(call.args) > 1
            and isinstance(call.args[1], ast.Constant)
        }

    @cached_property
    def users(self) -> Sequence[Program]:
        """The programs that import this file, of those that are checked with it and can be parsed."""
        return self._users()

    def is_own(self, module: str) -> bool:
        """Whether a module is the user's own: beside the file, in `lib` there, or of the package the file is in."""
        return self._own.has(module)

    def own_module(self, name: str) -> ast.Module | None:
        """The syntax tree of a module of the user's own; None if it is none, or cannot be read."""
        if name not in self._trees:
            self._trees[name] = _parsed(self._own.source(name))
        return self._trees[name]


def _compiled(source: str, target: Target) -> None:
    """Raises SyntaxError for `return` outside of a function, and the like."""
    try:
        compile(source, "<program>", "exec", dont_inherit=True)
    except SyntaxError as error:
        if target.language == "cpython" or error.msg != _ONLY_CPYTHON:
            raise


def _parsed(source: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source) if source else None
    except (SyntaxError, ValueError):
        return None
