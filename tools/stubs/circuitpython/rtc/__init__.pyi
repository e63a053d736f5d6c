#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import time

def set_time_source(rtc: RTC) -> None: ...

class RTC:
    def __init__(self) -> None: ...
    datetime: time.struct_time
    calibration: int
