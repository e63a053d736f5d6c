# Made by tools/stub_profiles.py from tools/stubs/micropython/usys.pyi: edit that.
"""The old name of `sys`."""

from sys import *
