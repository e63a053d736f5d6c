"""`machine.UART`."""

from __future__ import annotations

from anyboard._native.buffers import readable, writable
from anyboard._native.check import common_session
from anyboard.core.errors import Unsupported
from anyboard.core.ops import UARTAvailable, UARTConfigure, UARTRead, UARTWrite
from anyboard.core.pins import name_of
from anyboard.machine._names import current_session, default_pins, optional_pin
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

# rp2 takes a character to need 13 bits "to be safe" (ports/rp2/machine_uart.c), and waits so long for the next
_BITS_OF_A_CHARACTER = 13


class UART:
    """A serial port.

    Args:
        id: the board's own UART of this number, counted from 0; with `tx` or `rx`, any.
        baudrate: bits per second.
        bits: 5 to 8 per character.
        parity: None, 0 (even) or 1 (odd).
        stop: stop bits, 1 or 2.
        tx, rx, rts, cts: the pins, if others than the board's own; -1 is none.
        timeout: milliseconds to wait for the first character.
        timeout_char: milliseconds to wait for each further one; at least the time of one.
        rxbuf: bytes kept until they are read.
        txbuf, flow, invert: ignored, but for an `invert` that is not 0.

    Raises:
        ValueError: there is no such UART; a value is out of range; something else has a pin.
        Unsupported: the board has no UART; `invert`.
    """

    RTS, CTS = 2, 1
    INV_TX, INV_RX = 1, 2
    _use: Use
    _settings: UARTConfigure

    def __init__(
        self,
        id: int | str = 0,  # noqa: A002
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: object = None,
        rx: object = None,
        rts: object = None,
        cts: object = None,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
        flow: int = 0,
        invert: int = 0,
    ) -> None:
        if invert:
            raise Unsupported("inverted UART lines")
        self._id = id
        if tx is None and rx is None:
            own = default_pins(current_session(), "uart", id)
            lines: tuple[Pin | None, Pin | None] = own[0], own[1]
        else:
            lines = optional_pin(tx), optional_pin(rx)
        control = optional_pin(rts), optional_pin(cts)
        used = tuple(pin for pin in (*lines, *control) if pin is not None)
        if lines == (None, None) or len(set(used)) < len(used):
            raise ValueError("a UART needs tx or rx or both, and different pins")
        session = common_session(*used)
        session.require(UARTConfigure, "UART")
        tx_name, rx_name = name_of(lines[0]), name_of(lines[1])
        bus = f"uart:{tx_name or '-'}/{rx_name or '-'}"
        self._use = Use(session, "uart", bus, used)
        rts_name, cts_name = name_of(control[0]), name_of(control[1])
        self._settings = UARTConfigure(
            bus, tx_name, rx_name, baudrate, 8, None, 1, max(int(rxbuf), 1), rts_name, cts_name
        )
        self._line = bytearray()
        self.init(baudrate, bits, parity, stop, timeout=timeout, timeout_char=timeout_char)

    def init(
        self,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        timeout: int = 0,
        timeout_char: int = 0,
    ) -> None:
        """Change the settings, on the same pins."""
        if baudrate < 1 or not 5 <= bits <= 8 or stop not in (1, 2) or parity not in (None, 0, 1):
            raise ValueError(f"no UART has baudrate={baudrate}, bits={bits}, parity={parity}, stop={stop}")
        if timeout < 0 or timeout_char < 0:
            raise ValueError("timeouts are milliseconds, 0 or more")
        self._settings = self._settings.replace(
            baudrate=baudrate, bits=bits, parity=None if parity is None else ("even", "odd")[parity], stop=stop
        )
        self._first_us = timeout * 1000
        self._next_us = max(timeout_char * 1000, _BITS_OF_A_CHARACTER * 1_000_000 // baudrate)
        self._use.take(self._settings)

    def _ready(self) -> Session:
        if not self._use.is_current:
            self._use.take(self._settings)
        return self._use.session

    # -- receiving ------------------------------------------------------------------------------

    def _receive(self, most: int | None, line: bool = False) -> bytes | None:
        """Up to `most` bytes, until none comes in time; with `line`, up to and with the first newline."""
        if self._settings.rx is None:
            raise OSError(f"{self!r} has no rx")
        session, received = self._ready(), self._line

        def came() -> bool:
            left = self._settings.receiver_buffer_size if most is None else most - len(received)
            new = session.run_bytes(UARTRead(self._use.resource, left))
            received.extend(new)
            return bool(new)

        def is_enough() -> bool:
            return (most is not None and len(received) >= most) or (line and b"\n" in received)

        patience = self._next_us if received else self._first_us
        while not is_enough() and session.wait_for(came, patience):
            patience = self._next_us
        end = len(received) if most is None else min(most, len(received))
        if line and b"\n" in received[:end]:
            end = received.index(b"\n") + 1
        taken = bytes(received[:end])
        del received[:end]
        return taken or None

    def any(self) -> int:
        """How many characters can be read without waiting."""
        if self._settings.rx is None:
            return 0
        return len(self._line) + self._ready().run_int(UARTAvailable(self._use.resource))

    def read(self, nbytes: int | None = None, /) -> bytes | None:
        """Read `nbytes`, or what has come; less if no more comes in time, None if nothing does."""
        if nbytes is not None and nbytes == 0:
            return b""
        return self._receive(None if nbytes is None or nbytes < 0 else nbytes)

    def readinto(self, buf: WriteableBuffer, nbytes: int | None = None, /) -> int | None:
        """As `read`, into `buf` or `nbytes` of it; returns how many, None if none."""
        view = writable(buf)
        if nbytes is not None:
            view = view[: max(nbytes, 0)]
        if not len(view):
            return 0
        received = self._receive(len(view))
        if received is None:
            return None
        view[: len(received)] = received
        return len(received)

    def readline(self) -> bytes | None:
        """Read up to and with a newline; less if no more comes in time, None if nothing does."""
        return self._receive(None, line=True)

    # -- sending --------------------------------------------------------------------------------

    def write(self, buf: ReadableBuffer, /) -> int:
        """Send bytes; returns how many: all."""
        session, data = self._ready(), readable(buf)
        if self._settings.tx is None:
            raise OSError(f"{self!r} has no tx")
        if data:
            session.post(UARTWrite(self._use.resource, data))
        return len(data)

    def flush(self) -> None:
        """Return when everything is sent, as it is when `write` returns."""
        self._ready().flush()

    def txdone(self) -> bool:
        """Whether everything is sent."""
        return True

    def sendbreak(self) -> NoReturn:
        """No board here can."""
        raise Unsupported(f"{self._use.session.url} cannot send a break")

    def deinit(self) -> None:
        """Give up the UART; using it again takes it again."""
        self._line.clear()
        self._use.release()

    def __repr__(self) -> str:
        s = self._settings
        parity = None if s.parity is None else int(s.parity == "odd")
        return (
            f"UART({self._id}, baudrate={s.baudrate}, bits={s.bits}, parity={parity}, stop={s.stop}, tx={s.tx}, "
            f"rx={s.rx}, rxbuf={s.receiver_buffer_size}, timeout={self._first_us // 1000}, "
            f"timeout_char={-(-self._next_us // 1000)})"
        )
