# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/watchdog.pyi: edit that.
from watchdog import *
