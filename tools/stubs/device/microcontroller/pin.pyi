"""Pins by the chip's names, such as GPIO5 or PA05."""

from microcontroller import Pin

def __getattr__(name: str) -> Pin: ...  # pyright: ignore[reportIncompleteStub]
#: if desktop
def __dir__() -> list[str]: ...
#: end
