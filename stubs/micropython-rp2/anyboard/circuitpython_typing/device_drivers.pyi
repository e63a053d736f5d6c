# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/device_drivers.pyi: edit that.
from circuitpython_typing.device_drivers import *
