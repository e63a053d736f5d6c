# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/io.pyi: edit that.
from circuitpython_typing.io import *
