"""Dotted names."""

from __future__ import annotations

import ast


def dotted(expression: ast.AST) -> str:
    """`a.b.c` of a dotted name; "" of anything else; `.c` of a method of something else."""
    if isinstance(expression, ast.Name):
        return expression.id
    if isinstance(expression, ast.Attribute):
        return f"{dotted(expression.value)}.{expression.attr}"
    return ""
