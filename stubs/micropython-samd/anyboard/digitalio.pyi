# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/digitalio.pyi: edit that.
from digitalio import *
