# Made by tools/stub_profiles.py from tools/stubs/micropython/uarray.pyi: edit that.
"""The old name of `array`."""

from array import *
