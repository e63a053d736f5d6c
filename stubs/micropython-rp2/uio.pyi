# Made by tools/stub_profiles.py from tools/stubs/micropython/uio.pyi: edit that.
"""The old name of `io`."""

from io import *
