"""`# anyboard: ignore[rule]`: findings of a line that its author knows of."""

from __future__ import annotations

import re
import tokenize

from anyboard.check.lint.reading.tokens import Tokens

_COMMENT = re.compile(r"#\s*anyboard:\s*ignore(?:\[([\w\-,\s]*)\])?")


class Suppressions:
    """The comments of a file that suppress findings.

    Args:
        source: the file's text; one that Python cannot tokenize suppresses nothing.
    """

    def __init__(self, source: str) -> None:
        self._rules: dict[int, frozenset[str]] = {}  # by line; of `ignore` without a rule: none
        self._used: set[tuple[int, str]] = set()
        try:
            comments = list(Tokens(source).comments())
        except (tokenize.TokenError, SyntaxError):
            return
        for comment in comments:
            match = _COMMENT.search(comment.string)
            if match:
                rules = frozenset(rule.strip() for rule in (match.group(1) or "").split(",") if rule.strip())
                self._rules[comment.start[0]] = rules

    def takes(self, line: int, rule: str) -> bool:
        """Whether a finding on that line is suppressed; the comment then counts as used.

        Args:
            line: of the finding, from 1.
            rule: its name: of ours, `missing-module`, or a checker's code, `attr-defined`.
        """
        rules = self._rules.get(line)
        if rules is None or (rules and rule not in rules):
            return False
        self._used.add((line, rule if rules else ""))
        return True

    def unused(self) -> list[tuple[int, str]]:
        """Every line, and rule or "", that has suppressed nothing so far."""
        every = {(line, rule) for line, rules in self._rules.items() for rule in (rules or {""})}
        return sorted(every - self._used)
