# Made by tools/stub_profiles.py from tools/stubs/circuitpython/dualbank/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from _buffers import ReadableBuffer

def flash(buffer: ReadableBuffer, offset: int = 0) -> None: ...
def switch() -> None: ...
