# Made by tools/stub_profiles.py from tools/stubs/micropython/uplatform.pyi: edit that.
"""The old name of `platform`."""

from platform import *
