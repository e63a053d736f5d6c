# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/__init__.pyi: edit that.
from circuitpython_typing import *
