# Made by tools/stub_profiles.py from tools/stubs/micropython/ussl.pyi: edit that.
"""The old name of `ssl`."""

from ssl import *
