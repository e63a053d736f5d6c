"""`adafruit_bus_device` on a fake board, and on buses and chip selects of other makes."""

from __future__ import annotations

import threading

import pytest
from fake_adapter import fake_session

from anyboard import busio
from anyboard.adafruit_bus_device.i2c_device import I2CDevice
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CProbe, I2CTransfer, PinConfigure, PinWrite, SPIConfigure, SPITransfer
from anyboard.digitalio import DigitalInOut, Direction

I2C_BUS = "i2c:SCL/SDA"
SPI_BUS = "spi:SCK/MOSI/MISO"


# -- I2C --------------------------------------------------------------------------------------------


def make_i2c():
    adapter, session = fake_session()
    adapter.answers[I2CProbe] = lambda op: op.address == 0x76
    bus = busio.I2C(session.pin("SCL"), session.pin("SDA"))
    adapter.forget()
    return adapter, bus


class Channel:
    """A multiplexer's channel: somebody else's bus, with signatures of its own."""

    def __init__(self, present=True):
        self.present, self.locked, self.calls = present, False, []

    def try_lock(self):
        self.locked, free = True, not self.locked
        return free

    def unlock(self):
        self.locked = False

    def writeto(self, address, buffer, **kwargs):
        self.calls.append(("writeto", address, bytes(buffer), kwargs))
        if not self.present:
            raise OSError(19)

    def readfrom_into(self, address, buffer, **kwargs):
        self.calls.append(("readfrom_into", address, kwargs))

    def writeto_then_readfrom(self, address, buffer_out, buffer_in, **kwargs):
        self.calls.append(("writeto_then_readfrom", address, kwargs))


def test_the_constructor_looks_for_the_device():
    adapter, bus = make_i2c()
    I2CDevice(bus, 0x76)
    assert adapter.ops == [I2CProbe(I2C_BUS, 0x76)]
    with pytest.raises(ValueError, match=r"^No I2C device at address: 0x77$"):
        I2CDevice(bus, 0x77)
    assert bus.try_lock()  # the lock was given back both times


def test_the_constructor_need_not_look():
    adapter, bus = make_i2c()
    I2CDevice(bus, 0x77, probe=False)
    I2CDevice(bus, 0x77, False)
    assert adapter.ops == []


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((), "'i2c' argument required"),
        ((None,), "'device_address' argument required"),
        ((None, "x"), "can't convert str to int"),
        ((None, 1, True, 1), "extra positional arguments given"),
    ],
)
def test_i2c_constructor_arguments(arguments, text):
    with pytest.raises(TypeError, match=rf"^{text}$"):
        I2CDevice(*arguments)


def test_i2c_transfers():
    adapter, bus = make_i2c()
    adapter.answers[I2CTransfer] = lambda op: bytes(range(sum(p for p in op.parts if isinstance(p, int))))
    buffer = bytearray(4)
    with I2CDevice(bus, 0x76) as device:
        device.write(b"\x01\x02\x03", start=1, end=2)
        device.write(b"\x01\x02", end=0)
        device.readinto(buffer, start=2)
        device.write_then_readinto(b"\xd0\xd1", buffer, out_end=1, in_start=1, in_end=2)
    assert [op.parts for op in adapter.of(I2CTransfer)] == [(b"\x02",), (b"",), (2,), (b"\xd0", 1)]
    assert buffer == b"\x00\x00\x00\x01"
    with pytest.raises(RuntimeError, match=r"^Function requires lock$"):
        device.write(b"a")
    with pytest.raises(TypeError, match=r"^extra positional arguments given$"):
        device.write(b"a", 1)


def test_an_exception_gives_the_bus_back():
    _, bus = make_i2c()
    device = I2CDevice(bus, 0x76)
    with pytest.raises(ZeroDivisionError), device:
        raise ZeroDivisionError
    assert bus.try_lock()


def test_two_threads_take_turns():
    _, bus = make_i2c()
    device = I2CDevice(bus, 0x76)
    order = []

    def work():
        with device:
            order.append("thread")

    with device:
        thread = threading.Thread(target=work)
        thread.start()
        order.append("main")
    thread.join(10)
    assert order == ["main", "thread"]


def test_a_bus_of_another_make():
    channel = Channel()
    device = I2CDevice(channel, 0x20)
    with device:
        device.write(b"ab", end=1)
        device.readinto(bytearray(2))
        device.write_then_readinto(b"a", bytearray(2), in_end=1)
    assert channel.calls == [
        ("writeto", 0x20, b"", {}),
        ("writeto", 0x20, b"ab", {"start": 0, "end": 1}),
        ("readfrom_into", 0x20, {"start": 0}),
        ("writeto_then_readfrom", 0x20, {"out_start": 0, "in_start": 0, "in_end": 1}),
    ]
    assert not channel.locked


def test_a_bus_of_another_make_with_nobody_on_it():
    channel = Channel(present=False)
    with pytest.raises(ValueError, match=r"^No I2C device at address: 0x20$"):
        I2CDevice(channel, 0x20)
    assert not channel.locked


def test_probe_is_used_where_there_is_one():
    class Probing(Channel):
        def probe(self, address):
            return address == 0x20

    channel = Probing()
    I2CDevice(channel, 0x20)
    with pytest.raises(ValueError, match=r"0x21$"):
        I2CDevice(channel, 0x21)
    assert (channel.calls, channel.locked) == ([], False)


# -- SPI --------------------------------------------------------------------------------------------


def make_spi(**named):
    adapter, session = fake_session()
    adapter.answers[SPITransfer] = lambda op: b"\x55" * op.read
    bus = busio.SPI(session.pin("SCK"), session.pin("MOSI"), session.pin("MISO"))
    select = DigitalInOut(session.pin("D5"))
    adapter.forget()
    device = SPIDevice(bus, select, **named)
    return adapter, bus, device


def sent(*data):
    return [SPITransfer(SPI_BUS, piece, 0, 0) for piece in data]


def test_the_chip_is_deselected_at_once_without_a_glitch():
    adapter, _, device = make_spi()
    assert adapter.ops == [PinConfigure("D5", "out", None, "push_pull", True)]
    assert (device.polarity, device.phase, device.baudrate) == (0, 0, 100000)


def test_an_active_high_chip_is_deselected_low():
    adapter, _, device = make_spi(cs_active_value=True)
    assert adapter.ops == [PinConfigure("D5", "out", None, "push_pull", False)]
    adapter.forget()
    with device as bus:
        bus.write(b"a")
    assert adapter.ops[1:] == [PinWrite("D5", True), *sent(b"a"), PinWrite("D5", False)]


def test_selection_travels_with_the_first_transfer():
    adapter, bus, device = make_spi(baudrate=250000)  # what the bus has already
    adapter.forget()
    with device as spi:
        assert spi is bus
        spi.write(b"a")
        spi.write(b"b")
    assert adapter.lists == [[PinWrite("D5", False), *sent(b"a")], sent(b"b"), [PinWrite("D5", True)]]


def test_in_a_batch_all_of_it_is_one_list():
    adapter, bus, device = make_spi(baudrate=1000000, polarity=1, phase=1)
    adapter.forget()
    with bus._session.batch(), device as spi:
        spi.write(b"a")
        spi.write(b"b")
    configure = SPIConfigure(SPI_BUS, "SCK", "MOSI", "MISO", 1000000, 1, 1, 8, False)
    assert adapter.lists == [[configure, PinWrite("D5", False), *sent(b"a", b"b"), PinWrite("D5", True)]]


def test_a_block_without_a_transfer_still_selects_and_deselects():
    adapter, _, device = make_spi(baudrate=250000)
    adapter.forget()
    with device:
        pass
    assert adapter.ops == [PinWrite("D5", False), PinWrite("D5", True)]


def test_the_mode_is_set_only_when_it_changes():
    adapter, bus, first = make_spi(baudrate=1000000)
    second = SPIDevice(bus, baudrate=2000000, phase=1)
    adapter.forget()
    for device in (first, first, second, first):
        with device as spi:
            spi.write(b"a")
    assert [(op.baudrate, op.phase) for op in adapter.of(SPIConfigure)] == [(1000000, 0), (2000000, 1), (1000000, 0)]


def test_changed_polarity_and_phase_hold_from_the_next_time():
    adapter, _, device = make_spi()
    device.polarity, device.phase = 1, 1
    with device:
        pass
    assert [(op.polarity, op.phase) for op in adapter.of(SPIConfigure)] == [(1, 1)]


@pytest.mark.parametrize(("clocks", "count"), [(0, 0), (1, 1), (8, 1), (9, 2), (80, 10)])
def test_extra_clocks_come_after_the_deselection(clocks, count):
    adapter, _, device = make_spi(baudrate=250000, extra_clocks=clocks)
    adapter.forget()
    with device as spi:
        spi.write(b"a")
    expected = [PinWrite("D5", False), *sent(b"a"), PinWrite("D5", True)]
    assert adapter.ops == expected + (sent(b"\xff" * count) if count else [])


def test_an_exception_deselects_and_unlocks():
    adapter, bus, device = make_spi()
    with pytest.raises(ZeroDivisionError), device:
        raise ZeroDivisionError
    assert adapter.ops[-1] == PinWrite("D5", True)
    assert bus.try_lock()


@pytest.mark.parametrize("batched", [False, True])
def test_a_transfer_that_fails_deselects_and_unlocks(batched):
    adapter, bus, device = make_spi()

    def fail(op):
        raise BusError("other", "the link broke")

    adapter.answers[SPITransfer] = fail

    def use():
        with device as spi:
            spi.write(b"a")

    def use_in_a_batch():
        with bus._session.batch():
            use()

    with pytest.raises(BusError):
        (use_in_a_batch if batched else use)()
    assert adapter.ops[-1] == PinWrite("D5", True)
    assert bus.try_lock()


def test_a_mode_the_board_refuses_gives_the_bus_back():
    adapter, bus, device = make_spi()

    def refuse(op):
        raise Rejected("ValueError", "no mode 3")

    adapter.answers[SPIConfigure] = refuse
    with pytest.raises(ValueError, match=r"^no mode 3$"), device:
        pytest.fail("entered")
    assert bus.try_lock()


def test_a_deinitialized_bus_is_an_error_not_an_endless_wait():
    _, bus, device = make_spi()
    bus.deinit()
    with pytest.raises(ValueError, match=r"^Object has been deinitialized"), device:
        pytest.fail("entered")


class Recorder:
    """A chip select or a bus of another make: notes what is done to it, in one list."""

    def __init__(self, log):
        object.__setattr__(self, "log", log)

    def __setattr__(self, name, value):
        self.log.append((name, value))

    def switch_to_output(self, value=False, drive_mode=None):
        self.log.append(("switch_to_output", value))

    def try_lock(self):
        return True

    def unlock(self):
        self.log.append("unlock")

    def configure(self, **named):
        self.log.append(named)

    def write(self, buffer, **named):
        self.log.append(bytes(buffer))


def test_bus_and_chip_select_of_another_make():
    log = []
    with SPIDevice(Recorder(log), Recorder(log), extra_clocks=8) as spi:
        spi.write(b"a")
    assert log == [
        ("switch_to_output", True),
        {"baudrate": 100000, "polarity": 0, "phase": 0},
        ("value", False),
        b"a",
        ("value", True),
        b"\xff",
        "unlock",
    ]


def test_a_chip_select_on_another_board_is_on_the_wire_before_the_transfer():
    left, session = fake_session()
    right, other = fake_session()
    bus = busio.SPI(session.pin("SCK"), session.pin("MOSI"))
    device = SPIDevice(bus, DigitalInOut(other.pin("D5")))
    with device:
        assert right.ops[-1] == PinWrite("D5", False)
    assert right.ops[-1] == PinWrite("D5", True)
    assert left.of(PinWrite) == []


def test_a_chip_select_that_does_more_is_not_bypassed():
    class Noting(DigitalInOut):
        def __init__(self, pin):
            super().__init__(pin)
            self.levels = []

        @property
        def value(self):
            return self.levels[-1]

        @value.setter
        def value(self, level):
            self.levels.append(level)

    _, session = fake_session()
    bus = busio.SPI(session.pin("SCK"), session.pin("MOSI"))
    select = Noting(session.pin("D5"))
    with SPIDevice(bus, select):
        assert select.levels == [False]
    assert select.levels == [False, True]


@pytest.mark.parametrize(
    ("arguments", "named", "text"),
    [
        ((), {}, "'spi' argument required"),
        ((None, 5), {}, "chip_select must be of type DigitalInOut or None, not int"),
        ((None, None, True), {}, "extra positional arguments given"),
        ((None,), {"baudrate": "x"}, "can't convert str to int"),
        ((None,), {"bits": 8}, "unexpected keyword argument 'bits'"),
    ],
)
def test_spi_constructor_arguments(arguments, named, text):
    with pytest.raises(TypeError, match=rf"^{text}$"):
        SPIDevice(*arguments, **named)


def test_a_pin_is_no_chip_select():
    _, session = fake_session()
    with pytest.raises(TypeError, match=r"^chip_select must be of type DigitalInOut or None, not Pin$"):
        SPIDevice(None, session.pin("D5"))


def test_a_chip_select_made_an_input_is_said_so_and_the_bus_is_free():
    _, bus, device = make_spi()
    device.chip_select.direction = Direction.INPUT
    with pytest.raises(AttributeError, match=r"^Cannot set value when direction is input"), device:
        pytest.fail("entered")
    assert bus.try_lock()
