"""A checker's own standard-library stubs, with what a target lacks marked and what it adds put in.

The copy is made on the user's machine from the typeshed of the checker at hand; nothing of typeshed is shipped.
"""

from __future__ import annotations

from anyboard.check.overlay.build import build
from anyboard.check.overlay.find import find_typeshed

__all__ = ["build", "find_typeshed"]
