from board import *
from microcontroller import Pin as _Pin

def __getattr__(name: str) -> _Pin: ...  # pyright: ignore[reportIncompleteStub]
