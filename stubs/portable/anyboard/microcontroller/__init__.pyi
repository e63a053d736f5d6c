# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/microcontroller/__init__.pyi: edit that.
from microcontroller import *
