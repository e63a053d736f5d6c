"""`busio.UART` over `machine.UART`."""

from _anyboard import Named, Native
from _bus import ESP32, open_unit, within_pins


class Parity(Named):
    """`busio.UART.Parity`."""

    _of = "busio.UART"


Parity.ODD = Parity("ODD")
Parity.EVEN = Parity("EVEN")


_PARITY = ((Parity.EVEN, 0), (Parity.ODD, 1))


class UART(Native):
    """A serial line."""

    Parity = Parity

    def __init__(
        self,
        tx=None,
        rx=None,
        *,
        baudrate=9600,
        bits=8,
        parity=None,
        stop=1,
        timeout=1,
        receiver_buffer_size=64,
        rts=None,
        cts=None,
        rs485_dir=None,
        rs485_invert=False,
    ):
        if not 5 <= bits <= 9:
            raise ValueError("bits must be 5-9")
        if not 1 <= stop <= 2:
            raise ValueError("stop must be 1-2")
        if not 1 <= receiver_buffer_size <= 65535:
            raise ValueError("receiver_buffer_size must be 1-65535")
        if not (rts is None and cts is None and rs485_dir is None):
            raise NotImplementedError("rts, cts and rs485_dir")
        if tx is None and rx is None:
            raise ValueError("tx and rx cannot both be None")
        self._wait = _ms(timeout)
        self._size = receiver_buffer_size
        if ESP32:
            receiver_buffer_size = max(receiver_buffer_size, 256)  # its driver refuses less than the FIFO has
        receiver_buffer_size = min(receiver_buffer_size, 32766)  # and rp2 refuses more
        self._format = {"bits": bits, "stop": stop, "rxbuf": receiver_buffer_size}
        self._format["parity"] = None
        for known, number in _PARITY:
            if parity is known:
                self._format["parity"] = number
        self._baudrate = baudrate
        self._tx, self._rx = tx, rx
        self._claim(*[pin for pin in (rx, tx) if pin is not None])
        pins = {}
        if tx is not None:
            pins["tx"] = tx._pin
        if rx is not None:
            pins["rx"] = rx._pin
        self._open(self._make, pins)

    def _settings(self):
        # stm32 needs the rate in `init`, too
        return {"baudrate": self._baudrate, "timeout": self._wait, "timeout_char": self._wait}

    def _make(self, pins):
        settings = self._settings()
        settings.update(self._format)
        try:
            return open_unit(self, "UART", pins, settings)
        except TypeError:  # nrf: it has no format to choose
            if self._format["bits"] != 8 or self._format["parity"] is not None or self._format["stop"] != 1:
                raise ValueError("Invalid format")
            self._format = {}
            return open_unit(self, "UART", pins, self._settings())

    @property
    def baudrate(self):
        """Bits a second; may be set."""
        self._alive()
        return self._baudrate

    @baudrate.setter
    def baudrate(self, baudrate):
        self._baudrate = baudrate
        self._initialise()

    @property
    def timeout(self):
        """How long reading waits for a byte, in seconds; may be set."""
        self._alive()
        return self._wait / 1000

    @timeout.setter
    def timeout(self, timeout):
        self._wait = _ms(timeout)
        self._initialise()

    def _initialise(self):
        settings = self._settings()
        settings.update(self._format)
        within_pins(self, "UART", self._hardware.init, **settings)

    @property
    def in_waiting(self):
        """How many bytes have come; ports keep more than was asked for, which does not show."""
        return min(self._hardware.any(), self._size)

    def reset_input_buffer(self):
        """Forget what has come."""
        while self._hardware.any():
            self._hardware.read(self._hardware.any())

    def read(self, nbytes=None):
        """Up to `nbytes`, or all that comes before a pause as long as the timeout; None if nothing does."""
        reader = self._reader()
        if nbytes is None:
            return reader.read()
        return reader.read(nbytes) if nbytes else b""

    def readinto(self, buf, nbytes=None):
        """Fill `buf`; how many bytes came, or None."""
        reader = self._reader()
        return reader.readinto(buf) if nbytes is None else reader.readinto(buf, nbytes)

    def readline(self):
        """A line with its end, or what came before the timeout, or None."""
        return self._reader().readline()

    def _reader(self):
        self._alive()
        if self._rx is None:
            raise ValueError("No rx pin")
        return self._hardware

    def write(self, buf):
        """Send all of it; how many bytes."""
        write = self._hardware.write
        if self._tx is None:
            raise ValueError("No tx pin")
        rest = memoryview(buf)
        while rest:
            rest = rest[write(rest) or 0 :]
        return len(memoryview(buf))


def _ms(timeout):
    ms = int((timeout + 0.0) * 1000)
    if not 0 <= ms < 101000:
        raise ValueError("timeout must be 0-100")
    return ms
