# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/rainbowio.pyi: edit that.
from rainbowio import *
