# Made by tools/stub_profiles.py from tools/stubs/circuitpython/usb/util/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

SPEED_LOW: int
SPEED_FULL: int
SPEED_HIGH: int
