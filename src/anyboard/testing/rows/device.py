"""adafruit_bus_device.  Written in the part of the language that MicroPython has."""

from anyboard import busio
from anyboard.adafruit_bus_device.i2c_device import I2CDevice
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.digitalio import DigitalInOut
from anyboard.testing.expect import equal, raises, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("adafruit_bus_device")
row = ROWS.row


def i2c(rig: "Rig") -> busio.I2C:
    """The rig's bus, not locked."""
    return rig.keep(busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]))


def spi(rig: "Rig") -> busio.SPI:
    """The rig's bus, not locked."""
    clock, mosi, miso = rig.spi_pins
    return rig.keep(busio.SPI(clock, mosi, miso))


@row("I2CDevice writes, reads and joins the two", "i2c")
def _(rig: "Rig") -> None:
    device = I2CDevice(i2c(rig), rig.target_address)
    into = bytearray(b"...")
    with device:
        device.write(b"\x60\xaa\xbb")
        device.write_then_readinto(b"\x60", into, in_end=2)
        equal(into, b"\xaa\xbb.")
        device.write(b"..\x20", start=2)
        device.readinto(into, start=1)
        equal(into, b"\xaa\x20\x21")


@row("I2CDevice holds the lock in its with block, and only there", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    device = I2CDevice(bus, rig.target_address)
    with device as entered:
        same(entered, device)
        same(bus.try_lock(), False)
    same(bus.try_lock(), True)


@row("I2CDevice gives the lock back when its block raises", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    device = I2CDevice(bus, rig.absent_address, False)

    def block() -> None:
        with device:
            device.write(b"a")

    raises(OSError, None, block)
    same(bus.try_lock(), True)


@row("I2CDevice for an absent address is a ValueError that names it, unless it shall not probe", "i2c")
def _(rig: "Rig") -> None:
    bus = i2c(rig)
    error = raises(ValueError, None, I2CDevice, bus, rig.absent_address)
    equal(hex(rig.absent_address) in str(error).lower(), True)
    I2CDevice(bus, rig.absent_address, probe=False)
    same(bus.try_lock(), True)


@row("SPIDevice holds chip select low in its with block, and high outside", "spi", "digital")
def _(rig: "Rig") -> None:
    seen = rig.keep(DigitalInOut(rig.pair[1]))
    select = rig.keep(DigitalInOut(rig.pair[0]))
    device = SPIDevice(spi(rig), select, baudrate=100000)
    same(seen.value, True)
    into = bytearray(2)
    with device as bus:
        bus.write_readinto(b"ab", into)
        same(seen.value, False)
    same(seen.value, True)
    equal(into, b"ab")


@row("SPIDevice's chip select can be active high", "spi", "digital")
def _(rig: "Rig") -> None:
    seen = rig.keep(DigitalInOut(rig.pair[1]))
    device = SPIDevice(spi(rig), rig.keep(DigitalInOut(rig.pair[0])), cs_active_value=True)
    same(seen.value, False)
    with device:
        same(seen.value, True)
    same(seen.value, False)


@row("SPIDevice lets go of chip select and lock when its block raises", "spi", "digital")
def _(rig: "Rig") -> None:
    seen = rig.keep(DigitalInOut(rig.pair[1]))
    bus = spi(rig)
    device = SPIDevice(bus, rig.keep(DigitalInOut(rig.pair[0])))

    def block() -> None:
        with device:
            raise KeyError

    raises(KeyError, None, block)
    same(seen.value, True)
    same(bus.try_lock(), True)
