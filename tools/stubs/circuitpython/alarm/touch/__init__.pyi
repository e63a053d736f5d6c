#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller

class TouchAlarm:
    def __init__(self, pin: microcontroller.Pin) -> None: ...
    pin: microcontroller.Pin
