# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/touchio.pyi: edit that.
from touchio import *
