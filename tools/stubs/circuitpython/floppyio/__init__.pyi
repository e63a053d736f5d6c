#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import digitalio
from _buffers import ReadableBuffer, WriteableBuffer

def flux_readinto(
    buffer: WriteableBuffer, data: digitalio.DigitalInOut, index: digitalio.DigitalInOut, index_wait: float = 0.22
) -> int: ...
def mfm_readinto(
    buffer: WriteableBuffer,
    flux: ReadableBuffer,
    flux_t2_max: int,
    flux_t3_max: int,
    validity: bytearray | None = None,
    clear_validity: bool = True,
) -> int: ...

samplerate: int
