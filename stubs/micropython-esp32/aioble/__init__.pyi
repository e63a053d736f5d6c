# Made by tools/stub_profiles.py from tools/stubs/micropython/aioble/__init__.pyi: edit that.
"""Bluetooth Low Energy for asyncio: micropython-lib's, in firmware of boards with a radio."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
