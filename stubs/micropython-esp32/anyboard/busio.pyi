# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/busio.pyi: edit that.
from busio import *
