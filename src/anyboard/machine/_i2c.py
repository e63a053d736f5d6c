"""`machine.I2C` and `machine.SoftI2C`."""

from __future__ import annotations

from anyboard._native.buffers import readable, writable
from anyboard._native.check import common_session
from anyboard.core.errors import Unsupported
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer
from anyboard.core.pins import info_of
from anyboard.machine._names import board_pin, current_session, default_pins
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

# rp2's and esp32's defaults (machine_i2c.c): Hz, and microseconds of clock stretching
_FREQUENCY, _TIMEOUT = 400_000, 50_000
# the addresses that `scan` asks, as extmod/machine_i2c.c
_FIRST, _LAST = 0x08, 0x77


class _Controller:
    """Everything but the constructor."""

    _use: Use
    _settings: I2CConfigure
    _unsent: tuple[int, tuple[bytes, ...]] | None

    def _open(self, scl: Pin, sda: Pin, freq: int, timeout: int, soft: bool) -> None:
        session = common_session(scl, sda)
        session.require(I2CConfigure, "bit-banged I2C" if soft else "I2C", "soft_i2c" if soft else None)
        if scl is sda:
            raise ValueError(f"{info_of(scl).name} cannot be both SCL and SDA")
        names = info_of(scl).name, info_of(sda).name
        bus = f"i2c:{names[0]}/{names[1]}"
        self._use = Use(session, "soft i2c" if soft else "i2c", bus, (scl, sda))
        self._unsent = None
        # "the maximum frequency for SCL", says the documentation: a board that cannot go so fast is slower
        hertz = min(int(freq), int(session.info.limits.get("i2c_frequency_max", freq)))
        self._settings = I2CConfigure(bus, *names, hertz, int(timeout), soft)
        self._use.take(self._settings)

    def _ready(self) -> Session:
        if not self._use.is_current:
            self._use.take(self._settings)
        return self._use.session

    def _exchange(self, address: int, *parts: bytes | int) -> bytes:
        """One transaction; what was written without a STOP before belongs to it."""
        session, target = self._ready(), int(address) & 0x7F
        begun = self._end(keep=target)
        result = session.run(I2CTransfer(self._use.resource, target, (*begun, *parts)))
        return result if isinstance(result, bytes) else b""

    def _end(self, keep: int | None = None) -> tuple[bytes, ...]:
        """What waits for its repeated START: returned if it is for the target `keep`, else sent."""
        unsent, self._unsent = self._unsent, None
        if unsent is None:
            return ()
        target, parts = unsent
        if target == keep:
            return parts
        self._use.session.run(I2CTransfer(self._use.resource, target, parts))
        return ()

    def _write(self, address: int, data: bytes, stop: bool) -> int:
        if stop:
            self._exchange(address, data)
        else:
            self._ready()
            target = int(address) & 0x7F
            self._unsent = target, (*self._end(keep=target), data)
        return len(data)

    # -- transfers ----------------------------------------------------------------------------

    def scan(self) -> list[int]:
        """The addresses from 0x08 to 0x77 that acknowledge."""
        session = self._ready()
        self._end()
        found = session.execute([I2CProbe(self._use.resource, address) for address in range(_FIRST, _LAST + 1)])
        return [address for address, present in enumerate(found, _FIRST) if present]

    def readfrom(self, addr: int, nbytes: int, stop: bool = True, /) -> bytes:
        """Read.  There is always a STOP.

        Raises:
            OSError: ENODEV, nobody has the address.
        """
        if nbytes < 1:
            self._exchange(addr, b"")
            return b""
        return self._exchange(addr, nbytes)

    def readfrom_into(self, addr: int, buf: WriteableBuffer, stop: bool = True, /) -> None:
        """As `readfrom`, as much as `buf` takes."""
        view = writable(buf)
        view[:] = self.readfrom(addr, len(view))

    def writeto(self, addr: int, buf: ReadableBuffer, stop: bool = True, /) -> int:
        """Write; returns how many bytes were acknowledged: all, or it raises.

        Without `stop` they go out with the next transfer, after whose START comes a repeated one: errors
        are raised there.

        Raises:
            OSError: ENODEV, nobody has the address; EIO, a byte was refused.
        """
        return self._write(addr, readable(buf), stop)

    def writevto(self, addr: int, vector: Sequence[ReadableBuffer], stop: bool = True, /) -> int:
        """As `writeto`, of several buffers one after the other."""
        return self._write(addr, b"".join(map(readable, vector)), stop)

    def readfrom_mem(self, addr: int, memaddr: int, nbytes: int, *, addrsize: int = 8) -> bytes:
        """Write a register's number, repeated START, read: one transaction.

        Args:
            addrsize: bits of the number, 8 to 32; most significant byte first.

        Raises:
            OSError: as `writeto`.
        """
        pointer = _pointer(memaddr, addrsize)
        return self._exchange(addr, pointer, nbytes) if nbytes > 0 else self._exchange(addr, pointer)

    def readfrom_mem_into(self, addr: int, memaddr: int, buf: WriteableBuffer, *, addrsize: int = 8) -> None:
        """As `readfrom_mem`, as much as `buf` takes."""
        view = writable(buf)
        view[:] = self.readfrom_mem(addr, memaddr, len(view), addrsize=addrsize)

    def writeto_mem(self, addr: int, memaddr: int, buf: ReadableBuffer, *, addrsize: int = 8) -> None:
        """Write a register's number and then `buf`, in one message."""
        self._exchange(addr, _pointer(memaddr, addrsize) + readable(buf))

    def deinit(self) -> None:
        """Give up the bus; using it again takes it again."""
        self._end()
        self._use.release()

    # -- single conditions ----------------------------------------------------------------------

    def _single(self) -> NoReturn:
        raise NotImplementedError

    def start(self) -> None:
        """Raises, as all boards exchange whole messages."""
        self._single()

    def stop(self) -> None:
        """As `start`."""
        self._single()

    def readinto(self, buf: WriteableBuffer, nack: bool = True, /) -> None:
        """As `start`."""
        self._single()

    def write(self, buf: ReadableBuffer, /) -> int:
        """As `start`."""
        self._single()


def _pointer(memaddr: int, addrsize: int) -> bytes:
    if addrsize % 8 or not 0 <= addrsize <= 32:
        raise ValueError("invalid addrsize")
    return (memaddr & ((1 << addrsize) - 1)).to_bytes(addrsize // 8, "big")


class I2C(_Controller):
    """An I2C bus.

    Args:
        id: the board's own bus of this number, counted from 0; with `scl` and `sda`, any; -1 with them: `SoftI2C`.
        freq: Hz, at most.
        scl, sda: the pins, if others than the board's own.
        timeout: longest clock stretching, microseconds.

    Raises:
        ValueError: there is no such bus; the pins are none, or something else has them.
        Unsupported: the board has no I2C.
    """

    def __init__(
        self,
        id: int | str = 0,  # noqa: A002
        freq: int = _FREQUENCY,
        *,
        scl: object = None,
        sda: object = None,
        timeout: int = _TIMEOUT,
    ) -> None:
        self._id = id
        self.init(freq, scl=scl, sda=sda, timeout=timeout)

    def init(self, freq: int = _FREQUENCY, *, scl: object = None, sda: object = None, timeout: int = _TIMEOUT) -> None:
        """As the constructor."""
        if (scl is None) != (sda is None):
            raise ValueError("scl and sda go together")
        if scl is None:
            pins = default_pins(current_session(), "i2c", self._id)
            self._open(pins[0], pins[1], freq, timeout, soft=False)
        else:
            self._open(board_pin(scl), board_pin(sda), freq, timeout, soft=self._id == -1)

    def _single(self) -> NoReturn:
        raise OSError("I2C operation not supported")

    def __repr__(self) -> str:
        s = self._settings
        return f"I2C({self._id}, freq={s.frequency}, scl={s.scl}, sda={s.sda}, timeout={s.timeout})"


class SoftI2C(_Controller):
    """An I2C bus in software, on any two pins.

    Args:
        scl, sda: the pins.
        freq: Hz, at most.
        timeout: longest clock stretching, microseconds.

    Raises:
        ValueError: not two pins, or something else has them.
        Unsupported: the board has no bit-banged I2C.
    """

    def __init__(self, scl: object, sda: object, *, freq: int = _FREQUENCY, timeout: int = _TIMEOUT) -> None:
        self.init(scl, sda, freq=freq, timeout=timeout)

    def init(self, scl: object, sda: object, *, freq: int = _FREQUENCY, timeout: int = _TIMEOUT) -> None:
        """As the constructor."""
        self._open(board_pin(scl), board_pin(sda), freq, timeout, soft=True)

    def _single(self) -> NoReturn:
        raise Unsupported(f"{self._use.session.url} exchanges whole I2C messages, not single conditions")

    def __repr__(self) -> str:
        return f"SoftI2C(scl={self._settings.scl}, sda={self._settings.sda}, freq={self._settings.frequency})"
