# Made by tools/stub_profiles.py from tools/stubs/micropython/micropython.pyi: edit that.
"""What belongs to the interpreter."""

from collections.abc import Callable
from typing import Any, overload

from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import TypeVar, deprecated

_T = TypeVar("_T")
_Function = TypeVar("_Function", bound=Callable[..., Any])

def const(expr: _T, /) -> _T:
    """A number that the compiler puts where its name is."""

@overload
def opt_level() -> int:
    """How much the compiler leaves out; from 1 on, `assert`."""
@overload
def opt_level(level: int, /) -> None: ...
def alloc_emergency_exception_buf(size: int, /) -> None:
    """Keep memory for exceptions in interrupts: 100 bytes are enough."""

def mem_info(verbose: object = ..., /) -> None:
    """Print how much memory is in use."""

def qstr_info(verbose: object = ..., /) -> None:
    """Print how many names there are."""

def stack_use() -> int:
    """Bytes of the stack in use."""

def heap_lock() -> None:
    """Make every allocation of memory raise `MemoryError`."""

def heap_unlock() -> int:
    """The end of `heap_lock`; returns how many are left."""

def kbd_intr(chr: int, /) -> None:
    """The character that raises `KeyboardInterrupt`; -1: none."""

def schedule(func: Callable[[_T], object], arg: _T, /) -> None:
    """Call a function soon, outside of the interrupt.

    Raises:
        RuntimeError: too many wait.
    """

@deprecated("micropython.heap_locked does not exist on micropython-rp2: leave it out")
def heap_locked() -> int: ...
def native(function: _Function, /) -> _Function:
    """Compile a function for the chip."""

def viper(function: _Function, /) -> _Function:
    """Compile a function for the chip, with its own kinds of numbers."""

def asm_thumb(function: Callable[..., object], /) -> Any:
    """Take a function's body as instructions of the chip."""

@deprecated("micropython.asm_xtensa does not exist on micropython-rp2: use micropython.asm_thumb")
def asm_xtensa(function: Callable[..., object], /) -> Any: ...

class RingIO:
    """A buffer for bytes that interrupts may fill.

    Args:
        size: of the buffer; or the buffer.
    """

    def __init__(self, size: int | bytearray, /) -> None: ...
    def any(self) -> int: ...
    def read(self, nbytes: int = -1, /) -> bytes: ...
    def readline(self, nbytes: int = -1, /) -> bytes: ...
    def readinto(self, buf: WriteableBuffer, nbytes: int = -1, /) -> int: ...
    def write(self, buf: ReadableBuffer, /) -> int: ...
    def close(self) -> None: ...
