# Made by tools/stub_profiles.py from tools/stubs/circuitpython/alarm/pin/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller

class PinAlarm:
    def __init__(self, pin: microcontroller.Pin, value: bool, edge: bool = False, pull: bool = False) -> None: ...
    pin: microcontroller.Pin
    value: bool
