# Made by tools/stub_profiles.py from tools/stubs/micropython/utime.pyi: edit that.
"""The old name of `time`."""

from time import *
