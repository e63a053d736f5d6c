"""bitbangio.  Written in the part of the language that MicroPython has."""

from anyboard import bitbangio
from anyboard.testing.expect import NEEDS_LOCK, equal, raises, raises_errno, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("bitbangio")
row = ROWS.row


def i2c(rig: "Rig") -> bitbangio.I2C:
    """A bit-banged bus on the rig's I2C pins, locked."""
    bus = rig.keep(bitbangio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))
    same(bus.try_lock(), True)
    return bus


def spi(rig: "Rig") -> bitbangio.SPI:
    """A bit-banged bus on the rig's SPI pins, locked and configured."""
    clock, mosi, miso = rig.spi_pins
    bus = rig.keep(bitbangio.SPI(clock, mosi, miso))
    same(bus.try_lock(), True)
    bus.configure()
    return bus


@row("I2C scans, probes, writes and reads as busio's does", "soft_i2c", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    same(rig.target_address in bus.scan(), True)
    equal((bus.probe(rig.target_address), bus.probe(rig.absent_address)), (True, False))
    bus.writeto(rig.target_address, b"\x60\xaa\xbb")
    into = bytearray(2)
    bus.writeto_then_readfrom(rig.target_address, b"\x60", into)
    equal(into, b"\xaa\xbb")
    bus.writeto(rig.target_address, b"\x20")
    bus.readfrom_into(rig.target_address, into)
    equal(into, b"\x20\x21")


@row("I2C: an absent address is an OSError with errno ENODEV", "soft_i2c", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    raises_errno("ENODEV", bus.writeto, rig.absent_address, b"a")
    raises_errno("ENODEV", bus.readfrom_into, rig.absent_address, bytearray(1))


@row("I2C needs the lock", "soft_i2c", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    bus.unlock()
    raises(RuntimeError, NEEDS_LOCK, bus.scan)
    raises(RuntimeError, NEEDS_LOCK, bus.writeto, rig.target_address, b"")


@row("I2C: reading nothing is a ValueError", "soft_i2c", "i2c")
def _(rig: "Rig") -> None:
    raises(ValueError, "buffer length must be >= 1", i2c(rig).readfrom_into, rig.target_address, bytearray(0))


@row("I2C does not look for pull-ups", "soft_i2c", "pull_up_check")
def _(rig: "Rig") -> None:
    rig.keep(bitbangio.I2C(rig.bare_pins[0], rig.bare_pins[1]))


@row("I2C: its pins are in use until deinit", "soft_i2c", "i2c")
def _(rig: "Rig") -> None:
    scl, sda = rig.i2c_pins
    bus = i2c(rig)
    raises_in_use(scl, bitbangio.I2C, scl, sda)
    bus.deinit()
    i2c(rig)


@row("SPI sends and receives as busio's does", "soft_spi", "spi")
def _(rig: "Rig") -> None:
    bus = spi(rig)
    into = bytearray(3)
    bus.write_readinto(b"abc", into)
    equal(into, b"abc")
    bus.readinto(into, write_value=0x5A)
    equal(into, b"\x5a\x5a\x5a")
    bus.write(b"xyz")


@row("SPI must be configured before it is used", "soft_spi", "spi")
def _(rig: "Rig") -> None:
    clock, mosi, miso = rig.spi_pins
    bus = rig.keep(bitbangio.SPI(clock, mosi, miso))
    bus.try_lock()
    raises_errno("EIO", bus.write_readinto, b"abc", bytearray(3))


@row("SPI: write_readinto needs slices of one length", "soft_spi", "spi")
def _(rig: "Rig") -> None:
    text = "buffer slices must be of equal length"
    raises(ValueError, text, spi(rig).write_readinto, b"abc", bytearray(2))


@row("SPI without a data pin complains when that is needed, not before", "soft_spi", "spi")
def _(rig: "Rig") -> None:
    clock, mosi, miso = rig.spi_pins
    writer = rig.keep(bitbangio.SPI(clock, mosi))
    writer.try_lock()
    writer.configure()
    raises(ValueError, "No miso pin", writer.readinto, bytearray(1))
    writer.deinit()
    reader = rig.keep(bitbangio.SPI(clock, MISO=miso))
    reader.try_lock()
    reader.configure()
    raises(ValueError, "No mosi pin", reader.write, b"a")
