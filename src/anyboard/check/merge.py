"""One finding for one cause, however many say so."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anyboard.check.finding import Finding


VAGUE = "these arguments do not fit"
"""How a finding begins that does not say which argument is wrong."""


_ARGUMENTS = ("device-arguments", "handler-parameters", "thread-arguments", "socket-method")
"""The lint's rules for what a call is given."""
_OTHER_ARGUMENTS = " takes other arguments on "


def is_vague(message: str) -> bool:
    """Whether a message says of a call that it does not fit, but not what in it."""
    return message.startswith(VAGUE) or _OTHER_ARGUMENTS in message


def merged(findings: Iterable[Finding], statements: Mapping[int, int]) -> list[Finding]:
    """The findings of one file on one target, in order.

    Of a statement, what the lint and the stubs give a reason for stands for what checkers only say does not fit, which
    is mostly a consequence; and of what several checkers say without a reason, one checker's words are enough.

    Args:
        findings: of lint and checkers.
        statements: the first line of the statement that a line belongs to; others are statements of their own.
    """
    by_statement: dict[int, list[Finding]] = {}
    for finding in sorted(findings):
        by_statement.setdefault(statements.get(finding.line, finding.line), []).append(finding)
    return sorted(chosen for group in by_statement.values() for chosen in _of_statement(group))


def _of_statement(group: list[Finding]) -> list[Finding]:
    reasoned = [finding for finding in group if finding.source == "lint" or is_reason(finding.rule)]
    chosen: list[Finding] = []
    for finding in sorted(reasoned or _of_one_checker(group), key=_preference):
        if not any(_is_same(finding, other, bool(reasoned)) for other in chosen):
            chosen.append(finding)
    return chosen


def _is_same(one: Finding, other: Finding, are_reasons: bool) -> bool:
    """Whether two findings of a statement have one cause."""
    if one.message == other.message:
        return True
    at_one_place = (one.line, one.column) == (other.line, other.column)
    if not are_reasons:
        return at_one_place
    if is_vague(one.message) and other.rule in _ARGUMENTS:
        return True
    return _subject(one) == _subject(other) or (at_one_place and one.source != other.source)


def _of_one_checker(group: list[Finding]) -> list[Finding]:
    first = min(group, key=lambda finding: finding.source)
    return [finding for finding in group if finding.source == first.source]


def _preference(finding: Finding) -> tuple[bool, bool, int]:
    """The lint's before the checkers', what names an argument before what names none, the more exact place first."""
    return finding.source != "lint", is_vague(finding.message), -finding.column


def is_reason(rule: str) -> bool:
    """Whether a checker's rule is the one for what stubs give a reason for."""
    return rule in ("deprecated", "reportDeprecated")


def _subject(finding: Finding) -> str:
    """What a message is about: `zfill does not exist` of "str.zfill does not exist on circuitpython: …"."""
    what, _, rest = finding.message.partition(f" on {finding.target}")[0].lower().partition(" ")
    return f"{what.rpartition('.')[2]} {rest}"


def statements(tree: ast.Module) -> dict[int, int]:
    """For each line of a statement that has several its first; of a compound one (`if`, `with`, `def`) its header's."""
    first: dict[int, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            end = body[0].lineno - 1 if isinstance(body, list) and body else node.end_lineno or node.lineno
            for line in range(node.lineno, end + 1):
                first.setdefault(line, node.lineno)
    return first
