# Made by tools/stub_profiles.py from tools/stubs/micropython/aioble/central.pyi: edit that.
"""A part of `aioble`."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
