# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/neopixel_write.pyi: edit that.
from neopixel_write import *
