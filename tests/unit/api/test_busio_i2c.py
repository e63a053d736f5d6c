"""`busio.I2C` against the recorded answers of the RP2040 firmware, on a fake board."""

from __future__ import annotations

import array
import errno
import gc
import sys
import threading

import pytest
from fake_adapter import fake_session

from anyboard import busio
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer

BUS = "i2c:SCL/SDA"
DEINITED = "^Object has been deinitialized and can no longer be used. Create a new object.$"


def make(locked=True, **options):
    adapter, session = fake_session(**options)
    bus = busio.I2C(session.pin("SCL"), session.pin("SDA"))
    if locked:
        assert bus.try_lock()
    adapter.forget()
    return adapter, bus


def counting(op):
    """A target that sends 0, 1, 2, …"""
    return bytes(range(sum(part for part in op.parts if isinstance(part, int))))


def test_constructor_configures_once():
    adapter, session = fake_session()
    bus = busio.I2C(session.pin("SCL"), session.pin("SDA"), frequency=400000, timeout=1000)
    assert adapter.ops == [I2CConfigure(BUS, "SCL", "SDA", 400000, 1000, False)]
    assert repr(bus) == "<I2C>"


@pytest.mark.parametrize(
    ("arguments", "named", "error", "text"),
    [
        (("SCL",), {}, TypeError, "'sda' argument required"),
        ((), {}, TypeError, "'scl' argument required"),
        ((1, 2), {}, TypeError, "scl must be of type Pin, not int"),
        ((None, None), {}, TypeError, "scl must be of type Pin, not NoneType"),
        (("SCL", 2), {}, TypeError, "sda must be of type Pin, not int"),
        (("SCL", "SCL"), {}, ValueError, "Invalid pins"),
        (("SCL", "SDA", 100000), {}, TypeError, "extra positional arguments given"),
        (("SCL", "SDA"), {"baudrate": 1}, TypeError, "unexpected keyword argument 'baudrate'"),
        (("SCL", "SDA"), {"frequency": 2000000}, ValueError, "frequency must be <= 1000000"),
        (("SCL", "SDA"), {"frequency": 0}, ValueError, "frequency must be >= 1"),
        (("SCL", "SDA"), {"frequency": "x"}, TypeError, "can't convert str to int"),
        (("SCL", "SDA"), {"timeout": 1.5}, TypeError, "can't convert float to int"),
        ((1, 2), {"frequency": 1 << 40}, OverflowError, "overflow converting long int to machine word"),
    ],
)
def test_constructor_arguments(arguments, named, error, text):
    adapter, session = fake_session(limits={"i2c_frequency_max": 1000000})
    pins = [session.pin(pin) if isinstance(pin, str) else pin for pin in arguments]
    with pytest.raises(error, match=rf"^{text}$"):
        busio.I2C(*pins, **named)
    assert adapter.ops == []


def test_pins_in_use_come_before_the_frequency():
    _, bus = make(limits={"i2c_frequency_max": 1000000})
    scl, sda = bus._pins
    with pytest.raises(ValueError, match=r"^SCL in use$"):
        busio.I2C(scl, sda, frequency=2000000)
    with pytest.raises(ValueError, match=r"^SDA in use$"):
        busio.I2C(bus._session.pin("D5"), sda)


def test_pins_of_two_boards_are_refused():
    _, left = fake_session()
    _, right = fake_session()
    with pytest.raises(ValueError, match=r"different boards"):
        busio.I2C(left.pin("SCL"), right.pin("SDA"))
    assert left.owner(left.pin("SCL")) is None


def test_the_boards_refusal_is_its_own_exception_and_leaves_the_pins_free():
    adapter, session = fake_session()
    text = "No pull up found on SDA or SCL; check your wiring"

    def refuse(op):
        raise Rejected("RuntimeError", text)

    adapter.answers[I2CConfigure] = refuse
    with pytest.raises(RuntimeError, match=rf"^{text}$") as caught:
        busio.I2C(session.pin("SCL"), session.pin("SDA"))
    assert type(caught.value) is RuntimeError
    assert session.owner(session.pin("SCL")) is session.owner(session.pin("SDA")) is None


def test_everything_needs_the_lock():
    adapter, bus = make(locked=False)
    bus.unlock()
    for use in (
        bus.scan,
        lambda: bus.probe("nonsense"),
        lambda: bus.readfrom_into("nonsense", 5),
        lambda: bus.writeto(0x76, b""),
        lambda: bus.writeto_then_readfrom(0x76, b"", b""),
    ):
        with pytest.raises(RuntimeError, match=r"^Function requires lock$"):
            use()
    assert adapter.ops == []


def test_the_lock_is_not_reentrant():
    _, bus = make(locked=False)
    assert (bus.try_lock(), bus.try_lock()) == (True, False)
    bus.unlock()
    assert bus.try_lock() is True


def test_another_thread_waits_for_the_lock():
    _, bus = make()
    held = []

    def work():
        while not bus.try_lock():
            pass
        held.append("thread")
        bus.unlock()

    thread = threading.Thread(target=work)
    thread.start()
    held.append("main")
    bus.unlock()
    thread.join(10)
    assert held == ["main", "thread"]


def test_methods_count_self_as_the_firmware_does():
    _, bus = make()
    with pytest.raises(TypeError, match=r"^function takes 1 positional arguments but 2 were given$"):
        bus.try_lock(1)
    with pytest.raises(TypeError, match=r"^function takes 1 positional arguments but 2 were given$"):
        bus.deinit(1)
    with pytest.raises(TypeError, match=r"^function doesn't take keyword arguments$"):
        bus.scan(quick=True)


def test_scan_probes_the_ordinary_addresses_in_one_list():
    adapter, bus = make()
    adapter.answers[I2CProbe] = lambda op: op.address in (0x50, 0x76, 0x78)
    assert bus.scan() == [0x50, 0x76]
    assert adapter.lists == [[I2CProbe(BUS, address) for address in range(0x08, 0x78)]]


def test_probe():
    adapter, bus = make()
    adapter.answers[I2CProbe] = lambda op: op.address == 0x76
    assert [bus.probe(address) for address in (0x76, 0x77, 0x176, 0)] == [True, False, True, False]
    with pytest.raises(TypeError, match=r"^can't convert str to int$"):
        bus.probe("x")
    with pytest.raises(OverflowError, match=r"^overflow converting long int to machine word$"):
        bus.probe(1 << 40)


def test_writeto():
    adapter, bus = make()
    bus.writeto(0x76, b"")
    bus.writeto(0x76, "abc")
    bus.writeto(address=0x76, buffer=b"\x01\x02\x03\x04", start=1, end=-1)
    bus.writeto(0x76, b"abc", end=0)
    bus.writeto(0x76, b"abc", end=sys.maxsize)
    bus.writeto(0x76, array.array("H", [0x3020, 0x5040, 0x7060]), start=1, end=2)
    words = array.array("H", [0x5040]).tobytes()
    written = (b"", b"abc", b"\x02\x03", b"", b"abc", words)
    assert adapter.ops == [I2CTransfer(BUS, 0x76, (data,)) for data in written]


@pytest.mark.parametrize("wrong", [[1, 2], 3, None, 1.5])
def test_writeto_wants_a_buffer(wrong):
    adapter, bus = make()
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        bus.writeto(0x76, wrong)
    assert adapter.ops == []


@pytest.mark.parametrize(
    ("arguments", "named", "text"),
    [
        ((0x76,), {}, "'buffer' argument required"),
        ((0x76, b"", 1), {}, "extra positional arguments given"),
        ((0x76, b""), {"stop": False}, "unexpected keyword argument 'stop'"),
        ((0x76, b""), {"start": "x"}, "can't convert str to int"),
        ((0x76, b"a"), {"end": None}, "can't convert NoneType to int"),
    ],
)
def test_writeto_arguments(arguments, named, text):
    adapter, bus = make()
    if "start" in named or "end" in named:
        arguments = (0x76, bytearray(b"ab"))
    with pytest.raises(TypeError, match=rf"^{text}$"):
        bus.writeto(*arguments, **named)
    assert adapter.ops == []


def test_readfrom_into():
    adapter, bus = make()
    adapter.answers[I2CTransfer] = counting
    buffer = bytearray(b"....")
    bus.readfrom_into(0x76, buffer, start=1, end=3)
    assert buffer == b".\x00\x01."
    bus.readfrom_into(0x76, memoryview(buffer)[2:])
    assert buffer == b".\x00\x00\x01"
    words = array.array("H", [0, 0])
    bus.readfrom_into(0x76, words)
    assert words.tobytes() == b"\x00\x01\x02\x03"
    assert adapter.ops == [I2CTransfer(BUS, 0x76, (n,)) for n in (2, 2, 4)]


def test_nothing_to_read_is_an_error():
    adapter, bus = make()
    for bounds in ({}, {"start": 2, "end": 2}, {"start": 3}, {"start": 2, "end": 1}):
        with pytest.raises(ValueError, match=r"^buffer length must be >= 1$"):
            bus.readfrom_into(0x76, bytearray(3 if bounds else 0), **bounds)
    with pytest.raises(ValueError, match=r"^out_buffer length must be >= 1$"):  # the firmware's own mistake
        bus.writeto_then_readfrom(0x76, b"a", bytearray(0))
    assert adapter.ops == []


@pytest.mark.parametrize("wrong", [b"abc", "abc", 3, memoryview(b"abc")])
def test_reading_wants_a_writable_buffer(wrong):
    _, bus = make()
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        bus.readfrom_into(0x76, wrong)


def test_writeto_then_readfrom_is_one_transaction():
    adapter, bus = make()
    adapter.answers[I2CTransfer] = counting
    buffer = bytearray(b"\xaa\xbb\xcc\xdd")
    bus.writeto_then_readfrom(0x76, b"\x00\x20\x00", buffer, out_start=1, out_end=2, in_start=1, in_end=3)
    assert buffer == b"\xaa\x00\x01\xdd"
    bus.writeto_then_readfrom(0x76, b"\x20", buffer, out_start=-1, in_end=-2)
    bus.writeto_then_readfrom(0x76, b"", buffer)
    bus.writeto_then_readfrom(0x76, buffer, buffer, out_end=1)  # one buffer for both
    assert [op.parts for op in adapter.ops] == [(b"\x20", 2), (b"\x20", 2), (b"", 4), (b"\x00", 4)]


def test_nobody_there():
    adapter, bus = make()

    def refuse(op):
        raise BusError("nack_address", "nobody has it")

    adapter.answers[I2CTransfer] = refuse
    for use in (
        lambda: bus.writeto(0x33, b""),
        lambda: bus.writeto(0x33, b"a"),
        lambda: bus.readfrom_into(0x33, bytearray(1)),
        lambda: bus.writeto_then_readfrom(0x33, b"a", bytearray(1)),
    ):
        with pytest.raises(OSError, match=r"No such device") as caught:
            use()
        assert str(caught.value) == f"[Errno {errno.ENODEV}] No such device"
        assert caught.value.errno == errno.ENODEV
        assert caught.value.args == (errno.ENODEV,)


def test_a_batch_does_not_hold_i2c_back():
    adapter, bus = make()
    with bus._session.batch():
        bus.writeto(0x76, b"a")
        assert adapter.ops == [I2CTransfer(BUS, 0x76, (b"a",))]


def test_after_deinit():
    adapter, bus = make()
    bus.deinit()
    bus.deinit()
    assert adapter.released() == [BUS]
    for use in (bus.try_lock, bus.unlock, bus.scan, lambda: bus.probe(1), lambda: bus.writeto(1, 5)):
        with pytest.raises(ValueError, match=DEINITED):
            use()


def test_with_releases_bus_and_pins():
    adapter, session = fake_session()
    for _ in range(2):
        with busio.I2C(session.pin("SCL"), session.pin("SDA")) as bus:
            assert bus.try_lock()
    assert adapter.released() == [BUS, BUS]


def test_a_dropped_bus_gives_its_pins_back_without_io():
    adapter, bus = make(locked=False)
    session = bus._session
    del bus
    gc.collect()
    assert adapter.ops == []
    busio.I2C(session.pin("SCL"), session.pin("SDA"))
    assert [type(op).__name__ for op in adapter.ops] == ["Release", "I2CConfigure"]
