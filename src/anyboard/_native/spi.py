"""The SPI controller's methods, the same for `busio.SPI` and `bitbangio.SPI`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.buffers import MAX, readable, writable
from anyboard._native.check import common_session, in_range, integer
from anyboard._native.lock import LockedBus
from anyboard.core.ops import SPIConfigure, SPITransfer
from anyboard.core.pins import name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session


@native
class SPIController(LockedBus):
    """Everything but the constructor."""

    __slots__ = ("_bus", "_wires", "_soft", "_settings", "_hertz")
    _bus: str
    _wires: tuple[str, str | None, str | None]
    _soft: bool
    _settings: SPIConfigure | None
    """What was asked for last; None before the first time."""
    _hertz: int | None
    """The actual rate; None until the board has carried out `_settings`."""

    def _claim_bus(self, clock: Pin, mosi: Pin | None, miso: Pin | None, soft: bool) -> Session:
        session = common_session(clock, mosi, miso)
        if soft:
            session.require(SPIConfigure, "bit-banged SPI", "soft_spi")
        else:
            session.require(SPIConfigure, "SPI")
        pins = tuple(pin for pin in (clock, mosi, miso) if pin is not None)
        if len(set(pins)) < len(pins):
            raise ValueError("Invalid pins")
        self._wires = clock._info.name, name_of(mosi), name_of(miso)
        self._bus = f"spi:{'/'.join(name or '-' for name in self._wires)}"
        self._soft, self._settings, self._hertz = soft, None, None
        self._make_lock()
        self._claim(session, pins, (self._bus,))
        return session

    def _make_settings(self, baudrate: int, polarity: int, phase: int, bits: int) -> SPIConfigure:
        # The firmware takes any word as an unsigned rate; 0 ends in its slowest one.
        hertz = max(1, baudrate & 0xFFFFFFFF)
        return SPIConfigure(self._bus, *self._wires, hertz, polarity, phase, bits, self._soft)

    def configure(self, *, baudrate: int = 100000, polarity: int = 0, phase: int = 0, bits: int = 8) -> None:
        """Set the clock and the mode; asking again for what is set costs nothing.

        Args:
            baudrate: clock rate in Hz; the actual one may be lower.
            polarity: level of the idle clock, 0 or 1.
            phase: 0, data is taken at the clock's first edge; 1, at its second.
            bits: bits per word, 8 or 9.

        Raises:
            RuntimeError: not locked.
            ValueError: out of range, or the board cannot do it.
            OSError: EIO, the board refused.
        """
        session = self._locked_session
        hertz, polarity, phase, bits = integer(baudrate), integer(polarity), integer(phase), integer(bits)
        in_range(polarity, 0, 1, "polarity")
        in_range(phase, 0, 1, "phase")
        in_range(bits, 8, 9, "bits")
        settings = self._make_settings(hertz, polarity, phase, bits)
        if settings == self._settings and self._hertz is not None:
            return  # drivers configure before every transfer
        self._settings, self._hertz = settings, None
        done = session.post(settings)
        if done is not None and isinstance(done[0], int):
            self._hertz = done[0]

    def _check_ready(self, writes: bool, reads: bool) -> None:
        """What else must be true before bytes move."""

    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int = MAX) -> None:
        """Send `buffer[start:end]`; what comes back is dropped.  An empty slice does nothing.

        ::

            MOSI  data data …
            MISO  (dropped)

        Args:
            start, end: bounds in elements of the buffer.

        Raises:
            RuntimeError: not locked.
            OSError: EIO, the transfer failed.
        """
        session = self._locked_session
        out = readable(buffer, start, end)
        if out:
            self._check_ready(writes=True, reads=False)
            session.post(SPITransfer(self._bus, out, 0, 0))

    def readinto(self, buffer: WriteableBuffer, *, start: int = 0, end: int = MAX, write_value: int = 0) -> None:
        """Fill `buffer[start:end]` while `write_value` is sent for each byte.  An empty slice does nothing.

        ::

            MOSI  write_value write_value …
            MISO  data        data        …

        Args:
            start, end: bounds in elements of the buffer.
            write_value: its lowest 8 bits are sent.

        Raises:
            RuntimeError: not locked.
            OSError: EIO, the transfer failed.
        """
        session = self._locked_session
        fill = integer(write_value) & 0xFF
        view = writable(buffer, start, end)
        if len(view):
            self._check_ready(writes=False, reads=True)
            view[:] = session.run_bytes(SPITransfer(self._bus, b"", len(view), fill))

    def write_readinto(
        self,
        out_buffer: ReadableBuffer,
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = MAX,
        in_start: int = 0,
        in_end: int = MAX,
    ) -> None:
        """Send `out_buffer[out_start:out_end]` and fill `in_buffer[in_start:in_end]` at the same time.

        ::

            MOSI  out out …
            MISO  in  in  …

        The slices have the same length (0 does nothing) and may be of the same buffer.

        Raises:
            RuntimeError: not locked.
            ValueError: the slices differ in length.
            OSError: EIO, the transfer failed.
        """
        session = self._locked_session
        out = readable(out_buffer, out_start, out_end)
        view = writable(in_buffer, in_start, in_end)
        if len(out) != len(view):
            raise ValueError("buffer slices must be of equal length")
        if out:
            self._check_ready(writes=True, reads=True)
            view[:] = session.run_bytes(SPITransfer(self._bus, out, len(view), 0))
