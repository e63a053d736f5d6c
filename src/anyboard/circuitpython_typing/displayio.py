"""`circuitpython_typing.displayio`: displays, which no board of ours has."""

from __future__ import annotations

from typing import Any, TypeAlias

AnyDisplay: TypeAlias = Any
"""`busdisplay.BusDisplay`, `epaperdisplay.EPaperDisplay`, `framebufferio.FramebufferDisplay`."""
