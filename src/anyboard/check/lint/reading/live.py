"""What of a file runs on a target: branches that ask which Python this is are decided here."""

from __future__ import annotations

import ast

from anyboard.check.handlers import caught
from anyboard.check.lint.reading.conditions import Conditions
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.facts import Facts
    from anyboard.check.lint.reading.names import Names
    from anyboard.check.targets import Target

_ENDS = (ast.Return, ast.Raise, ast.Continue, ast.Break)
_ASSEMBLERS = frozenset({"asm_pio", "asm_thumb", "asm_xtensa", "asm_rv32"})
_IMPORT_FAILS = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException", ""})


class Live:
    """The nodes that are evaluated, and the lines that are not.

    Args:
        tree: of the file.
        names: its names.
        target: where it is to run.
        facts: what the target lacks.
    """

    def __init__(self, tree: ast.Module, names: Names, target: Target, facts: Facts) -> None:
        self._facts = facts
        self._conditions = Conditions(names, target, facts)
        self.nodes: list[ast.AST] = []
        """In the order of the file; annotations, which no device evaluates, are not among them."""
        self.dead: set[int] = set()
        """Lines that never run there, or fail where the program expects it."""
        self._block(tree.body)

    def is_dead(self, node: ast.AST) -> bool:
        """Whether a statement is never reached, or fails where the program expects it."""
        return getattr(node, "lineno", 0) in self.dead

    def _block(self, body: list[ast.stmt]) -> bool:
        """Goes through statements.  Returns False if the end is never reached."""
        for number, statement in enumerate(body):
            if not self._statement(statement):
                self._kill(body[number + 1 :])
                return False
        return True

    def _kill(self, body: list[ast.stmt]) -> None:
        for statement in body:
            self.dead.update(range(first_line(statement), (statement.end_lineno or statement.lineno) + 1))

    def _statement(self, statement: ast.stmt) -> bool:
        if isinstance(statement, ast.If):
            return self._if(statement)
        if isinstance(statement, ast.Try):
            return self._try(statement)
        if isinstance(statement, (ast.With, ast.AsyncWith)):
            self.nodes.append(statement)
            for item in statement.items:
                self._evaluated(item)
            return self._block(statement.body)
        if isinstance(statement, (ast.For, ast.AsyncFor, ast.While)):
            self.nodes.append(statement)
            for part in ast.iter_child_nodes(statement):
                if isinstance(part, ast.expr):
                    self._evaluated(part)
            self._block(statement.body)
            self._block(statement.orelse)
            return True
        self._evaluated(statement)
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            return dotted(statement.value.func) != "sys.exit"
        return not isinstance(statement, _ENDS)

    def _if(self, statement: ast.If) -> bool:
        self.nodes.append(statement)
        self._evaluated(statement.test)
        can_be = self._conditions.can_be(statement.test)
        ends = []
        for value, body in ((True, statement.body), (False, statement.orelse)):
            if value in can_be:
                ends.append(self._block(body))
            else:
                self._kill(body)
        return any(ends) or not ends

    def _try(self, statement: ast.Try) -> bool:
        self.nodes.append(statement)
        handlers = [handler for handler in statement.handlers if caught(handler) & _IMPORT_FAILS]
        reached = True
        fails = False
        for number, inner in enumerate(statement.body):
            if handlers and self._import_fails(inner):
                fails = True
                self._kill(statement.body[number:])
                self._kill(statement.orelse)
                break
            if not self._statement(inner):
                reached = False
                self._kill(statement.body[number + 1 :])
                break
        reached = not fails and reached and self._block(statement.orelse)
        only_imports = all(isinstance(inner, (ast.Import, ast.ImportFrom)) for inner in statement.body)
        for handler in statement.handlers:
            self.nodes.append(handler)
            if handler in handlers and only_imports and not fails:
                self._kill(handler.body)  # the fallback of somebody else's Python
                continue
            if handler.type is not None:
                self._evaluated(handler.type)
            reached = self._block(handler.body) or reached
        return self._block(statement.finalbody) and reached

    def _import_fails(self, statement: ast.stmt) -> bool:
        """Whether an import is certain to raise ImportError."""
        if isinstance(statement, ast.Import):
            return any(not self._facts.has_module(alias.name) for alias in statement.names)
        if isinstance(statement, ast.ImportFrom) and not statement.level and statement.module:
            module = statement.module
            return not self._facts.has_module(module) or any(
                f"{module}.{alias.name}" in self._facts.members for alias in statement.names
            )
        return False

    def _evaluated(self, node: ast.AST) -> None:
        """Takes in an expression or a statement with all of it."""
        self.nodes.append(node)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for part in _around(node):
                self._evaluated(part)
            if _is_assembly(node):
                self._kill(node.body)
            else:
                self._block(node.body)
            return
        if isinstance(node, (ast.IfExp, ast.BoolOp)):
            self._chosen(node)
            return
        for child in _children(node):
            self._evaluated(child)

    def _chosen(self, node: ast.IfExp | ast.BoolOp) -> None:
        if isinstance(node, ast.IfExp):
            can_be = self._conditions.can_be(node.test)
            self._evaluated(node.test)
            if True in can_be:
                self._evaluated(node.body)
            if False in can_be:
                self._evaluated(node.orelse)
            return
        goes_on = isinstance(node.op, ast.And)
        for value in node.values:
            self._evaluated(value)
            if goes_on not in self._conditions.can_be(value):
                break


def first_line(statement: ast.stmt) -> int:
    """The first line of a statement, with its decorators."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(one.lineno for one in decorators)])


def _is_assembly(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """Whether the body of a function is in the language of a processor, or of the RP2040's PIO."""
    called = (one.func if isinstance(one, ast.Call) else one for one in node.decorator_list)
    return any(dotted(one).rpartition(".")[2] in _ASSEMBLERS for one in called)


def _around(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> Iterator[ast.AST]:
    yield from node.decorator_list
    if isinstance(node, ast.ClassDef):
        yield from node.bases
        yield from node.keywords
    else:
        yield node.args


def _children(node: ast.AST) -> Iterator[ast.AST]:
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns"):
            continue
        yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, ast.AST))
