"""`busio.SPI` against the recorded answers of the RP2040 firmware, on a fake board."""

from __future__ import annotations

import array

import pytest
from fake_adapter import fake_session

from anyboard import busio
from anyboard.core.errors import Rejected
from anyboard.core.ops import SPIConfigure, SPITransfer

BUS = "spi:SCK/MOSI/MISO"
FIRST = SPIConfigure(BUS, "SCK", "MOSI", "MISO", 250000, 0, 0, 8, False)
DEINITED = "^Object has been deinitialized and can no longer be used. Create a new object.$"


def make(locked=True, **options):
    adapter, session = fake_session(**options)
    bus = busio.SPI(session.pin("SCK"), session.pin("MOSI"), session.pin("MISO"))
    if locked:
        assert bus.try_lock()
    adapter.forget()
    return adapter, bus


def test_constructor_opens_the_bus_at_the_firmwares_rate():
    adapter, session = fake_session()
    bus = busio.SPI(session.pin("SCK"), MOSI=session.pin("MOSI"), MISO=session.pin("MISO"))
    assert adapter.ops == [FIRST]
    assert (repr(bus), bus.frequency) == ("<SPI>", 250000)


@pytest.mark.parametrize(
    ("arguments", "named", "error", "text"),
    [
        ((), {}, TypeError, "'clock' argument required"),
        (("SCK",), {}, ValueError, "Must provide MISO or MOSI pin"),
        (("SCK", "MOSI", "MISO", True), {}, TypeError, "extra positional arguments given"),
        (("SCK",), {"MOSI": 1}, TypeError, "mosi must be of type Pin, not int"),
        (("SCK",), {"MISO": "x"}, TypeError, "miso must be of type Pin, not str"),
        (("SCK",), {"mosi": 1}, TypeError, "unexpected keyword argument 'mosi'"),
        ((None, "MOSI"), {}, TypeError, "clock must be of type Pin, not NoneType"),
        (("SCK", "SCK"), {}, ValueError, "Invalid pins"),
        (("SCK", "MOSI"), {"half_duplex": True}, NotImplementedError, "half_duplex"),
    ],
)
def test_constructor_arguments(arguments, named, error, text):
    adapter, session = fake_session()
    pins = [session.pin(pin) if isinstance(pin, str) else pin for pin in arguments]
    with pytest.raises(error, match=rf"^{text}$"):
        busio.SPI(*pins, **named)
    assert adapter.ops == []
    assert session.owner(session.pin("SCK")) is None


def test_a_pin_in_use_comes_before_the_next_pins_type():
    _, bus = make()
    with pytest.raises(ValueError, match=r"^SCK in use$"):
        busio.SPI(bus._pins[0], MOSI=1)


def test_the_boards_refusal_leaves_the_pins_free():
    adapter, session = fake_session()

    def refuse(op):
        raise Rejected("ValueError", "SPI peripheral in use")

    adapter.answers[SPIConfigure] = refuse
    with pytest.raises(ValueError, match=r"^SPI peripheral in use$"):
        busio.SPI(session.pin("SCK"), session.pin("MOSI"))
    assert session.owner(session.pin("SCK")) is None


def test_everything_needs_the_lock():
    adapter, bus = make(locked=False)
    bus.unlock()
    for use in (
        lambda: bus.configure(baudrate="x"),
        lambda: bus.write(5),
        lambda: bus.readinto(5),
        lambda: bus.write_readinto(5, 5),
    ):
        with pytest.raises(RuntimeError, match=r"^Function requires lock$"):
            use()
    assert (bus.try_lock(), bus.try_lock(), adapter.ops) == (True, False, [])


def test_frequency_is_the_boards_own():
    adapter, bus = make()
    adapter.answers[SPIConfigure] = 3906250
    bus.configure(baudrate=4000000)
    assert bus.frequency == 3906250
    assert adapter.ops == [FIRST.replace(baudrate=4000000)]
    with pytest.raises(AttributeError, match=r"^can't set attribute 'frequency'$"):
        bus.frequency = 1


def test_configuring_what_is_set_costs_nothing():
    adapter, bus = make()
    for _ in range(3):
        bus.configure(baudrate=1000000, polarity=1, phase=1)
    assert adapter.ops == [FIRST.replace(baudrate=1000000, polarity=1, phase=1)]


def test_a_configuration_that_failed_is_asked_for_again():
    adapter, bus = make()

    def refuse(op):
        raise Rejected("ValueError", "no")

    adapter.answers[SPIConfigure] = refuse
    for _ in range(2):
        with pytest.raises(ValueError, match=r"^no$"):
            bus.configure(bits=9)
    assert len(adapter.ops) == 2


def test_in_a_batch_the_frequency_is_asked_for_when_it_is_wanted():
    adapter, bus = make()
    adapter.answers[SPIConfigure] = 992063
    with bus._session.batch():
        bus.configure(baudrate=1000000)
        assert adapter.ops == []
        assert bus.frequency == 992063
    assert bus.frequency == 992063


@pytest.mark.parametrize(
    ("arguments", "named", "error", "text"),
    [
        ((), {"baudrate": 1 << 31}, OverflowError, "overflow converting long int to machine word"),
        ((), {"polarity": 2}, ValueError, "polarity must be 0-1"),
        ((), {"phase": -1}, ValueError, "phase must be 0-1"),
        ((), {"bits": 7}, ValueError, "bits must be 8-9"),
        ((), {"bits": 10}, ValueError, "bits must be 8-9"),
        ((), {"polarity": 2, "bits": "x"}, TypeError, "can't convert str to int"),
        ((1000000,), {}, TypeError, "extra positional arguments given"),
    ],
)
def test_configure_arguments(arguments, named, error, text):
    adapter, bus = make()
    with pytest.raises(error, match=rf"^{text}$"):
        bus.configure(*arguments, **named)
    assert adapter.ops == []


def test_any_baudrate_is_taken():
    adapter, bus = make()
    bus.configure(baudrate=0)
    bus.configure(baudrate=-5)
    assert [op.baudrate for op in adapter.ops] == [1, 2**32 - 5]


def test_write():
    adapter, bus = make()
    bus.write(b"")
    bus.write(b"12345", start=9)
    bus.write("abc")
    bus.write(b"12345", start=3)
    bus.write(array.array("H", [1, 0x5040]), start=1)
    sent = (b"abc", b"45", array.array("H", [0x5040]).tobytes())
    assert adapter.ops == [SPITransfer(BUS, data, 0, 0) for data in sent]
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        bus.write(5)


def test_a_write_may_wait_in_a_batch_and_a_read_may_not():
    adapter, bus = make()
    adapter.answers[SPITransfer] = lambda op: b"\x55" * op.read
    with bus._session.batch():
        bus.write(b"a")
        assert adapter.ops == []
        buffer = bytearray(1)
        bus.readinto(buffer)
        assert buffer == b"\x55"
    assert adapter.lists == [[SPITransfer(BUS, b"a", 0, 0), SPITransfer(BUS, b"", 1, 0)]]


def test_readinto_masks_the_fill():
    adapter, bus = make()
    adapter.answers[SPITransfer] = lambda op: bytes([op.fill]) * op.read
    buffer = bytearray(4)
    bus.readinto(buffer, write_value=0x1FF, start=1, end=3)
    assert buffer == b"\x00\xff\xff\x00"
    bus.readinto(bytearray(0))
    assert adapter.ops == [SPITransfer(BUS, b"", 2, 0xFF)]
    for wrong in (b"abc", 5):
        with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
            bus.readinto(wrong)


def test_write_readinto():
    adapter, bus = make()
    adapter.answers[SPITransfer] = lambda op: op.out  # MOSI joined to MISO
    buffer = bytearray(4)
    bus.write_readinto(b"1234", buffer)
    assert buffer == b"1234"
    bus.write_readinto(b"12", buffer, in_start=1, in_end=3)
    assert buffer == b"1124"
    bus.write_readinto(buffer, buffer, out_start=2, in_end=2)  # one buffer for both
    assert buffer == b"2424"
    bus.write_readinto(b"", bytearray(0))
    assert [op.read for op in adapter.ops] == [4, 2, 2]
    with pytest.raises(ValueError, match=r"^buffer slices must be of equal length$"):
        bus.write_readinto(b"12", buffer)


def test_writing_without_mosi_is_no_error():
    adapter, session = fake_session()
    with busio.SPI(session.pin("SCK"), MISO=session.pin("MISO")) as bus:
        assert bus.try_lock()
        bus.write(b"a")
    assert adapter.ops[-2:-1] == [SPITransfer("spi:SCK/-/MISO", b"a", 0, 0)]


def test_after_deinit():
    adapter, bus = make()
    bus.deinit()
    bus.deinit()
    assert (adapter.released(), bus.try_lock()) == ([BUS], False)
    for use in (bus.unlock, lambda: bus.frequency, lambda: bus.write(5), bus.configure, lambda: bus.readinto(5)):
        with pytest.raises(ValueError, match=DEINITED):
            use()
