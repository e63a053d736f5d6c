# Made by tools/stub_profiles.py from tools/stubs/micropython/ubinascii.pyi: edit that.
"""The old name of `binascii`."""

from binascii import *
