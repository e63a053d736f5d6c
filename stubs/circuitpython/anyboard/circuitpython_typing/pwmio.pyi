# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/pwmio.pyi: edit that.
from circuitpython_typing.pwmio import *
