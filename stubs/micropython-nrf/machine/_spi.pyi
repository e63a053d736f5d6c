# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_spi.pyi: edit that.
from typing import Any, Final, Literal, overload

from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._pin import PinLike, Unknown

class SPI:
    """An SPI bus, as its controller.

    Args:
        id: the bus.
        baudrate: Hz, at most.
        polarity: the clock's level between transfers, 0 or 1.
        phase: the edge at which data is taken: 0 is the first, 1 the second.

    Raises:
        ValueError: there is no such bus, or the pins are not its.
    """

    MSB: Final = 0
    LSB: Final = 1

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        _7: Any = ...,
        _8: Any = ...,
        _9: Any = ...,
        /,
        *,
        id: Any = ...,
        baudrate: Any = ...,
        polarity: Any = ...,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
        cs: Any = ...,
        mode: Any = ...,
        frequency: Any = ...,
        freq: Any = ...,
        clock: Any = ...,
        MOSI: Any = ...,
        MISO: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI(-1) does not exist on micropython-nrf: use machine.SoftSPI(sck=sck, mosi=mosi, miso=miso)")
    def __init__(
        self,
        id: Literal[-1],
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        baudrate: Any = ...,
        polarity: Any = ...,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI has no cs on micropython-nrf: drive it yourself, cs = machine.Pin(17, machine.Pin.OUT, value=1)")
    def __init__(
        self,
        id: int | str = ...,
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
        cs: Any,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes firstbit as a number on micropython-nrf: use SPI.MSB or SPI.LSB")
    def __init__(
        self,
        id: int | str = ...,
        baudrate: int = ...,
        *,
        firstbit: str,
        polarity: int = 0,
        phase: int = 0,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes baudrate as a whole number on micropython-nrf: SPI(1, baudrate=1000000)")
    def __init__(
        self, id: int | str = ..., *, baudrate: str | float, sck: Any = ..., mosi: Any = ..., miso: Any = ...
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes other arguments on micropython-nrf: SPI(0, baudrate=1000000, sck=sck, mosi=mosi, miso=miso)")
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        _7: Any = ...,
        _8: Any = ...,
        _9: Any = ...,
        /,
        *,
        id: Any = ...,
        baudrate: Any = ...,
        polarity: Any = ...,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
        cs: Any = ...,
        mode: Any = ...,
        frequency: Any = ...,
        freq: Any = ...,
        clock: Any = ...,
        MOSI: Any = ...,
        MISO: Any = ...,
    ) -> None: ...
    def init(
        self,
        baudrate: int = ...,
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
        firstbit: int = ...,
    ) -> None:
        """Change what is given."""
    def deinit(self) -> None:
        """Give up the bus."""
    def read(self, nbytes: int, write: int = 0x00, /) -> bytes:
        """Read, while writing `write` again and again."""
    @overload
    def readinto(self, buf: WriteableBuffer, write: int = 0x00, /) -> None:
        """As `read`, as much as `buf` takes."""
    @overload
    @deprecated("machine.SPI.readinto has no write_value, start and end on micropython-nrf: readinto(buf, write)")
    def readinto(
        self, buffer: WriteableBuffer, *, start: int = 0, end: int = ..., write_value: int = 0
    ) -> None: ...
    @overload
    def write(self, buf: ReadableBuffer | str, /) -> None:
        """Write, and drop what comes back."""
    @overload
    @deprecated("machine.SPI.write takes bytes, no number or list, on micropython-nrf: write(bytes([0x9F]))")
    def write(self, buf: int | list[int] | tuple[int, ...], /) -> None: ...
    @overload
    @deprecated("machine.SPI.write has no start and end on micropython-nrf: use memoryview(buf)[start:end]")
    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    def write_readinto(self, write_buf: ReadableBuffer | str, read_buf: WriteableBuffer, /) -> None:
        """Write and read at once; both are of one length."""
    @overload
    @deprecated("machine.SPI.write_readinto has no start and end on micropython-nrf: use memoryview(buf)[start:end]")
    def write_readinto(self, out_buffer: ReadableBuffer, in_buffer: WriteableBuffer, **kw: int) -> None: ...

    # CircuitPython's busio
    @deprecated("machine.SPI.try_lock does not exist on micropython-nrf: leave it out, or use busio.SPI")
    def try_lock(self) -> bool: ...
    @deprecated("machine.SPI.unlock does not exist on micropython-nrf: leave it out, or use busio.SPI")
    def unlock(self) -> None: ...
    @deprecated("machine.SPI.configure does not exist on micropython-nrf: use spi.init(baudrate=1000000)")
    def configure(self, **kw: int) -> None: ...

    # spidev of Linux
    @deprecated("machine.SPI.xfer2 does not exist on micropython-nrf: use spi.write_readinto(write_buf, read_buf)")
    def xfer2(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.xfer does not exist on micropython-nrf: use spi.write_readinto(write_buf, read_buf)")
    def xfer(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.readbytes does not exist on micropython-nrf: use spi.read(nbytes)")
    def readbytes(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.writebytes does not exist on micropython-nrf: use spi.write(buf)")
    def writebytes(self, *args: Any) -> None: ...

    # pyb's SPI
    @deprecated("machine.SPI.send does not exist on micropython-nrf: use spi.write(buf)")
    def send(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.SPI.recv does not exist on micropython-nrf: use spi.read(nbytes), or spi.readinto(buf)")
    def recv(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.SPI.send_recv does not exist on micropython-nrf: use spi.write_readinto(write_buf, read_buf)")
    def send_recv(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.SPI is no context manager on micropython-nrf: use spi.deinit() at the end")
    def __enter__(self) -> SPI: ...

class SoftSPI(SPI):
    """An SPI bus in software, on any pins."""

    @overload
    def __init__(
        self,
        baudrate: int = 500000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = ...,
        sck: PinLike,
        mosi: PinLike,
        miso: PinLike,
    ) -> None: ...
    @overload
    @deprecated("machine.SoftSPI needs sck, mosi and miso on micropython-nrf: SoftSPI(sck=sck, mosi=mosi, miso=miso)")
    def __init__(
        self,
        baudrate: int = 500000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = ...,
        sck: PinLike | None = ...,
        mosi: PinLike | None = ...,
        miso: PinLike | None = ...,
    ) -> None: ...
    def init(
        self,
        baudrate: int = ...,
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
        firstbit: int = ...,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
    ) -> None:
        """As the constructor."""
