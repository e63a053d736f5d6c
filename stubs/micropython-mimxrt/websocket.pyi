# Made by tools/stub_profiles.py from tools/stubs/micropython/websocket.pyi: edit that.
"""What `webrepl` is made of."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
