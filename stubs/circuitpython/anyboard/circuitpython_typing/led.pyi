# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/led.pyi: edit that.
from circuitpython_typing.led import *
