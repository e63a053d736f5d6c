#: for stm32
"""The chip's registers, by name."""

from machine import mem8 as mem8, mem16 as mem16, mem32 as mem32

def __getattr__(name: str, /) -> int: ...  # pyright: ignore[reportIncompleteStub]
