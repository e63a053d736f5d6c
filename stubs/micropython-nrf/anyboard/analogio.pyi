# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/analogio.pyi: edit that.
from analogio import *
