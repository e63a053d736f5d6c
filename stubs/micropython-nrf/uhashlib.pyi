# Made by tools/stub_profiles.py from tools/stubs/micropython/uhashlib.pyi: edit that.
"""The old name of `hashlib`."""

from hashlib import *
