# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/pwmio.pyi: edit that.
from pwmio import *
