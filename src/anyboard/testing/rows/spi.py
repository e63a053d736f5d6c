"""busio.SPI.  Written in the part of the language that MicroPython has."""

from anyboard import busio
from anyboard.testing.expect import NEEDS_LOCK, NO_BUFFER, between, equal, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("busio.SPI", "spi")
row = ROWS.row


def opened(rig: "Rig") -> busio.SPI:
    """The rig's bus, locked."""
    clock, mosi, miso = rig.spi_pins
    bus = rig.keep(busio.SPI(clock, MOSI=mosi, MISO=miso))
    same(bus.try_lock(), True)
    return bus


@row("the constructor needs a clock and a data pin")
def _(rig: "Rig") -> None:
    raises(TypeError, "'clock' argument required", busio.SPI)
    raises(ValueError, "Must provide MISO or MOSI pin", busio.SPI, rig.spi_pins[0])


@row("half_duplex is a keyword, and the pins' keywords are upper case")
def _(rig: "Rig") -> None:
    clock, mosi, miso = rig.spi_pins
    raises(TypeError, "extra positional arguments given", busio.SPI, clock, mosi, miso, True)
    raises(TypeError, "unexpected keyword argument 'mosi'", busio.SPI, clock, mosi=mosi)


@row("what is not a pin is a TypeError that names the argument in lower case")
def _(rig: "Rig") -> None:
    raises(TypeError, "clock must be of type Pin, not int", busio.SPI, 1, rig.spi_pins[1])
    raises(TypeError, "mosi must be of type Pin, not int", busio.SPI, rig.spi_pins[0], MOSI=1)


@row("its pins are in use until deinit")
def _(rig: "Rig") -> None:
    clock, mosi, miso = rig.spi_pins
    bus = rig.keep(busio.SPI(clock, mosi, miso))
    raises_in_use(clock, busio.SPI, clock, mosi)
    bus.deinit()
    rig.keep(busio.SPI(clock, mosi, miso))


@row("every transfer and configure need the lock")
def _(rig: "Rig") -> None:
    clock, mosi, miso = rig.spi_pins
    bus = rig.keep(busio.SPI(clock, mosi, miso))
    raises(RuntimeError, NEEDS_LOCK, bus.configure)
    raises(RuntimeError, NEEDS_LOCK, bus.write, b"a")
    raises(RuntimeError, NEEDS_LOCK, bus.readinto, bytearray(1))
    raises(RuntimeError, NEEDS_LOCK, bus.write_readinto, b"a", bytearray(1))


@row("the lock is taken once and not again")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    same(bus.try_lock(), False)
    bus.unlock()
    bus.unlock()
    same(bus.try_lock(), True)


@row("try_lock is False after deinit, where other methods raise")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.deinit()
    same(bus.try_lock(), False)
    raises(ValueError, None, bus.unlock)
    raises(ValueError, None, getattr, bus, "frequency")


@row("frequency is the real rate: more than 0, at most what was asked")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.configure(baudrate=1000000)
    between(bus.frequency, 1, 1000000)


@row("configure refuses what SPI does not have")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(ValueError, "polarity must be 0-1", bus.configure, polarity=2)
    raises(ValueError, "phase must be 0-1", bus.configure, phase=-1)
    raises(ValueError, "bits must be 8-9", bus.configure, bits=7)
    raises(ValueError, "bits must be 8-9", bus.configure, bits=10)
    raises(TypeError, "extra positional arguments given", bus.configure, 1000000)
    raises(OverflowError, "overflow converting long int to machine word", bus.configure, baudrate=1 << 31)


@row("in every mode the bytes written come back over the wire from MOSI to MISO")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    for polarity in (0, 1):
        for phase in (0, 1):
            bus.configure(baudrate=100000, polarity=polarity, phase=phase)
            into = bytearray(4)
            bus.write_readinto(b"\x01\x80\xa5\x5a", into)
            equal(into, b"\x01\x80\xa5\x5a")


@row("transfers work before configure")
def _(rig: "Rig") -> None:
    into = bytearray(2)
    opened(rig).write_readinto(b"ab", into)
    equal(into, b"ab")


@row("readinto sends write_value, of which the low eight bits count")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(3)
    bus.readinto(into)
    equal(into, b"\x00\x00\x00")
    bus.readinto(into, write_value=0x5A)
    equal(into, b"\x5a\x5a\x5a")
    bus.readinto(into, write_value=0x1FF)
    equal(into, b"\xff\xff\xff")


@row("write_readinto needs slices of one length")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    text = "buffer slices must be of equal length"
    raises(ValueError, text, bus.write_readinto, b"12", bytearray(4))
    raises(ValueError, text, bus.write_readinto, b"1234", bytearray(4), in_end=0)


@row("bounds choose a part of each buffer and leave the rest alone")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"....")
    bus.write_readinto(b"12", into, in_start=1, in_end=3)
    equal(into, b".12.")
    bus.write_readinto(b"6789", into, out_start=-2, in_start=-2)
    equal(into, b".189")
    bus.readinto(into, start=1, end=2, write_value=0x20)
    equal(into, b". 89")


@row("an end of 0 and a start past the end mean nothing")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"..")
    bus.write(b"12345", end=0)
    bus.write(b"12345", start=9)
    bus.readinto(into, end=0, write_value=0x5A)
    bus.write_readinto(b"12", into, out_end=0, in_end=0)
    equal(into, b"..")


@row("empty transfers do nothing")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.write(b"")
    bus.readinto(bytearray(0))
    bus.write_readinto(b"", bytearray(0))


@row("one buffer may be written and read into")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    both = bytearray(b"1234")
    bus.write_readinto(both, both, out_end=2, in_start=2)
    equal(both, b"1212")


@row("a long transfer comes back whole")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    data = bytes([n % 251 for n in range(1000)])
    into = bytearray(1000)
    bus.write_readinto(data, into)
    equal(into, data)


@row("a str is written as UTF-8")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(3)
    bus.write("abc")
    bus.write_readinto("abc", into)
    equal(into, b"abc")


@row("what has no buffer is a TypeError, and so is reading into what cannot be written")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(TypeError, NO_BUFFER, bus.write, 5)
    raises(TypeError, NO_BUFFER, bus.write, [1, 2])
    raises(TypeError, NO_BUFFER, bus.readinto, b"abc")
    raises(TypeError, NO_BUFFER, bus.write_readinto, b"abc", b"abc")


@row("a bus may do without MISO")
def _(rig: "Rig") -> None:
    bus = rig.keep(busio.SPI(rig.spi_pins[0], MOSI=rig.spi_pins[1]))
    bus.try_lock()
    bus.write(b"abc")
