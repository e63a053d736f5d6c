# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/pulseio.pyi: edit that.
from pulseio import *
