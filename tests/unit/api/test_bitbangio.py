"""`bitbangio` against the recorded answers of the RP2040 firmware, on a fake board."""

from __future__ import annotations

import errno
import gc

import pytest
from fake_adapter import fake_session

from anyboard import bitbangio
from anyboard.core.ops import I2CConfigure, I2CProbe, SPIConfigure, SPITransfer


def make_spi(*names, configured=True, **named):
    adapter, session = fake_session()
    bus = bitbangio.SPI(*map(session.pin, names), **{name: session.pin(pin) for name, pin in named.items()})
    assert bus.try_lock()
    if configured:
        bus.configure()
    adapter.forget()
    return adapter, bus


def test_i2c_is_soft_and_faster_than_busio():
    adapter, session = fake_session(limits={"i2c_frequency_max": 100000})
    bus = bitbangio.I2C(session.pin("D5"), session.pin("D6"))
    assert adapter.ops == [I2CConfigure("i2c:D5/D6", "D5", "D6", 400000, 255, True)]
    adapter.answers[I2CProbe] = lambda op: op.address == 0x76
    assert bus.try_lock()
    assert bus.scan() == [0x76]
    bus.unlock()
    with pytest.raises(RuntimeError, match=r"^Function requires lock$"):
        bus.scan()


@pytest.mark.parametrize(
    ("arguments", "named", "error", "text"),
    [
        ((1, 2), {}, TypeError, "scl must be of type Pin, not int"),
        (("D5",), {}, TypeError, "'sda' argument required"),
        (("D5", "D5"), {}, ValueError, "Invalid pins"),
        (("D5", "D6"), {"frequency": 0}, ValueError, "frequency must be >= 1"),
    ],
)
def test_i2c_arguments(arguments, named, error, text):
    adapter, session = fake_session()
    pins = [session.pin(pin) if isinstance(pin, str) else pin for pin in arguments]
    with pytest.raises(error, match=rf"^{text}$"):
        bitbangio.I2C(*pins, **named)
    assert adapter.ops == []


def test_a_dropped_object_keeps_its_pins():
    _, session = fake_session()
    bitbangio.I2C(session.pin("D5"), session.pin("D6"))
    gc.collect()
    with pytest.raises(ValueError, match=r"^D5 in use$"):
        bitbangio.I2C(session.pin("D5"), session.pin("D6"))


def test_spi_takes_any_set_of_pins():
    adapter, session = fake_session()
    with bitbangio.SPI(session.pin("D5")):
        assert session.owner(session.pin("D5")) == "SPI"
    assert adapter.of(SPIConfigure) == []


def test_spi_must_be_configured_first():
    adapter, bus = make_spi("D5", "D6", "D7", configured=False)
    with pytest.raises(OSError, match=r"Input/output error") as caught:
        bus.write_readinto(b"abc", bytearray(3))
    assert caught.value.errno == errno.EIO
    assert adapter.ops == []
    bus.configure(baudrate=1000000, bits=9)
    bus.write(b"abc")
    assert adapter.ops == [
        SPIConfigure("spi:D5/D6/D7", "D5", "D6", "D7", 1000000, 0, 0, 9, True),
        SPITransfer("spi:D5/D6/D7", b"abc", 0, 0),
    ]


def test_spi_without_a_data_pin():
    _, bus = make_spi("D5", "D6", configured=False)
    with pytest.raises(ValueError, match=r"^No miso pin$"):
        bus.readinto(bytearray(1))
    _, bus = make_spi("D5", MISO="D6")
    with pytest.raises(ValueError, match=r"^No mosi pin$"):
        bus.write(b"a")
    bus.readinto(bytearray(1))
    bus.write(b"")


def test_spi_complains_as_busio_does():
    _, bus = make_spi("D5", "D6", "D7")
    with pytest.raises(ValueError, match=r"^polarity must be 0-1$"):
        bus.configure(polarity=3)
    with pytest.raises(ValueError, match=r"^buffer slices must be of equal length$"):
        bus.write_readinto(b"abc", bytearray(2))
    bus.deinit()
    with pytest.raises(ValueError, match=r"^Object has been deinitialized"):
        bus.write(b"a")
