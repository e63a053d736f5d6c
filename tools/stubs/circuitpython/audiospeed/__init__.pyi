#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import circuitpython_typing

class Resampler:
    def __init__(self) -> None: ...
    def deinit(self) -> None: ...
    rate: float

class SpeedChanger:
    def __init__(self, source: circuitpython_typing.AudioSample, rate: float = 1.0) -> None: ...
    def deinit(self) -> None: ...
    rate: float
