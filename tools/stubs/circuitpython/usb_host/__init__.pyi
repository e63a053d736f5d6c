#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller
from _buffers import ReadableBuffer

def set_user_keymap(keymap: ReadableBuffer, /) -> None: ...

class Port:
    def __init__(self, dp: microcontroller.Pin, dm: microcontroller.Pin) -> None: ...
