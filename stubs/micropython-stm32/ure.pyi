# Made by tools/stub_profiles.py from tools/stubs/micropython/ure.pyi: edit that.
"""The old name of `re`."""

from re import *
