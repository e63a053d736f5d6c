# Made by tools/stub_profiles.py from tools/stubs/circuitpython/_pew/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import digitalio
from _buffers import ReadableBuffer

class PewPew:
    def __init__(
        self,
        buffer: ReadableBuffer,
        rows: list[digitalio.DigitalInOut],
        cols: list[digitalio.DigitalInOut],
        buttons: digitalio.DigitalInOut,
    ) -> None: ...
