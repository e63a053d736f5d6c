# Made by tools/stub_profiles.py from tools/stubs/micropython/ujson.pyi: edit that.
"""The old name of `json`."""

from json import *
