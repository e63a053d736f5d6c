#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import circuitpython_typing
from _buffers import ReadableBuffer, WriteableBuffer

def bit_transpose(
    input: ReadableBuffer, output: WriteableBuffer, width: int = 8
) -> circuitpython_typing.WriteableBuffer: ...
