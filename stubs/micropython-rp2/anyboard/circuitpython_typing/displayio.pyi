# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/displayio.pyi: edit that.
from circuitpython_typing.displayio import *
