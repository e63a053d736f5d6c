# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/microcontroller/pin.pyi: edit that.
from microcontroller import Pin as _Pin

def __getattr__(name: str) -> _Pin: ...  # pyright: ignore[reportIncompleteStub]
