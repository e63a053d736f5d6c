"""`busio.UART`."""

from __future__ import annotations

import _thread

from anyboard._native.arguments import native
from anyboard._native.base import Peripheral
from anyboard._native.buffers import readable, writable
from anyboard._native.check import at_least, at_most, common_session, in_range, integer, optional_free_pin, timeout
from anyboard._native.enumeration import Enumeration
from anyboard.core.errors import Unsupported
from anyboard.core.ops import UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite
from anyboard.core.pins import name_of

# the constructor's own `timeout` hides the check's name
_timeout = timeout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar

    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin


@native
class UART(Peripheral):
    """A serial port: bytes without a clock line, at an agreed rate.

    Args:
        tx: pin to send on, or None.
        rx: pin to receive on, or None.
        baudrate: bits per second.
        bits: bits per character, 5-8.
        parity: `UART.Parity.ODD`, `UART.Parity.EVEN`; anything else is none.
        stop: stop bits, 1 or 2.
        timeout: seconds to wait for the first character and between characters, 0-100.
        receiver_buffer_size: bytes kept until they are read, 1-65535; more are lost.
        rts: pin that says we can receive, or None.
        cts: pin that says the other side can, or None.
        rs485_dir: pin that turns an RS-485 driver on: no board here can.
        rs485_invert: low turns it on.

    Raises:
        TypeError: an argument is of the wrong type.
        ValueError: a pin is in use or cannot do it, a value is out of range, both `tx` and `rx` are None.
        NotImplementedError: `rs485_dir`, or the board has no UART.
    """

    __slots__ = ("_settings", "_seconds", "_unread", "_reading")
    _has_finaliser = True
    _settings: UARTConfigure
    _seconds: float
    _unread: bytearray
    """What came after a line's end: read from the board, not yet by the program."""
    _reading: Any

    class Parity(Enumeration, names=("ODD", "EVEN")):
        """What makes the number of ones in a character odd or even."""

        __slots__ = ()
        ODD: ClassVar[UART.Parity]
        EVEN: ClassVar[UART.Parity]

    def __init__(
        self,
        tx: Pin | None = None,
        rx: Pin | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: Pin | None = None,
        cts: Pin | None = None,
        rs485_dir: Pin | None = None,
        rs485_invert: bool = False,
    ) -> None:
        # Everything is checked here, before the board hears of it: an RP2040 whose constructor fails
        # half way later tears down another UART.
        numbers = [integer(number) for number in (baudrate, bits, stop, receiver_buffer_size)]
        rx_pin, tx_pin = optional_free_pin(rx, "rx"), optional_free_pin(tx, "tx")
        rts_pin, cts_pin = optional_free_pin(rts, "rts"), optional_free_pin(cts, "cts")
        direction = optional_free_pin(rs485_dir, "rs485_dir")
        if tx_pin is None and rx_pin is None:
            raise ValueError("tx and rx cannot both be None")
        pins = tuple(pin for pin in (tx_pin, rx_pin, rts_pin, cts_pin, direction) if pin is not None)
        if len(set(pins)) < len(pins):
            raise ValueError("Invalid pins")
        in_range(numbers[1], 5, 9, "bits")
        in_range(numbers[3], 1, 0xFFFF, "receiver_buffer_size")
        in_range(numbers[2], 1, 2, "stop")
        seconds = _timeout(timeout)
        at_most(numbers[1], 8, "bits")
        at_least(numbers[0], 1, "baudrate")
        session = common_session(*pins)
        session.require(UARTConfigure, "UART")
        if direction is not None:
            raise Unsupported(f"{session.url} ({session.info.description}) has no rs485_dir")
        bus = f"uart:{name_of(tx_pin) or '-'}/{name_of(rx_pin) or '-'}"
        self._settings = UARTConfigure(
            bus,
            name_of(tx_pin),
            name_of(rx_pin),
            numbers[0],
            numbers[1],
            "odd" if parity is UART.Parity.ODD else "even" if parity is UART.Parity.EVEN else None,
            numbers[2],
            numbers[3],
            name_of(rts_pin),
            name_of(cts_pin),
        )
        self._seconds, self._unread, self._reading = seconds, bytearray(), _thread.allocate_lock()
        self._claim(session, pins, (bus,))
        try:
            session.run(self._settings)
        except BaseException:
            self._abandon()
            raise

    # -- receiving ----------------------------------------------------------------------------

    def _take(self, most: int) -> bytes:
        """Up to `most` bytes that are there; never waits.

        Raises:
            ValueError: after `deinit`, which may have come while a reader waited; no `rx` pin.
        """
        session = self._live
        if self._settings.rx is None:
            raise ValueError("No rx pin")
        with self._reading:
            if self._unread:
                taken = bytes(self._unread[:most])
                del self._unread[:most]
                return taken
            return session.run_bytes(UARTRead(self._settings.bus, most))

    def _take_line(self, most: int) -> bytes:
        """As `_take`, up to the first newline; what follows it is kept."""
        taken = self._take(most)
        end = taken.find(b"\n") + 1
        if end:
            with self._reading:
                self._unread[:0] = taken[end:]
            return taken[:end]
        return taken

    def _receive(self, take: Callable[[int], bytes], most: int | None, line: bool = False) -> bytes:
        """Collect bytes until there are `most`, or the line ends, or none comes within the timeout.

        Only polling, and nothing is held in between: other threads use the board meanwhile.
        """
        session = self._live
        received = bytearray()

        def came() -> bool:
            left = self._settings.receiver_buffer_size if most is None else most - len(received)
            taken = take(left)
            received.extend(taken)
            return bool(taken)

        while most is None or len(received) < most:
            if not session.wait_for(came, round(self._seconds * 1e6)) or (line and received.endswith(b"\n")):
                break
        return bytes(received)

    def read(self, nbytes: int | None = None, /) -> bytes | None:
        """Read `nbytes`, or what comes until the timeout; without `nbytes`, everything until the timeout.

        Returns:
            The bytes; None if there are none.

        Raises:
            ValueError: no `rx` pin.
        """
        self._check_live()
        wanted = None if nbytes is None or integer(nbytes) < 0 else integer(nbytes)
        if wanted == 0:
            return b""
        return self._receive(self._take, wanted) or None

    def readinto(self, buf: WriteableBuffer, nbytes: int | None = None, /) -> int | None:
        """Read into `buf` until it (or `nbytes` of it) is full, or the timeout.

        Returns:
            The number of bytes stored; None if there are none.

        Raises:
            ValueError: no `rx` pin.
        """
        self._check_live()
        view = writable(buf)
        if nbytes is not None:
            view = view[: max(integer(nbytes), 0)]
        if not len(view):
            return 0
        received = self._receive(self._take, len(view))
        view[: len(received)] = received
        return len(received) or None

    def readline(self) -> bytes | None:
        """Read up to and with the next newline, or what comes until the timeout.

        Returns:
            The bytes; None if there are none.

        Raises:
            ValueError: no `rx` pin.
        """
        return self._receive(self._take_line, None, line=True) or None

    @property
    def in_waiting(self) -> int:
        """How many bytes can be read without waiting."""
        session = self._live
        if self._settings.rx is None:
            return 0
        return len(self._unread) + session.run_int(UARTAvailable(self._settings.bus))

    def reset_input_buffer(self) -> None:
        """Drop what has arrived."""
        session = self._live
        with self._reading:
            self._unread.clear()
            session.run(UARTClear(self._settings.bus))

    # -- sending ------------------------------------------------------------------------------

    def write(self, buf: ReadableBuffer, /) -> int:
        """Send bytes.

        Returns:
            How many: all.

        Raises:
            ValueError: no `tx` pin.
        """
        session = self._live
        data = readable(buf)
        if data:
            if self._settings.tx is None:
                raise ValueError("No tx pin")
            session.post(UARTWrite(self._settings.bus, data))
        return len(data)

    # -- settings -----------------------------------------------------------------------------

    @property
    def baudrate(self) -> int:
        """Bits per second."""
        self._check_live()
        return self._settings.baudrate

    @baudrate.setter
    def baudrate(self, value: int) -> None:
        session = self._live
        settings = self._settings.replace(baudrate=at_least(value, 1, "baudrate"))
        session.run(settings)
        self._settings = settings

    @property
    def timeout(self) -> float:
        """Seconds to wait for the first character and between characters, 0-100."""
        self._check_live()
        return self._seconds

    @timeout.setter
    def timeout(self, value: float) -> None:
        self._check_live()
        self._seconds = _timeout(value)
