# Made by tools/stub_profiles.py from src/anyboard/_native/buffers.py: edit that.
from typing import TypeAlias
from typing_extensions import Buffer
ReadableBuffer: TypeAlias = Buffer | str
WriteableBuffer: TypeAlias = Buffer
MAX: int
def readable(buffer: ReadableBuffer, start: int=0, end: int=...) -> bytes: ...
def writable(buffer: WriteableBuffer, start: int=0, end: int=...) -> memoryview: ...
