# Made by tools/stub_profiles.py from tools/stubs/micropython/umachine.pyi: edit that.
"""The old name of `machine`."""

from machine import *
