#: for rp2 esp32 mimxrt
"""What `webrepl` is made of."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
