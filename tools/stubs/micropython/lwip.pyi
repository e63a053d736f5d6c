#: for rp2 mimxrt
"""What `socket` is made of."""

from typing import Any

def __getattr__(name: str, /) -> Any: ...  # pyright: ignore[reportIncompleteStub]
