"""What a rule of the lint is, and what it says about a line."""

from __future__ import annotations

from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.targets import Target

MICROPYTHON = frozenset({"micropython"})
CIRCUITPYTHON = frozenset({"circuitpython"})
DEVICES = MICROPYTHON | CIRCUITPYTHON
ALL = DEVICES | {"cpython"}


@dataclass(frozen=True)
class Rule:
    """One kind of finding.

    Args:
        name: stable; what `# anyboard: ignore[name]` says.
        what: what such a line does, for the table of rules.
        instead: what to write instead.
        example: a line that breaks the rule.
        languages: on which it holds, as `Target.language` names them.
    """

    name: str
    what: str
    instead: str
    example: str
    languages: frozenset[str] = DEVICES

    @property
    def remedy(self) -> str:
        """What to write instead, without the marks of the table."""
        return self.instead.replace("`", "")

    def holds_on(self, target: Target) -> bool:
        """Whether it holds there: on `portable`, what holds on one of its languages."""
        return bool(languages_of(target) & self.languages)

    def at(self, node: ast.AST, message: str) -> Complaint:
        """This rule is broken here."""
        return Complaint(self, getattr(node, "lineno", 1), getattr(node, "col_offset", -1) + 1, message)


@dataclass(frozen=True)
class Complaint:
    """A rule is broken at a place.  Line and column are from 1; the message names neither."""

    rule: Rule
    line: int
    column: int
    message: str


@dataclass(frozen=True)
class Family:
    """Rules that one function looks for."""

    rules: tuple[Rule, ...]
    look: Callable[[Program], Iterator[Complaint]]


def languages_of(target: Target) -> frozenset[str]:
    """The languages that a file for the target must suit."""
    return DEVICES if target.language == "portable" else frozenset({target.language})
