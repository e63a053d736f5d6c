"""What keeps files from getting onto a board."""

from __future__ import annotations

from anyboard.core.errors import AnyboardError


class DeployError(AnyboardError):
    """The message says what happened and what to do; the board is as it was."""


class SourceError(DeployError):
    """A file that is no Python, or none that the board's compiler takes; the message begins with file and line."""
