#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any

class Clock:
    @property
    def enabled(self) -> bool: ...
    @property
    def parent(self) -> Clock | Any: ...
    @property
    def frequency(self) -> int: ...
    calibration: int
