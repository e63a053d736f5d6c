"""busio.I2C.  Written in the part of the language that MicroPython has."""

from array import array

from anyboard import busio, digitalio
from anyboard.testing.expect import NEEDS_LOCK, NO_BUFFER, equal, raises, raises_errno, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("busio.I2C", "i2c")
row = ROWS.row


def opened(rig: "Rig") -> busio.I2C:
    """The rig's bus, locked."""
    bus = rig.keep(busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))
    same(bus.try_lock(), True)
    return bus


def read(bus: busio.I2C, address: int, register: int, count: int) -> bytes:
    """`count` registers from `register` on."""
    into = bytearray(count)
    bus.writeto_then_readfrom(address, bytes([register]), into)
    return bytes(into)


@row("the constructor needs both pins and takes no third positional argument")
def _(rig: "Rig") -> None:
    scl, sda = rig.i2c_pins
    raises(TypeError, "'sda' argument required", busio.I2C, scl)
    raises(TypeError, "extra positional arguments given", busio.I2C, scl, sda, 100000)
    raises(TypeError, "unexpected keyword argument 'speed'", busio.I2C, scl, sda, speed=100000)


@row("what is not a pin is a TypeError that names the argument and the type")
def _(rig: "Rig") -> None:
    raises(TypeError, "scl must be of type Pin, not int", busio.I2C, 1, 2)
    raises(TypeError, "scl must be of type Pin, not NoneType", busio.I2C, None, None)
    raises(TypeError, "sda must be of type Pin, not int", busio.I2C, rig.i2c_pins[0], 2)


@row("one pin for both lines is a ValueError")
def _(rig: "Rig") -> None:
    raises(ValueError, "Invalid pins", busio.I2C, rig.i2c_pins[0], rig.i2c_pins[0])


@row("its pins are in use until deinit, SCL is complained about first")
def _(rig: "Rig") -> None:
    scl, sda = rig.i2c_pins
    bus = rig.keep(busio.I2C(scl, sda))
    raises_in_use(scl, busio.I2C, scl, sda)
    if "digital" in rig.offers:
        raises_in_use(sda, digitalio.DigitalInOut, sda)
    bus.deinit()
    rig.keep(busio.I2C(scl, sda))


@row("a bus without pull-ups is a RuntimeError that says to check the wiring", "pull_up_check")
def _(rig: "Rig") -> None:
    text = "No pull up found on SDA or SCL; check your wiring"
    raises(RuntimeError, text, busio.I2C, rig.bare_pins[0], rig.bare_pins[1])


@row("a constructor that fails leaves its pins free")
def _(rig: "Rig") -> None:
    scl, sda = rig.i2c_pins
    raises(TypeError, None, busio.I2C, scl, sda, frequency="fast")
    raises(ValueError, None, busio.I2C, scl, scl)
    rig.keep(busio.I2C(scl, sda))


@row("a frequency of 0 or less is a ValueError")
def _(rig: "Rig") -> None:
    raises(ValueError, None, busio.I2C, rig.i2c_pins[0], rig.i2c_pins[1], frequency=0)
    raises(ValueError, None, busio.I2C, rig.i2c_pins[0], rig.i2c_pins[1], frequency=-1)


@row("every transfer needs the lock")
def _(rig: "Rig") -> None:
    bus = rig.keep(busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))
    address = rig.target_address
    raises(RuntimeError, NEEDS_LOCK, bus.scan)
    raises(RuntimeError, NEEDS_LOCK, bus.probe, address)
    raises(RuntimeError, NEEDS_LOCK, bus.writeto, address, b"")
    raises(RuntimeError, NEEDS_LOCK, bus.readfrom_into, address, bytearray(1))
    raises(RuntimeError, NEEDS_LOCK, bus.writeto_then_readfrom, address, b"", bytearray(1))


@row("the lock is checked before the arguments")
def _(rig: "Rig") -> None:
    bus = rig.keep(busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))
    raises(RuntimeError, NEEDS_LOCK, bus.writeto, "x", 3)


@row("the lock is taken once and not again, not even by its owner")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    same(bus.try_lock(), False)
    bus.unlock()
    same(bus.try_lock(), True)


@row("unlocking what is not locked is fine")
def _(rig: "Rig") -> None:
    bus = rig.keep(busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))
    bus.unlock()
    bus.unlock()
    same(bus.try_lock(), True)


@row("scan returns who answers from 0x08 to 0x77, ascending")
def _(rig: "Rig") -> None:
    found = opened(rig).scan()
    equal(found, sorted(found))
    equal([address for address in found if not 0x08 <= address <= 0x77], [])
    same(rig.target_address in found, True)
    same(rig.absent_address in found, False)


@row("scan writes nothing: registers stay as they are")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\xa5\x5a")
    bus.writeto(rig.target_address, b"\x22")
    bus.scan()
    into = bytearray(1)
    bus.readfrom_into(rig.target_address, into)
    # an adapter that cannot address without data may have read a byte; a written one would be the pointer
    equal(into[0] in (0x22, 0x23), True)
    equal(read(bus, rig.target_address, 0x00, 1), b"\x00")
    equal(read(bus, rig.target_address, 0x60, 2), b"\xa5\x5a")


@row("scan, probe and a zero-length write move no data, so pointers stay as they are", "i2c_probe")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(2)
    bus.writeto(rig.target_address, b"\x22")
    bus.scan()
    bus.readfrom_into(rig.target_address, into)
    equal(into, b"\x22\x23")
    bus.probe(rig.target_address)
    bus.readfrom_into(rig.target_address, into)
    equal(into, b"\x24\x25")
    bus.writeto(rig.target_address, b"")
    bus.readfrom_into(rig.target_address, into)
    equal(into, b"\x26\x27")


@row("probe tells who is there and writes nothing")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\xa5")
    bus.writeto(rig.target_address, b"\x60")
    same(bus.probe(rig.target_address), True)
    same(bus.probe(rig.absent_address), False)
    equal(read(bus, rig.target_address, 0x60, 1), b"\xa5")


@row("probe looks at seven bits of the address")
def _(rig: "Rig") -> None:
    same(opened(rig).probe(0x100 + rig.target_address), True)


@row("an address is an int of a machine word")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(TypeError, "can't convert str to int", bus.probe, "x")
    raises(OverflowError, "overflow converting long int to machine word", bus.probe, 1 << 40)


@row("a zero-length write probes the address")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"")
    raises_errno("ENODEV", bus.writeto, rig.absent_address, b"")


@row("an absent address is an OSError with errno ENODEV")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises_errno("ENODEV", bus.writeto, rig.absent_address, b"a")
    raises_errno("ENODEV", bus.readfrom_into, rig.absent_address, bytearray(1))
    raises_errno("ENODEV", bus.writeto_then_readfrom, rig.absent_address, b"a", bytearray(1))


@row("an OSError has the number as its only argument and CircuitPython's text")
def _(rig: "Rig") -> None:
    error = raises(OSError, None, opened(rig).writeto, rig.absent_address, b"a")
    equal(len(error.args), 1)
    equal(str(error), "[Errno " + str(error.args[0]) + "] No such device")


@row("the bus works after a failure")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(OSError, None, bus.writeto, rig.absent_address, b"a")
    equal(read(bus, rig.target_address, 0x11, 2), b"\x11\x12")


@row("a refused data byte is an OSError with errno EIO", "i2c_refusal")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.refusing_address, b"ab")
    raises_errno("EIO", bus.writeto, rig.refusing_address, b"abc")
    bus.writeto(rig.refusing_address, b"ab")


@row("written registers are read back")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\x00\x00\x00\x00\x00")
    bus.writeto(rig.target_address, b"\x61\xaa\xbb\xcc")
    equal(read(bus, rig.target_address, 0x5F, 6), b"\x5f\x00\xaa\xbb\xcc\x00")


@row("readfrom_into fills its buffer from the target's pointer on")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x10")
    into = bytearray(3)
    bus.readfrom_into(rig.target_address, into)
    equal(into, b"\x10\x11\x12")


@row("writeto_then_readfrom joins its halves by a repeated START", "i2c_restart")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    equal(read(bus, rig.forgetful_address, 0x10, 2), b"\x10\x11")
    bus.writeto(rig.forgetful_address, b"\x10")
    into = bytearray(2)
    bus.readfrom_into(rig.forgetful_address, into)
    equal(into, b"\x00\x01")


@row("reserved addresses can be talked to and are not scanned", "i2c_reserved")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    equal(read(bus, rig.reserved_address, 0x10, 2), b"\x10\x11")
    same(bus.probe(rig.reserved_address), True)
    same(rig.reserved_address in bus.scan(), False)


@row("a long message is one message", "i2c_long")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    for first in (1, 2):
        data = bytes([255 - first * n % 256 for n in range(150)])
        bus.writeto(rig.target_address, b"\x60" + data)
        equal(read(bus, rig.target_address, 0x60, 150), data)


@row("reading nothing is a ValueError")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    text = "buffer length must be >= 1"
    raises(ValueError, text, bus.readfrom_into, rig.target_address, bytearray(0))
    raises(ValueError, text, bus.readfrom_into, rig.target_address, bytearray(3), start=2, end=2)
    raises(ValueError, "out_" + text, bus.writeto_then_readfrom, rig.target_address, b"\x00", bytearray(0))


@row("an end of 0 means nothing, not everything")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\x40")
    bus.writeto(rig.target_address, b"\x60\xff", end=0)
    into = bytearray(1)
    equal(read(bus, rig.target_address, 0x60, 1), b"\x40")
    raises(ValueError, "buffer length must be >= 1", bus.readfrom_into, rig.target_address, into, end=0)
    raises(
        ValueError,
        "out_buffer length must be >= 1",
        bus.writeto_then_readfrom,
        rig.target_address,
        b"\x00",
        into,
        in_end=0,
    )


@row("an empty out_buffer reads on")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x33")
    into = bytearray(2)
    bus.writeto_then_readfrom(rig.target_address, b"", into)
    equal(into, b"\x33\x34")


@row("bounds choose a part of each buffer and leave the rest alone")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"....")
    bus.writeto_then_readfrom(rig.target_address, b"\x00\x20\x00", into, out_start=1, out_end=2, in_start=1, in_end=3)
    equal(into, b".\x20\x21.")
    bus.writeto(rig.target_address, b"\x60\x00\x00")
    bus.writeto(rig.target_address, b"\x00\x60\x99\x77", start=1, end=3)
    equal(read(bus, rig.target_address, 0x60, 2), b"\x99\x00")
    bus.writeto(rig.target_address, b"\x50")
    bus.readfrom_into(rig.target_address, into, start=3)
    equal(into, b".\x20\x21\x50")


@row("negative bounds count from the end")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"....")
    bus.writeto_then_readfrom(rig.target_address, b"\x00\x20", into, out_start=-1, in_start=-3, in_end=-1)
    equal(into, b".\x20\x21.")


@row("bounds outside the buffer are clipped, and an end before the start means nothing")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"..")
    bus.writeto_then_readfrom(rig.target_address, b"\x20", into, out_end=99, in_end=99)
    equal(into, b"\x20\x21")
    bus.writeto(rig.target_address, b"\x60\x7e")
    bus.writeto(rig.target_address, b"\x60\x00", start=9)
    bus.writeto(rig.target_address, b"\x60\x00", start=2, end=1)
    equal(read(bus, rig.target_address, 0x60, 1), b"\x7e")


@row("bounds count elements of the buffer, not bytes")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\x00")
    bus.writeto(rig.target_address, array("H", [0x6161, 0x6060, 0x6262]), start=1, end=2)
    equal(read(bus, rig.target_address, 0x60, 1), b"\x60")
    wide = array("H", [0, 0])
    bus.writeto_then_readfrom(rig.target_address, b"\x10", wide, in_start=1)
    equal((wide[0], wide[1]), (0, 0x1110 if bytes(array("H", [1]))[0] else 0x1011))


@row("one buffer may be both halves of writeto_then_readfrom")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    both = bytearray(b"\x20\x00\x00")
    bus.writeto_then_readfrom(rig.target_address, both, both, out_end=1)
    equal(both, b"\x20\x21\x22")
    both = bytearray(b"\x30\x00\x00")
    bus.writeto_then_readfrom(rig.target_address, both, both, out_end=1, in_start=1)
    equal(both, b"\x30\x30\x31")


@row("a str is written as UTF-8")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    bus.writeto(rig.target_address, b"\x60\x00\x00\x00")
    bus.writeto(rig.target_address, "\x60a\u00b5")
    equal(read(bus, rig.target_address, 0x60, 3), b"a\xc2\xb5")


@row("a slice of a memoryview is filled in place")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(b"....")
    bus.writeto(rig.target_address, memoryview(b"\x00\x44")[1:])
    bus.readfrom_into(rig.target_address, memoryview(into)[1:3])
    equal(into, b".\x44\x45.")


@row("what has no buffer is a TypeError, and so is reading into what cannot be written")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(TypeError, NO_BUFFER, bus.writeto, rig.target_address, [1, 2])
    raises(TypeError, NO_BUFFER, bus.writeto, rig.target_address, 3)
    raises(TypeError, NO_BUFFER, bus.readfrom_into, rig.target_address, b"abc")
    raises(TypeError, NO_BUFFER, bus.readfrom_into, rig.target_address, "abc")
    raises(TypeError, NO_BUFFER, bus.writeto_then_readfrom, rig.target_address, b"a", b"abc")


@row("address and buffers may be keywords, by CircuitPython's names")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    into = bytearray(1)
    bus.writeto(address=rig.target_address, buffer=b"\x11")
    bus.readfrom_into(address=rig.target_address, buffer=into)
    equal(into, b"\x11")
    bus.writeto_then_readfrom(address=rig.target_address, out_buffer=b"\x12", in_buffer=into)
    equal(into, b"\x12")
    bus.probe(address=rig.target_address)


@row("bounds are keywords only, and there is no stop argument")
def _(rig: "Rig") -> None:
    bus = opened(rig)
    raises(TypeError, "extra positional arguments given", bus.writeto, rig.target_address, b"abc", 1)
    raises(TypeError, "unexpected keyword argument 'stop'", bus.writeto, rig.target_address, b"a", stop=False)
    raises(TypeError, "'buffer' argument required", bus.readfrom_into, rig.target_address)


@row("transfers return None")
def _(rig: "Rig") -> None:
    bus: Any = opened(rig)
    same(bus.writeto(rig.target_address, b"\x00"), None)
    same(bus.readfrom_into(rig.target_address, bytearray(1)), None)
    same(bus.writeto_then_readfrom(rig.target_address, b"\x00", bytearray(1)), None)
