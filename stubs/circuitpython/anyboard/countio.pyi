# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/countio.pyi: edit that.
from countio import *
