# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/pil.pyi: edit that.
from circuitpython_typing.pil import *
