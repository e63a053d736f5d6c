# Made by tools/stub_profiles.py from tools/stubs/micropython/ubluetooth.pyi: edit that.
"""The old name of `bluetooth`."""

from bluetooth import *
