# Made by tools/stub_profiles.py from tools/stubs/circuitpython/audiospeed/__init__.pyi: edit that.
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
