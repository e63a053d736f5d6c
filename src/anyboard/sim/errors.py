"""The bench's own error."""

from __future__ import annotations

from anyboard.core.errors import AnyboardError


class BenchError(AnyboardError, RuntimeError):
    """The bench is wired or used in a way that real parts would not survive, or could not mean."""
