#: for micropython
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

#: if rp2
from machine._numbers import (
    PIN,
    SPI0_MISO_PIN,
    SPI0_MOSI_PIN,
    SPI0_SCK_PIN,
    SPI1_MISO_PIN,
    SPI1_MOSI_PIN,
    SPI1_SCK_PIN,
)
#: end
#: if rp2 esp32 samd
from machine._pin import Pin
#: end
from machine._pin import PinLike, Unknown

class SPI:
    """An SPI bus, as its controller.

    Args:
#: if stm32
        id: the bus, 1 to 6, or its name on the board (`"X"`); each has pins of its own.
#: else
        id: the bus.
#: end
        baudrate: Hz, at most.
        polarity: the clock's level between transfers, 0 or 1.
        phase: the edge at which data is taken: 0 is the first, 1 the second.

    Raises:
        ValueError: there is no such bus, or the pins are not its.
    """

#: if rp2
    MSB: Final = 1
    LSB: Final = 0
#: end
#: if esp32 samd mimxrt nrf
    MSB: Final = 0
    LSB: Final = 1
#: end
#: if stm32
    MSB: Final = 0
    LSB: Final = 128
#: end

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
    @deprecated("machine.SPI(-1) does not exist on {target}: use machine.SoftSPI(sck=sck, mosi=mosi, miso=miso)")
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
#: if rp2
#: each n 0 1
    @overload
    def __init__(
        self,
        id: Literal[{n}] = {n},
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: Literal[1] = 1,
        sck: Pin[_c.SPI{n}_SCK] | SPI{n}_SCK_PIN | None = None,
        mosi: Pin[_c.SPI{n}_MOSI] | SPI{n}_MOSI_PIN | None = None,
        miso: Pin[_c.SPI{n}_MISO] | SPI{n}_MISO_PIN | None = None,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not clock, MOSI and MISO of one SPI bus on {target}: use pins of one bus")
    def __init__(
        self,
        id: Literal[0, 1] = 0,
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: Literal[1] = 1,
        sck: Pin[_c.ONE] | PIN | None = None,
        mosi: Pin[_c.ONE] | PIN | None = None,
        miso: Pin[_c.ONE] | PIN | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI raises NotImplementedError for LSB first on {target}: use SPI.MSB")
    def __init__(
        self,
        id: int = 0,
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: Literal[0],
        sck: PinLike | None = None,
        mosi: PinLike | None = None,
        miso: PinLike | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI has only the buses 0 and 1 on {target}: use SPI(0) or SPI(1)")
    def __init__(
        self,
        id: Literal[2, 3, 4, 5, 6, 7, 8],
        baudrate: int = 1000000,
        *,
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
        id: int = 0,
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 1,
        sck: PinLike | None = None,
        mosi: PinLike | None = None,
        miso: PinLike | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes polarity and phase by name only on {target}: SPI(0, 1000000, polarity=0, phase=0)")
    def __init__(
        self,
        id: int,
        baudrate: int,
        polarity: int,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
#: end
#: if esp32
    @overload
    @deprecated("machine.SPI has only the buses 1 and 2 on {target}: use SPI(1) or SPI(2)")
    def __init__(
        self,
        id: Literal[0, 3, 4, 5, 6, 7, 8],
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = 1,
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: Pin[_c.OUT] | int | str | None = None,
        mosi: Pin[_c.OUT] | int | str | None = None,
        miso: PinLike | None = None,
    ) -> None: ...
    @overload
    @deprecated("This pin cannot be an output on {target}: use a pin that can")
    def __init__(
        self,
        id: int = 1,
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: Pin[_c.ONE] | int | str | None = None,
        mosi: Pin[_c.ONE] | int | str | None = None,
        miso: PinLike | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = 1,
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: PinLike | None = None,
        mosi: PinLike | None = None,
        miso: PinLike | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes polarity and phase by name only on {target}: SPI(1, 1000000, polarity=0, phase=0)")
    def __init__(
        self,
        id: int,
        baudrate: int,
        polarity: int,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
#: end
#: if stm32
    @overload
    @deprecated("machine.SPI(0) does not exist on {target}: use SPI(1), SPI(2) … or a name of the board, SPI('X')")
    def __init__(
        self,
        id: Literal[0],
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
        id: int | str,
        baudrate: int = 500000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes no sck, mosi and miso on {target}: use the pins of the bus, SPI(1), or SoftSPI")
    def __init__(
        self,
        id: int | str = ...,
        baudrate: int = 500000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes polarity and phase by name only on {target}: SPI(1, 500000, polarity=0, phase=0)")
    def __init__(
        self,
        id: int | str,
        baudrate: int,
        polarity: int,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
#: end
#: if samd
#: each n 0 1 2 3 4 5 6 7
    @overload
    def __init__(
        self,
        id: Literal[{n}] = ...,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        firstbit: int = 0,
        sck: Pin[_c.SPI{n}_SCK] | int | str = ...,
        mosi: Pin[_c.SPI{n}_MOSI] | int | str = ...,
        miso: Pin[_c.SPI{n}_MISO] | int | str | None = ...,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not clock, MOSI and MISO of one SPI bus on {target}: use pins of one bus")
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        firstbit: int = 0,
        sck: Pin[_c.ONE] | int | str = ...,
        mosi: Pin[_c.ONE] | int | str = ...,
        miso: Pin[_c.ONE] | int | str | None = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        firstbit: int = 0,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI has no bits on {target}: leave it out, there are 8")
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        *,
        bits: int,
        firstbit: int = 0,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
    ) -> None: ...
#: end
#: if mimxrt
    @overload
    def __init__(
        self,
        id: int = 0,
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        gap_ns: int = -1,
        drive: int = ...,
        cs: int = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes no sck, mosi and miso on {target}: use the pins of the bus, SPI(0), or SoftSPI")
    def __init__(
        self,
        id: int = 0,
        baudrate: int = 1000000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = 0,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI takes polarity and phase by name only on {target}: SPI(0, 1000000, polarity=0, phase=0)")
    def __init__(
        self,
        id: int,
        baudrate: int,
        polarity: int,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        phase: Any = ...,
        bits: Any = ...,
        firstbit: Any = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
#: end
#: if nrf
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
#: end
#: if rp2 esp32 stm32 samd nrf
    @overload
    @deprecated("machine.SPI has no cs on {target}: drive it yourself, cs = machine.Pin(17, machine.Pin.OUT, value=1)")
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
#: end
    @overload
    @deprecated("machine.SPI takes firstbit as a number on {target}: use SPI.MSB or SPI.LSB")
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
    @deprecated("machine.SPI takes baudrate as a whole number on {target}: SPI(1, baudrate=1000000)")
    def __init__(
        self, id: int | str = ..., *, baudrate: str | float, sck: Any = ..., mosi: Any = ..., miso: Any = ...
    ) -> None: ...
    @overload
#: if rp2 esp32 samd nrf
    @deprecated("machine.SPI takes other arguments on {target}: SPI(0, baudrate=1000000, sck=sck, mosi=mosi, miso=miso)")
#: else
    @deprecated("machine.SPI takes other arguments on {target}: SPI(1, baudrate=1000000, polarity=0, phase=0)")
#: end
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
#: if samd nrf
        polarity: int = ...,
        phase: int = ...,
#: else
        *,
        polarity: int = ...,
        phase: int = ...,
#: end
#: if samd
#: else
        bits: int = ...,
#: end
        firstbit: int = ...,
#: if esp32 samd
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
#: end
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
    @deprecated("machine.SPI.readinto has no write_value, start and end on {target}: readinto(buf, write)")
    def readinto(
        self, buffer: WriteableBuffer, *, start: int = 0, end: int = ..., write_value: int = 0
    ) -> None: ...
    @overload
    def write(self, buf: ReadableBuffer | str, /) -> None:
        """Write, and drop what comes back."""
    @overload
    @deprecated("machine.SPI.write takes bytes, no number or list, on {target}: write(bytes([0x9F]))")
    def write(self, buf: int | list[int] | tuple[int, ...], /) -> None: ...
    @overload
    @deprecated("machine.SPI.write has no start and end on {target}: use memoryview(buf)[start:end]")
    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    def write_readinto(self, write_buf: ReadableBuffer | str, read_buf: WriteableBuffer, /) -> None:
        """Write and read at once; both are of one length."""
    @overload
    @deprecated("machine.SPI.write_readinto has no start and end on {target}: use memoryview(buf)[start:end]")
    def write_readinto(self, out_buffer: ReadableBuffer, in_buffer: WriteableBuffer, **kw: int) -> None: ...

    # CircuitPython's busio
    @deprecated("machine.SPI.try_lock does not exist on {target}: leave it out, or use busio.SPI")
    def try_lock(self) -> bool: ...
    @deprecated("machine.SPI.unlock does not exist on {target}: leave it out, or use busio.SPI")
    def unlock(self) -> None: ...
    @deprecated("machine.SPI.configure does not exist on {target}: use spi.init(baudrate=1000000)")
    def configure(self, **kw: int) -> None: ...

    # spidev of Linux
    @deprecated("machine.SPI.xfer2 does not exist on {target}: use spi.write_readinto(write_buf, read_buf)")
    def xfer2(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.xfer does not exist on {target}: use spi.write_readinto(write_buf, read_buf)")
    def xfer(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.readbytes does not exist on {target}: use spi.read(nbytes)")
    def readbytes(self, *args: Any) -> Any: ...
    @deprecated("machine.SPI.writebytes does not exist on {target}: use spi.write(buf)")
    def writebytes(self, *args: Any) -> None: ...

    # pyb's SPI
    @deprecated("machine.SPI.send does not exist on {target}: use spi.write(buf)")
    def send(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.SPI.recv does not exist on {target}: use spi.read(nbytes), or spi.readinto(buf)")
    def recv(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.SPI.send_recv does not exist on {target}: use spi.write_readinto(write_buf, read_buf)")
    def send_recv(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.SPI is no context manager on {target}: use spi.deinit() at the end")
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
    @deprecated("machine.SoftSPI needs sck, mosi and miso on {target}: SoftSPI(sck=sck, mosi=mosi, miso=miso)")
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
#: if samd
        polarity: int = ...,
        phase: int = ...,
        firstbit: int = ...,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
        *,
        bits: int = ...,
#: end
#: if nrf
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
        firstbit: int = ...,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
#: end
#: if rp2 esp32 stm32 mimxrt
        *,
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
        firstbit: int = ...,
        sck: PinLike = ...,
        mosi: PinLike = ...,
        miso: PinLike | None = ...,
#: end
    ) -> None:
        """As the constructor."""
