"""Why a line does not run on a target, in words, out of what type checkers say."""

from __future__ import annotations

from anyboard.check.reasons.verdict import Verdict

__all__ = ["Verdict"]
