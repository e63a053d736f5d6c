# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/circuitpython_typing/socket.pyi: edit that.
from circuitpython_typing.socket import *
