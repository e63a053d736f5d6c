# Made by tools/stub_profiles.py from tools/stubs/micropython/ucryptolib.pyi: edit that.
"""The old name of `cryptolib`."""

from cryptolib import *
