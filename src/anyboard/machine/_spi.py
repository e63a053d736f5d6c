"""`machine.SPI` and `machine.SoftSPI`."""

from __future__ import annotations

from anyboard._native.buffers import readable, writable
from anyboard._native.check import common_session
from anyboard.core.errors import Unsupported
from anyboard.core.ops import SPIConfigure, SPITransfer
from anyboard.core.pins import name_of
from anyboard.machine._names import current_session, default_pins, optional_pin
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

_MSB, _LSB = 0, 1
_REVERSED = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))


class _Controller:
    """Everything but the constructor."""

    MSB = _MSB
    LSB = _LSB
    _use: Use
    _settings: SPIConfigure
    _lsb_first: bool

    def _open(self, pins: tuple[Pin | None, Pin | None, Pin | None], soft: bool) -> None:
        clock, mosi, miso = pins
        if clock is None or (mosi is None and miso is None):
            raise ValueError("an SPI bus needs sck, and mosi or miso or both")
        used = tuple(pin for pin in pins if pin is not None)
        session = common_session(*used)
        session.require(SPIConfigure, "bit-banged SPI" if soft else "SPI", "soft_spi" if soft else None)
        if len(set(used)) < len(used):
            raise ValueError("sck, mosi and miso must be different pins")
        names = [name_of(pin) for pin in pins]
        bus = f"spi:{'/'.join(name or '-' for name in names)}"
        self._use = Use(session, "soft spi" if soft else "spi", bus, used)
        self._settings = SPIConfigure(bus, names[0] or "", names[1], names[2], 1_000_000, 0, 0, 8, soft)
        self._lsb_first = False

    def init(
        self, baudrate: int = -1, *, polarity: int = -1, phase: int = -1, bits: int = -1, firstbit: int = -1
    ) -> None:
        """Change what is given."""
        self._configure(baudrate, polarity, phase, bits, firstbit)

    def _configure(self, baudrate: int, polarity: int, phase: int, bits: int, firstbit: int) -> None:
        """-1: as it was."""
        if bits not in (-1, 8):
            raise Unsupported(f"{bits} bits: {self._use.session.url} has words of 8")
        if firstbit not in (-1, _MSB, _LSB):
            raise ValueError(f"invalid firstbit {firstbit}: SPI.MSB or SPI.LSB")
        before = self._settings
        settings = before.replace(
            baudrate=before.baudrate if baudrate == -1 else max(1, int(baudrate)),
            polarity=before.polarity if polarity == -1 else int(bool(polarity)),
            phase=before.phase if phase == -1 else int(bool(phase)),
        )
        if firstbit != -1:
            self._lsb_first = firstbit == _LSB
        if settings != before or not self._use.is_current:  # drivers say the same before every transfer
            self._use.take(settings)
            self._settings = settings

    def _ready(self) -> Session:
        if not self._use.is_current:
            self._use.take(self._settings)
        return self._use.session

    def _order(self, data: bytes) -> bytes:
        return data.translate(_REVERSED) if self._lsb_first else data

    def read(self, nbytes: int, write: int = 0x00, /) -> bytes:
        """Read `nbytes` while the byte `write` is sent for each."""
        session = self._ready()
        if nbytes < 1:
            return b""
        fill = self._order(bytes((write & 0xFF,)))[0]
        return self._order(session.run_bytes(SPITransfer(self._use.resource, b"", nbytes, fill)))

    def readinto(self, buf: WriteableBuffer, write: int = 0x00, /) -> None:
        """As `read`, as much as `buf` takes."""
        view = writable(buf)
        view[:] = self.read(len(view), write)

    def write(self, buf: ReadableBuffer, /) -> None:
        """Send bytes; what comes back is dropped."""
        session, out = self._ready(), self._order(readable(buf))
        if out:
            session.post(SPITransfer(self._use.resource, out, 0, 0))

    def write_readinto(self, write_buf: ReadableBuffer, read_buf: WriteableBuffer, /) -> None:
        """Send and read at the same time; the buffers may be the same.

        Raises:
            ValueError: they are not of the same length.
        """
        session, out, view = self._ready(), self._order(readable(write_buf)), writable(read_buf)
        if len(out) != len(view):
            raise ValueError("buffers must be the same length")
        if out:
            view[:] = self._order(session.run_bytes(SPITransfer(self._use.resource, out, len(view), 0)))

    def deinit(self) -> None:
        """Give up the bus; using it again takes it again."""
        self._use.release()

    def _described(self) -> str:
        s = self._settings
        return (
            f"baudrate={s.baudrate}, polarity={s.polarity}, phase={s.phase}, bits={s.bits}, "
            f"sck={s.clock}, mosi={s.mosi}, miso={s.miso}"
        )


class SPI(_Controller):
    """An SPI bus; chip selects are pins of their own.

    Args:
        id: the board's own bus of this number, counted from 0; with `sck`, any.
        baudrate: Hz, at most.
        polarity, phase: the mode.
        bits: 8.
        firstbit: `MSB` or `LSB`.
        sck, mosi, miso: the pins, if others than the board's own; -1 is none.

    Raises:
        ValueError: there is no such bus; the pins are none, or something else has them.
        Unsupported: the board has no SPI; other `bits`.
    """

    def __init__(
        self,
        id: int | str = 0,  # noqa: A002
        baudrate: int = 1_000_000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = _MSB,
        sck: object = None,
        mosi: object = None,
        miso: object = None,
    ) -> None:
        self._id = id
        if sck is None and mosi is None and miso is None:
            clock, out, back = default_pins(current_session(), "spi", id)
            self._open((clock, out, back), soft=False)
        else:
            self._open((optional_pin(sck), optional_pin(mosi), optional_pin(miso)), soft=False)
        self._configure(baudrate, polarity, phase, bits, firstbit)

    def __repr__(self) -> str:
        return f"SPI({self._id}, {self._described()})"


class SoftSPI(_Controller):
    """An SPI bus in software, on any pins; arguments and errors as those of `SPI`."""

    def __init__(
        self,
        baudrate: int = 500_000,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = _MSB,
        sck: object = None,
        mosi: object = None,
        miso: object = None,
    ) -> None:
        self._open((optional_pin(sck), optional_pin(mosi), optional_pin(miso)), soft=True)
        self._configure(baudrate, polarity, phase, bits, firstbit)

    def __repr__(self) -> str:
        return f"SoftSPI({self._described()})"
