# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/camera.pyi: edit that.
from circuitpython_typing.camera import *
