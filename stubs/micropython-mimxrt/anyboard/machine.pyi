# Made by tools/stub_profiles.py from tools/stubs/micropython/anyboard/machine.pyi: edit that.
"""`machine`."""

from machine import *
