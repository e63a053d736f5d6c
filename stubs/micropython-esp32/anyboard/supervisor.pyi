# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/supervisor.pyi: edit that.
from supervisor import *
