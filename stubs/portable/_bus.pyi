# Made by tools/stub_profiles.py from tools/stubs/device/_bus.pyi: edit that.
"""What buses have in common."""

from typing import Any, overload

from _buffers import ReadableBuffer, WriteableBuffer
from _native import Native
from typing_extensions import deprecated

class Bus(Native):
    """A bus that is used under its lock."""

    def try_lock(self) -> bool:
        """Whether it was free, and is now yours."""
    def unlock(self) -> None: ...
    @deprecated("Buses have no lock() on portable: `while not bus.try_lock(): pass`")
    def lock(self) -> None: ...

class I2CBus(Bus):
    def scan(self) -> list[int]:
        """The addresses from 0x08 to 0x77 at which somebody answers."""
    def probe(self, address: int) -> bool:
        """Whether somebody answers at an address."""
    @overload
    def readfrom_into(self, address: int, buffer: WriteableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2C.readfrom_into cannot write into bytes on portable: use bytearray(n)")
    def readfrom_into(self, address: int, buffer: bytes, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2C.readfrom_into takes a buffer on portable, no count or list: use bytearray(n)")
    def readfrom_into(
        self, address: int, buffer: int | list[int], *, start: int = 0, end: int = ...
    ) -> None: ...
    @overload
    def writeto(self, address: int, buffer: ReadableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2C.writeto sends text as UTF-8 on portable, two bytes or more above 0x7F: use b'...'")
    def writeto(self, address: int, buffer: str, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("I2C.writeto takes bytes on portable: use bytes([...])")
    def writeto(
        self, address: int, buffer: int | list[int] | tuple[int, ...], *, start: int = 0, end: int = ...
    ) -> None: ...
    @overload
    @deprecated("I2C.writeto has no stop on portable, it always stops: use writeto_then_readfrom()")
    def writeto(
        self, address: int, buffer: ReadableBuffer, stop_: bool = ..., *, stop: bool = ..., start: int = 0, end: int = ...
    ) -> None: ...
    @overload
    def writeto_then_readfrom(
        self,
        address: int,
        out_buffer: ReadableBuffer,
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("I2C.writeto_then_readfrom cannot write into bytes on portable: use bytearray(n) as in_buffer")
    def writeto_then_readfrom(
        self,
        address: int,
        out_buffer: ReadableBuffer,
        in_buffer: bytes | int | list[int],
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("I2C.writeto_then_readfrom takes bytes on portable: use bytes([...]) as out_buffer")
    def writeto_then_readfrom(
        self,
        address: int,
        out_buffer: str | int | list[int] | tuple[int, ...],
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("I2C.writeto_then_readfrom calls its buffers out_buffer and in_buffer on portable, not buffer_out and buffer_in")
    def writeto_then_readfrom(
        self,
        address: int,
        *,
        buffer_out: ReadableBuffer,
        buffer_in: WriteableBuffer,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @deprecated("I2C.init does not exist on portable: make a new one, I2C(scl, sda, frequency=400000)")
    def init(self, *args: Any, **named: Any) -> None: ...
    @deprecated("I2C.readfrom does not exist on portable: use readfrom_into() with a bytearray")
    def readfrom(self, *args: Any, **named: Any) -> bytes: ...
    @deprecated("I2C.readfrom_mem does not exist on portable: use writeto_then_readfrom(address, bytes([register]), buffer)")
    def readfrom_mem(self, *args: Any, **named: Any) -> bytes: ...
    @deprecated(
        "I2C.readfrom_mem_into does not exist on portable: use writeto_then_readfrom(address, bytes([register]), buffer)"
    )
    def readfrom_mem_into(self, *args: Any, **named: Any) -> None: ...
    @deprecated("I2C.writeto_mem does not exist on portable: use writeto(address, bytes([register]) + data)")
    def writeto_mem(self, *args: Any, **named: Any) -> None: ...
    @deprecated("I2C.writevto does not exist on portable: use writeto() with one buffer")
    def writevto(self, *args: Any, **named: Any) -> int: ...

class SPIBus(Bus):
    def configure(self, *, baudrate: int = 100000, polarity: int = 0, phase: int = 0, bits: int = 8) -> None:
        """Set the clock, in Hz (at most), and the mode."""
    @overload
    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("SPI.write sends text as UTF-8 on portable, two bytes or more above 0x7F: use b'...'")
    def write(self, buffer: str, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    @deprecated("SPI.write takes bytes on portable: use bytes([...])")
    def write(self, buffer: int | list[int] | tuple[int, ...], *, start: int = 0, end: int = ...) -> None: ...
    @overload
    def readinto(
        self, buffer: WriteableBuffer, *, start: int = 0, end: int = ..., write_value: int = 0
    ) -> None: ...
    @overload
    @deprecated("SPI.readinto cannot write into bytes on portable: use bytearray(n)")
    def readinto(
        self, buffer: bytes | int | list[int], *, start: int = 0, end: int = ..., write_value: int = 0
    ) -> None: ...
    @overload
    @deprecated("SPI.readinto takes what it sends as write_value=... on portable")
    def readinto(self, buffer: WriteableBuffer, write_: int, /) -> None: ...
    @overload
    def write_readinto(
        self,
        out_buffer: ReadableBuffer,
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("SPI.write_readinto takes bytes and a bytearray on portable")
    def write_readinto(
        self,
        out_buffer: ReadableBuffer | str | list[int] | tuple[int, ...],
        in_buffer: WriteableBuffer | bytes | list[int],
        *,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @overload
    @deprecated("SPI.write_readinto calls its buffers out_buffer and in_buffer on portable, not buffer_out and buffer_in")
    def write_readinto(
        self,
        *,
        buffer_out: ReadableBuffer,
        buffer_in: WriteableBuffer,
        out_start: int = 0,
        out_end: int = ...,
        in_start: int = 0,
        in_end: int = ...,
    ) -> None: ...
    @deprecated("SPI.init does not exist on portable: use try_lock() and configure()")
    def init(self, *args: Any, **named: Any) -> None: ...
    @deprecated("SPI.xfer2 does not exist on portable: use write_readinto()")
    def xfer2(self, *args: Any) -> list[int]: ...
    @deprecated("SPI.transfer does not exist on portable: use write_readinto()")
    def transfer(self, *args: Any) -> Any: ...
    @deprecated("SPI.read does not exist on portable: use readinto() with a bytearray")
    def read(self, *args: Any, **named: Any) -> bytes: ...
