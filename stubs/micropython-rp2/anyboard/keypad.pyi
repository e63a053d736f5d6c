# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/keypad.pyi: edit that.
from keypad import *
