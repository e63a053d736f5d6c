"""`busio.I2C` over `machine.I2C`."""

from _bus import RP2, Bus, open_unit

_EIO = 5
_ENODEV = 19


class I2C(Bus):
    """An I2C bus.

    Ports name an absent chip in several ways: rp2 and mimxrt say EIO, as for a refused byte.  Here it is
    ENODEV (19) on all.
    """

    def __init__(self, scl, sda, *, frequency=100000, timeout=255):
        if frequency < 1:
            raise ValueError("Invalid frequency")
        self._claim(scl, sda)
        settings = {"freq": frequency}
        if RP2:  # whose 50 ms are for all of a transfer, not for a stretched clock: here enough for 11,000 bytes
            settings["timeout"] = min(100000000 // frequency, 500000) * 1000
        self._open(self._make, "I2C", {"scl": scl._pin, "sda": sda._pin}, settings)

    _make = open_unit

    def scan(self):
        """The addresses from 0x08 to 0x77 at which somebody answers."""
        if not self._locked:
            self._refuse()
        return self._hardware.scan()

    def probe(self, address):
        """Whether somebody answers."""
        if not self._locked:
            self._refuse()
        try:
            self._hardware.writeto(address, b"")
        except OSError:
            return False
        return True

    def readfrom_into(self, address, buffer, *, start=0, end=None):
        """Fill `buffer[start:end]`."""
        if not self._locked:
            self._refuse()
        if start or end is not None:
            buffer = memoryview(buffer)[start:end]
        if not buffer:
            raise ValueError("buffer length must be >= 1")
        try:
            self._hardware.readfrom_into(address, buffer)
        except OSError as error:
            self._failed(address, error)

    def writeto(self, address, buffer, *, start=0, end=None):
        """Write `buffer[start:end]`; nothing asks whether somebody has the address."""
        if not self._locked:
            self._refuse()
        if start or end is not None:
            buffer = memoryview(buffer)[start:end]
        try:
            self._hardware.writeto(address, buffer)
        except OSError as error:
            self._failed(address, error)

    def writeto_then_readfrom(
        self, address, out_buffer, in_buffer, *, out_start=0, out_end=None, in_start=0, in_end=None
    ):
        """Write `out_buffer[out_start:out_end]`, repeated START, fill `in_buffer[in_start:in_end]`."""
        if not self._locked:
            self._refuse()
        if out_start or out_end is not None:
            out_buffer = memoryview(out_buffer)[out_start:out_end]
        if in_start or in_end is not None:
            in_buffer = memoryview(in_buffer)[in_start:in_end]
        if not in_buffer:
            raise ValueError("out_buffer length must be >= 1")  # CircuitPython, too, names the wrong one
        try:
            if out_buffer:
                self._hardware.writeto(address, out_buffer, False)
            self._hardware.readfrom_into(address, in_buffer)
        except OSError as error:
            self._failed(address, error)

    def _failed(self, address, error):
        if error.errno == _EIO and not self.probe(address):
            raise OSError(_ENODEV)
        raise error
