# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/nvm.pyi: edit that.
from nvm import *
