# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/rotaryio.pyi: edit that.
from rotaryio import *
