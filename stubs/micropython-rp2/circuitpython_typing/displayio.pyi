# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/displayio.pyi: edit that.
"""Displays."""

from typing import Any

from typing_extensions import TypeAlias

AnyDisplay: TypeAlias = Any
