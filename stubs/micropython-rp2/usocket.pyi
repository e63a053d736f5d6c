# Made by tools/stub_profiles.py from tools/stubs/micropython/usocket.pyi: edit that.
"""The old name of `socket`."""

from socket import *
