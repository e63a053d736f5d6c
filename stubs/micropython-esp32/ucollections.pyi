# Made by tools/stub_profiles.py from tools/stubs/micropython/ucollections.pyi: edit that.
"""The old name of `collections`."""

from collections import *
