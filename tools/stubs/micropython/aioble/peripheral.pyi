#: for rp2 esp32 stm32
"""A part of `aioble`."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
