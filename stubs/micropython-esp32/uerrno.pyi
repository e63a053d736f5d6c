# Made by tools/stub_profiles.py from tools/stubs/micropython/uerrno.pyi: edit that.
"""The old name of `errno`."""

from errno import *
