# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/board.pyi: edit that.
from board import *
from microcontroller import Pin as _Pin

def __getattr__(name: str) -> _Pin: ...  # pyright: ignore[reportIncompleteStub]
