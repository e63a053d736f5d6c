# Made by tools/stub_profiles.py from tools/stubs/micropython/urandom.pyi: edit that.
"""The old name of `random`."""

from random import *
