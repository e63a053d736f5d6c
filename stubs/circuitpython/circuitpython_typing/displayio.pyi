# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/displayio.pyi: edit that.
"""Displays."""

from busdisplay import BusDisplay
from epaperdisplay import EPaperDisplay
from framebufferio import FramebufferDisplay


from typing_extensions import TypeAlias

AnyDisplay: TypeAlias = BusDisplay | EPaperDisplay | FramebufferDisplay
