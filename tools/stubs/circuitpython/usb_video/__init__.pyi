#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

def enable_framebuffer(width: int, height: int) -> None: ...

class USBFramebuffer:
    def __init__(self) -> None: ...
    def refresh(self) -> None: ...
    width: int
    height: int
