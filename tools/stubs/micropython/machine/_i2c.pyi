#: for micropython
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._irq import IRQ
#: if rp2
from machine._numbers import (
    PIN,
    I2C0_SCL_PIN,
    I2C0_SDA_PIN,
    I2C1_SCL_PIN,
    I2C1_SDA_PIN,
)
#: end
#: if rp2 esp32 samd
from machine._pin import Pin
#: end
from machine._pin import PinLike, Unknown

class I2C:
    """An I2C bus, as its controller.

    Args:
#: if stm32
        id: the bus, 1 to 4, or its name on the board (`"X"`); each has pins of its own.
#: end
#: if mimxrt
        id: the bus, as the board counts, from 0; each has pins of its own.
#: end
#: if rp2
        id: 0 or 1.
#: end
#: if esp32 samd nrf
        id: the bus.
#: end
        freq: Hz, at most.
        timeout: the longest clock stretching, microseconds.

    Raises:
        ValueError: there is no such bus, or the pins are not its.
    """

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        id: Any = ...,
        freq: Any = ...,
        scl: Any = ...,
        sda: Any = ...,
        timeout: Any = ...,
        drive: Any = ...,
        timingr: Any = ...,
        frequency: Any = ...,
        baudrate: Any = ...,
        speed: Any = ...,
        mode: Any = ...,
        addr: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.I2C(-1) does not exist on {target}: use machine.SoftI2C(scl, sda)")
    def __init__(
        self,
        id: Literal[-1],
        _2: Any = ...,
        _3: Any = ...,
        /,
        *,
        scl: Any = ...,
        sda: Any = ...,
        freq: Any = ...,
        timeout: Any = ...,
    ) -> None: ...
#: if rp2
#: each n 0 1
    @overload
    def __init__(
        self,
        id: Literal[{n}] = {n},
        freq: int = 400000,
        *,
        scl: Pin[_c.I2C{n}_SCL] | I2C{n}_SCL_PIN | None = None,
        sda: Pin[_c.I2C{n}_SDA] | I2C{n}_SDA_PIN | None = None,
        timeout: int = 50000,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not SCL and SDA of one I2C bus on {target}: use a pair of one bus")
    def __init__(
        self,
        id: Literal[0, 1] = 0,
        freq: int = 400000,
        *,
        scl: Pin[_c.ONE] | PIN | None = None,
        sda: Pin[_c.ONE] | PIN | None = None,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    @deprecated("machine.I2C has only the buses 0 and 1 on {target}: use I2C(0) or I2C(1)")
    def __init__(
        self,
        id: Literal[2, 3, 4, 5, 6, 7, 8],
        freq: int = 400000,
        *,
        scl: Any = ...,
        sda: Any = ...,
        timeout: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = 0,
        freq: int = 400000,
        *,
        scl: PinLike | None = None,
        sda: PinLike | None = None,
        timeout: int = 50000,
    ) -> None: ...
#: end
#: if esp32
    @overload
    @deprecated("machine.I2C has only the buses 0 and 1 on {target}: use I2C(0) or I2C(1)")
    def __init__(
        self,
        id: Literal[2, 3, 4, 5, 6, 7, 8],
        *,
        scl: Any = ...,
        sda: Any = ...,
        freq: int = 400000,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = 0,
        *,
        scl: Pin[_c.OUT] | int | str = ...,
        sda: Pin[_c.OUT] | int | str = ...,
        freq: int = 400000,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    @deprecated("This pin cannot be an output on {target}: use a pin that can")
    def __init__(
        self,
        id: int = 0,
        *,
        scl: Pin[_c.ONE] | int | str = ...,
        sda: Pin[_c.ONE] | int | str = ...,
        freq: int = 400000,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = 0,
        *,
        scl: PinLike = ...,
        sda: PinLike = ...,
        freq: int = 400000,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    @deprecated("machine.I2C takes freq by name only on {target}: I2C(0, freq=400000)")
    def __init__(
        self, id: int, freq: int, /, *, scl: PinLike = ..., sda: PinLike = ..., timeout: int = 50000
    ) -> None: ...
#: end
#: if stm32
    @overload
    @deprecated("machine.I2C(0) does not exist on {target}: use I2C(1), I2C(2) … or a name of the board, I2C('X')")
    def __init__(
        self,
        id: Literal[0],
        _2: Any = ...,
        _3: Any = ...,
        /,
        *,
        scl: Any = ...,
        sda: Any = ...,
        freq: Any = ...,
        timeout: Any = ...,
    ) -> None: ...
    @overload
    def __init__(self, id: int | str, /, *, freq: int = 400000, timeout: int = 50000, timingr: int = ...) -> None: ...
    @overload
    @deprecated("machine.I2C takes no scl and sda on {target}: use the pins of the bus, I2C(1), or SoftI2C(scl, sda)")
    def __init__(
        self,
        id: int | str = ...,
        /,
        *,
        scl: PinLike,
        sda: PinLike = ...,
        freq: int = 400000,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    @deprecated("machine.I2C takes no scl and sda on {target}: use the pins of the bus, I2C(1), or SoftI2C(scl, sda)")
    def __init__(
        self, id: int | str = ..., /, *, sda: PinLike, freq: int = 400000, timeout: int = 50000
    ) -> None: ...
    @overload
    @deprecated("machine.I2C takes freq by name only on {target}: I2C(1, freq=400000)")
    def __init__(self, id: int | str, freq: int, /, *, timeout: int = 50000) -> None: ...
    @overload
    @deprecated("machine.I2C needs the number of a bus on {target}: I2C(1)")
    def __init__(self, *, freq: int = 400000, timeout: int = 50000) -> None: ...
#: end
#: if mimxrt
    @overload
    def __init__(self, id: int, freq: int = 400000, *, drive: int = 6, timeout: int = 50000) -> None: ...
    @overload
    @deprecated("machine.I2C takes no scl and sda on {target}: use the pins of the bus, I2C(0), or SoftI2C(scl, sda)")
    def __init__(
        self,
        id: int = ...,
        freq: int = 400000,
        *,
        scl: PinLike,
        sda: PinLike = ...,
        drive: int = 6,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    @deprecated("machine.I2C takes no scl and sda on {target}: use the pins of the bus, I2C(0), or SoftI2C(scl, sda)")
    def __init__(
        self, id: int = ..., freq: int = 400000, *, sda: PinLike, drive: int = 6, timeout: int = 50000
    ) -> None: ...
#: end
#: if samd
#: each n 0 1 2 3 4 5 6 7
    @overload
    def __init__(
        self,
        id: Literal[{n}] = ...,
        freq: int = 400000,
        *,
        scl: Pin[_c.I2C{n}_SCL] | int | str = ...,
        sda: Pin[_c.I2C{n}_SDA] | int | str = ...,
        timeout: int = 50000,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not SCL and SDA of one I2C bus on {target}: use a pair of one bus")
    def __init__(
        self,
        id: int = ...,
        freq: int = 400000,
        *,
        scl: Pin[_c.ONE] | int | str = ...,
        sda: Pin[_c.ONE] | int | str = ...,
        timeout: int = 50000,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = ...,
        freq: int = 400000,
        *,
        scl: PinLike = ...,
        sda: PinLike = ...,
        timeout: int = 50000,
    ) -> None: ...
#: end
#: if nrf
    @overload
    def __init__(
        self, id: int, scl: PinLike, sda: PinLike, *, freq: int = ..., timeout: int = 50000
    ) -> None: ...
    @overload
    @deprecated("machine.I2C needs scl and sda on {target}: I2C(0, scl=Pin(27), sda=Pin(26))")
    def __init__(self, id: int, *, freq: int = ..., timeout: int = 50000) -> None: ...
    @overload
    @deprecated("machine.I2C needs the number of a bus on {target}: I2C(0, scl=scl, sda=sda)")
    def __init__(self, *, scl: PinLike, sda: PinLike, freq: int = ..., timeout: int = 50000) -> None: ...
#: end
    @overload
    @deprecated("machine.I2C has no frequency= on {target}: use freq=")
    def __init__(
        self,
        id: int | str = ...,
        /,
        *,
        scl: PinLike = ...,
        sda: PinLike = ...,
        frequency: int,
        timeout: int = 50000,
    ) -> None: ...
    @overload
#: if rp2 esp32 samd nrf
    @deprecated("machine.I2C takes other arguments on {target}: I2C(0, scl=scl, sda=sda, freq=400000)")
#: else
    @deprecated("machine.I2C takes other arguments on {target}: I2C(1, freq=400000)")
#: end
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        id: Any = ...,
        freq: Any = ...,
        scl: Any = ...,
        sda: Any = ...,
        timeout: Any = ...,
        drive: Any = ...,
        timingr: Any = ...,
        frequency: Any = ...,
        baudrate: Any = ...,
        speed: Any = ...,
        mode: Any = ...,
        addr: Any = ...,
    ) -> None: ...
    def init(self, *args: Any, **settings: Any) -> None:
        """As the constructor."""
    def deinit(self) -> None:
        """Give up the bus."""
    def scan(self) -> list[int]:
        """The addresses from 0x08 to 0x77 that acknowledge."""
    @overload
    def readfrom(self, addr: int, nbytes: int, stop: bool = True, /) -> bytes:
        """Read.

        Raises:
            OSError: nobody has the address, or the bus does not work.
        """
    @overload
    @deprecated("machine.I2C.readfrom takes its arguments by position only on {target}: readfrom(addr, nbytes)")
    def readfrom(self, addr: int, *, nbytes: int, stop: bool = True) -> bytes: ...
    @overload
    def readfrom_into(self, addr: int, buf: WriteableBuffer, stop: bool = True, /) -> None:
        """As `readfrom`, as much as `buf` takes."""
    @overload
    @deprecated("machine.I2C.readfrom_into has no start and end on {target}: use memoryview(buf)[start:end]")
    def readfrom_into(self, address: int, buffer: WriteableBuffer, *, start: int = 0, end: int = ...) -> None: ...
    @overload
    def writeto(self, addr: int, buf: ReadableBuffer | str, stop: bool = True, /) -> int:
        """Write; returns how many bytes were acknowledged.

        Raises:
            OSError: as `readfrom`.
        """
    @overload
    @deprecated("machine.I2C.writeto takes bytes, no number or list, on {target}: writeto(addr, bytes([0xE0]))")
    def writeto(self, addr: int, buf: int | list[int] | tuple[int, ...], stop: bool = True, /) -> int: ...
    @overload
    @deprecated("machine.I2C.writeto takes its arguments by position only on {target}: writeto(addr, buf, False)")
    def writeto(self, addr: int, buf: ReadableBuffer, *, stop: bool) -> int: ...
    @overload
    @deprecated("machine.I2C.writeto has no start and end on {target}: use memoryview(buf)[start:end]")
    def writeto(self, address: int, buffer: ReadableBuffer, *, start: int = 0, end: int = ...) -> int: ...
    def writevto(self, addr: int, vector: Sequence[ReadableBuffer | str], stop: bool = True, /) -> int:
        """As `writeto`, of several buffers one after the other."""
    @overload
    def readfrom_mem(self, addr: int, memaddr: int, arg: int, *, addrsize: int = 8) -> bytes:
        """Write a register's number, repeated START, read `arg` bytes.

        Args:
            addrsize: bits of the number: 0, 8, 16, 24 or 32; most significant byte first.
        """
    @overload
    @deprecated("machine.I2C.readfrom_mem needs the number of bytes on {target}: readfrom_mem(addr, memaddr, nbytes)")
    def readfrom_mem(self, addr: int, memaddr: int, *, addrsize: int = 8) -> bytes: ...
    @overload
    @deprecated("machine.I2C.readfrom_mem has no nbytes= on {target}: readfrom_mem(addr, memaddr, nbytes)")
    def readfrom_mem(self, addr: int, memaddr: int, *, nbytes: int, addrsize: int = 8) -> bytes: ...
    @overload
    def readfrom_mem_into(self, addr: int, memaddr: int, arg: WriteableBuffer, *, addrsize: int = 8) -> None:
        """As `readfrom_mem`, as much as the buffer `arg` takes."""
    @overload
    @deprecated("machine.I2C.readfrom_mem_into needs a bytearray on {target}: readfrom_mem_into(addr, memaddr, buf)")
    def readfrom_mem_into(self, addr: int, memaddr: int, *, addrsize: int = 8) -> None: ...
    @overload
    @deprecated("machine.I2C.readfrom_mem_into has no buf= on {target}: readfrom_mem_into(addr, memaddr, buf)")
    def readfrom_mem_into(self, addr: int, memaddr: int, *, buf: WriteableBuffer, addrsize: int = 8) -> None: ...
    @overload
    def writeto_mem(self, addr: int, memaddr: int, arg: ReadableBuffer | str, *, addrsize: int = 8) -> None:
        """Write a register's number and then the bytes `arg`, in one message."""
    @overload
    @deprecated("machine.I2C.writeto_mem takes bytes, no number or list, on {target}: bytes([0x27])")
    def writeto_mem(
        self, addr: int, memaddr: int, arg: int | list[int] | tuple[int, ...], *, addrsize: int = 8
    ) -> None: ...
    @overload
    @deprecated("machine.I2C.writeto_mem needs the bytes on {target}: writeto_mem(addr, memaddr, buf)")
    def writeto_mem(self, addr: int, memaddr: int, *, addrsize: int = 8) -> None: ...
    @overload
    @deprecated("machine.I2C.writeto_mem has no buf= on {target}: writeto_mem(addr, memaddr, buf)")
    def writeto_mem(self, addr: int, memaddr: int, *, buf: ReadableBuffer, addrsize: int = 8) -> None: ...

    # SoftI2C alone can do these
    @deprecated("machine.I2C.start raises OSError on {target}: use writeto() and readfrom(), or machine.SoftI2C")
    def start(self) -> None: ...
    @deprecated("machine.I2C.stop raises OSError on {target}: use writeto() and readfrom(), or machine.SoftI2C")
    def stop(self) -> None: ...
    @deprecated("machine.I2C.readinto raises OSError on {target}: use readfrom_into(addr, buf), or machine.SoftI2C")
    def readinto(self, buf: WriteableBuffer, nack: bool = True, /) -> None: ...
    @deprecated("machine.I2C.write raises OSError on {target}: use writeto(addr, buf), or machine.SoftI2C")
    def write(self, buf: ReadableBuffer | str, /) -> int: ...

    # CircuitPython's busio
    @deprecated("machine.I2C.try_lock does not exist on {target}: leave it out, or use busio.I2C")
    def try_lock(self) -> bool: ...
    @deprecated("machine.I2C.unlock does not exist on {target}: leave it out, or use busio.I2C")
    def unlock(self) -> None: ...
    @deprecated("machine.I2C.probe does not exist on {target}: use `addr in i2c.scan()`")
    def probe(self, address: int, /) -> bool: ...
    @deprecated(
        "machine.I2C.writeto_then_readfrom does not exist on {target}: "
        "use writeto(addr, out, False), then readfrom_into(addr, into)"
    )
    def writeto_then_readfrom(self, *args: Any, **kw: Any) -> None: ...

    # SMBus of Linux
    @deprecated("machine.I2C.read_byte_data does not exist on {target}: use i2c.readfrom_mem(addr, register, 1)[0]")
    def read_byte_data(self, *args: Any) -> int: ...
    @deprecated("machine.I2C.read_word_data does not exist on {target}: use i2c.readfrom_mem(addr, register, 2)")
    def read_word_data(self, *args: Any) -> int: ...
    @deprecated("machine.I2C.read_i2c_block_data does not exist on {target}: use i2c.readfrom_mem(addr, register, nbytes)")
    def read_i2c_block_data(self, *args: Any) -> Any: ...
    @deprecated("machine.I2C.read_byte does not exist on {target}: use i2c.readfrom(addr, 1)[0]")
    def read_byte(self, *args: Any) -> int: ...
    @deprecated("machine.I2C.write_byte_data does not exist on {target}: use i2c.writeto_mem(addr, register, bytes([x]))")
    def write_byte_data(self, *args: Any) -> None: ...
    @deprecated("machine.I2C.write_word_data does not exist on {target}: use i2c.writeto_mem(addr, register, buf)")
    def write_word_data(self, *args: Any) -> None: ...
    @deprecated("machine.I2C.write_i2c_block_data does not exist on {target}: use i2c.writeto_mem(addr, register, buf)")
    def write_i2c_block_data(self, *args: Any) -> None: ...
    @deprecated("machine.I2C.write_byte does not exist on {target}: use i2c.writeto(addr, bytes([x]))")
    def write_byte(self, *args: Any) -> None: ...

    # pyb's I2C
    @deprecated("machine.I2C.send does not exist on {target}: use i2c.writeto(addr, buf)")
    def send(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C.recv does not exist on {target}: use i2c.readfrom(addr, nbytes)")
    def recv(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.I2C.mem_read does not exist on {target}: use i2c.readfrom_mem(addr, memaddr, nbytes)")
    def mem_read(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.I2C.mem_write does not exist on {target}: use i2c.writeto_mem(addr, memaddr, buf)")
    def mem_write(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C.is_ready does not exist on {target}: use `addr in i2c.scan()`")
    def is_ready(self, *args: Any) -> bool: ...
    @deprecated("machine.I2C is no context manager on {target}: use i2c.deinit() at the end")
    def __enter__(self) -> I2C: ...

class SoftI2C(I2C):
    """An I2C bus in software, on any two pins.

    Args:
        scl, sda: the pins.
        freq: Hz, at most.
        timeout: the longest clock stretching, microseconds.
    """

    @overload
    def __init__(
        self, scl: PinLike, sda: PinLike, *, freq: int = 400000, timeout: int = 50000
    ) -> None: ...
    @overload
    @deprecated("machine.SoftI2C takes no number of a bus on {target}: SoftI2C(scl, sda)")
    def __init__(
        self, id: int, /, *, scl: PinLike, sda: PinLike, freq: int = 400000, timeout: int = 50000
    ) -> None: ...
    @overload
    @deprecated("machine.SoftI2C has no frequency= on {target}: use freq=")
    def __init__(self, scl: PinLike, sda: PinLike, *, frequency: int, timeout: int = 50000) -> None: ...
    def init(
        self, scl: PinLike, sda: PinLike, *, freq: int = 400000, timeout: int = 50000
    ) -> None:
        """As the constructor."""
    def start(self) -> None:
        """Generate a START."""
    def stop(self) -> None:
        """Generate a STOP."""
    def readinto(self, buf: WriteableBuffer, nack: bool = True, /) -> None:
        """Read, and refuse the last byte if `nack`."""
    def write(self, buf: ReadableBuffer | str, /) -> int:
        """Write; returns how many bytes were acknowledged."""

#: if rp2 esp32 stm32 samd mimxrt
class I2CTarget:
    """An I2C bus, as a device on it, with a memory that the controller reads and writes.

    Args:
        id: the bus.
        addr: its own address.
        mem: the memory.
        mem_addrsize: bits of an address in the memory.
    """

    IRQ_ADDR_MATCH_READ: Final[int]
    IRQ_ADDR_MATCH_WRITE: Final[int]
    IRQ_READ_REQ: Final[int]
    IRQ_WRITE_REQ: Final[int]
    IRQ_END_READ: Final[int]
    IRQ_END_WRITE: Final[int]
    memaddr: Final[int]

    def __init__(
        self,
        id: int | str,
        addr: int,
        *,
        addrsize: int = 7,
        mem: WriteableBuffer | None = None,
        mem_addrsize: int = 8,
        scl: PinLike | None = None,
        sda: PinLike | None = None,
    ) -> None: ...
    def readinto(self, buf: WriteableBuffer, /) -> int: ...
    def write(self, buf: ReadableBuffer | str, /) -> int: ...
    def irq(
        self, handler: Callable[[I2CTarget], object] | None = None, trigger: int = ..., hard: bool = False
    ) -> IRQ: ...
    def deinit(self) -> None: ...
#: end
