"""The same findings in the editor: configuration files of a project."""

from __future__ import annotations

from anyboard.check.editor.writing import write

__all__ = ["write"]
