# Made by tools/stub_profiles.py from tools/stubs/micropython/lwip.pyi: edit that.
"""What `socket` is made of."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
