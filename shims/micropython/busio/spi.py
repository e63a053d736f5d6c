"""`busio.SPI` over `machine.SPI`."""

from _anyboard import GONE
from _bus import Bus, open_unit, within_pins


class SPI(Bus):
    """An SPI bus; bytes of 8 bits, most significant bit first."""

    def __init__(self, clock, MOSI=None, MISO=None, *, half_duplex=False):
        if half_duplex:
            raise NotImplementedError("half_duplex")
        if MOSI is None and MISO is None:
            raise ValueError("Must provide MISO or MOSI pin")
        self._claim(clock, *[pin for pin in (MOSI, MISO) if pin is not None])
        self._baudrate = 250000
        pins = {"sck": clock._pin}
        if MOSI is not None:
            pins["mosi"] = MOSI._pin
        if MISO is not None:
            pins["miso"] = MISO._pin
        self._open(self._make, "SPI", pins, {"baudrate": self._baudrate, "polarity": 0, "phase": 0})

    _make = open_unit

    def try_lock(self):
        """Whether the bus was free, and is now yours; unlike others an ended one says False."""
        return self._hardware is not GONE and Bus.try_lock(self)

    def configure(self, *, baudrate=100000, polarity=0, phase=0, bits=8):
        """Set the clock's rate (at most; in Hz) and mode."""
        if not self._locked:
            self._refuse()
        if not 0 <= polarity <= 1:
            raise ValueError("polarity must be 0-1")
        if not 0 <= phase <= 1:
            raise ValueError("phase must be 0-1")
        if bits != 8:
            raise ValueError("bits must be 8")
        if len(self._pins) == 3:
            self._hardware.init(baudrate=baudrate, polarity=polarity, phase=phase)
        else:
            within_pins(self, "SPI", self._hardware.init, baudrate=baudrate, polarity=polarity, phase=phase)
        self._baudrate = baudrate

    @property
    def frequency(self):
        """The rate asked for, in Hz: `machine` does not tell the real one."""
        self._alive()
        return self._baudrate

    def write(self, buffer, *, start=0, end=None):
        """Send `buffer[start:end]`."""
        if not self._locked:
            self._refuse()
        if start or end is not None:
            buffer = memoryview(buffer)[start:end]
        if buffer:
            self._hardware.write(buffer)

    def readinto(self, buffer, *, start=0, end=None, write_value=0):
        """Fill `buffer[start:end]` while sending `write_value`."""
        if not self._locked:
            self._refuse()
        if start or end is not None:
            buffer = memoryview(buffer)[start:end]
        if buffer:
            self._hardware.readinto(buffer, write_value & 0xFF)

    def write_readinto(self, out_buffer, in_buffer, *, out_start=0, out_end=None, in_start=0, in_end=None):
        """Send `out_buffer[out_start:out_end]` while filling `in_buffer[in_start:in_end]`, of the same length."""
        if not self._locked:
            self._refuse()
        if out_start or out_end is not None:
            out_buffer = memoryview(out_buffer)[out_start:out_end]
        if in_start or in_end is not None:
            in_buffer = memoryview(in_buffer)[in_start:in_end]
        if out_buffer or in_buffer:
            self._hardware.write_readinto(out_buffer, in_buffer)
