# Made by tools/stub_profiles.py from src/anyboard/_native/spi.py: edit that.
from anyboard._native.arguments import native
from anyboard._native.lock import LockedBus
from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
@native
class SPIController(LockedBus):

    def configure(self, *, baudrate: int=100000, polarity: int=0, phase: int=0, bits: int=8) -> None: ...

    def write(self, buffer: ReadableBuffer, *, start: int=0, end: int=...) -> None: ...

    def readinto(self, buffer: WriteableBuffer, *, start: int=0, end: int=..., write_value: int=0) -> None: ...

    def write_readinto(self, out_buffer: ReadableBuffer, in_buffer: WriteableBuffer, *, out_start: int=0, out_end: int=..., in_start: int=0, in_end: int=...) -> None: ...
