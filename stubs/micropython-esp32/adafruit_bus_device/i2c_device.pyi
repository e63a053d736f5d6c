# Made by tools/stub_profiles.py from tools/stubs/device/adafruit_bus_device/i2c_device.pyi: edit that.
from types import TracebackType as _TracebackType
from typing import Any, Protocol, overload

from _buffers import ReadableBuffer as _ReadableBuffer, WriteableBuffer as _WriteableBuffer
from typing_extensions import Self, deprecated

class _I2C(Protocol):
    """`busio.I2C`, `bitbangio.I2C`, a channel of a multiplexer."""

    def try_lock(self) -> bool: ...
    def unlock(self) -> None: ...

class I2CDevice:
    """A device on an I2C bus: `with device:` holds the lock of the bus."""

    i2c: Any
    device_address: int

    @overload
    def __init__(self, i2c: _I2C, device_address: int, probe: bool = True) -> None: ...
    @overload
    @deprecated("I2CDevice takes the bus on micropython-esp32, no pin or number: I2CDevice(board.I2C(), 0x76)")
    def __init__(self, i2c: int, device_address: int, probe: bool = True) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: _TracebackType | None, /
    ) -> None: ...
    @overload
    def readinto(self, buffer: _WriteableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2CDevice.readinto cannot write into bytes on micropython-esp32: use bytearray(n)")
    def readinto(self, buffer: bytes | int | list[int], *, start: int = 0, end: int = ...) -> None: ...
    @overload
    def write(self, buffer: _ReadableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2CDevice.write takes bytes on micropython-esp32: use bytes([...])")
    def write(
        self, buffer: str | int | list[int] | tuple[int, ...], *, start: int = 0, end: int = ...
    ) -> None: ...
    @overload
    @deprecated("I2CDevice.write has no stop on micropython-esp32, it always stops: use write_then_readinto()")
    def write(self, buffer: _ReadableBuffer, *, start: int = 0, end: int = ..., stop: bool) -> None: ...
    @overload
    def write_then_readinto(
        self,
        out_buffer: _ReadableBuffer,
        in_buffer: _WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("I2CDevice.write_then_readinto cannot write into bytes on micropython-esp32: use bytearray(n) as in_buffer")
    def write_then_readinto(
        self,
        out_buffer: _ReadableBuffer,
        in_buffer: bytes | int | list[int],
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("I2CDevice.write_then_readinto takes bytes on micropython-esp32: use bytes([...]) as out_buffer")
    def write_then_readinto(
        self,
        out_buffer: str | int | list[int] | tuple[int, ...],
        in_buffer: _WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
