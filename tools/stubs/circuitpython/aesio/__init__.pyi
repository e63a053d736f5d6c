#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from _buffers import ReadableBuffer, WriteableBuffer

MODE_ECB: int
MODE_CBC: int
MODE_CTR: int

class AES:
    def __init__(
        self, key: ReadableBuffer, mode: int = 0, IV: ReadableBuffer | None = None, segment_size: int = 8
    ) -> None: ...
    def rekey(self, key: ReadableBuffer, IV: ReadableBuffer | None = None) -> None: ...
    def encrypt_into(self, src: ReadableBuffer, dest: WriteableBuffer) -> None: ...
    def decrypt_into(self, src: ReadableBuffer, dest: WriteableBuffer) -> None: ...
