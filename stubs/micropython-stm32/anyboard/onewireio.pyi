# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/onewireio.pyi: edit that.
from onewireio import *
