# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/http.pyi: edit that.
from circuitpython_typing.http import *
