"""Syntax that the Python of this computer cannot parse, because it came later, and that no device has."""

from __future__ import annotations

import re

from anyboard.check.lint.language.syntax import EXCEPT_STAR, TYPE_PARAMETERS, TYPE_STATEMENT
from anyboard.check.lint.rules import Complaint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.targets import Target

_NEWER = (
    (re.compile(r"\s*type\s+\w+\s*(\[[^\]]*\]\s*)?="), TYPE_STATEMENT, "type X"),
    (re.compile(r"\s*(async\s+)?(def|class)\s+\w+\s*\["), TYPE_PARAMETERS, "a type parameter in brackets"),
    (re.compile(r"\s*except\s*\*"), EXCEPT_STAR, "except*"),
)


def newer_syntax(source: str, target: Target) -> list[Complaint]:
    """What a text that cannot be parsed here has that a later Python would parse; [] if it is simply wrong."""
    found = []
    for number, line in enumerate(source.splitlines(), 1):
        for pattern, rule, what in _NEWER:
            if rule.holds_on(target) and pattern.match(line):
                message = f"{what} is a SyntaxError on {target.name}: use {rule.remedy}"
                found.append(Complaint(rule, number, 0, message))
    return found
