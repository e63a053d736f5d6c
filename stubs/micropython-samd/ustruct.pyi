# Made by tools/stub_profiles.py from tools/stubs/micropython/ustruct.pyi: edit that.
"""The old name of `struct`."""

from struct import *
