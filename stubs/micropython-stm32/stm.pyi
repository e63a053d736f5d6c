# Made by tools/stub_profiles.py from tools/stubs/micropython/stm.pyi: edit that.
"""The chip's registers, by name."""

from machine import mem8 as mem8, mem16 as mem16, mem32 as mem32

def __getattr__(name: str, /) -> int: ...  # pyright: ignore[reportIncompleteStub]
