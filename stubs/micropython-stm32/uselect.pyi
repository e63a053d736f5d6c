# Made by tools/stub_profiles.py from tools/stubs/micropython/uselect.pyi: edit that.
"""The old name of `select`."""

from select import *
