# Made by tools/stub_profiles.py from tools/stubs/device/microcontroller/pin.pyi: edit that.
"""Pins by the chip's names, such as GPIO5 or PA05."""

from microcontroller import Pin

def __getattr__(name: str) -> Pin: ...  # pyright: ignore[reportIncompleteStub]
