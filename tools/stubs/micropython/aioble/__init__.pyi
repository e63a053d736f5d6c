#: for rp2 esp32 stm32
"""Bluetooth Low Energy for asyncio: micropython-lib's, in firmware of boards with a radio."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
