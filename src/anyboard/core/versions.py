"""Versions of packages, to compare."""

from __future__ import annotations

import re


def numbers(version: str) -> tuple[int, ...]:
    """The first three numbers of a version: ``(1, 29, 0)`` of ``1.29.0.post1``."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
