# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/bitbangio.pyi: edit that.
from bitbangio import *
