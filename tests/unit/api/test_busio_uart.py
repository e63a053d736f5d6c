"""`busio.UART` against the recorded answers of the RP2040 firmware, on a fake board."""

from __future__ import annotations

import pickle
import threading

import pytest
from fake_adapter import FakeClock, fake_session

from anyboard import busio
from anyboard.core.errors import Rejected
from anyboard.core.ops import UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite

BUS = "uart:TX/RX"
SETTINGS = UARTConfigure(BUS, "TX", "RX", 9600, 8, None, 1, 64, None, None)
DEINITED = "^Object has been deinitialized and can no longer be used. Create a new object.$"


class Line:
    """What arrives on RX and when, on a fake clock: (microseconds, bytes) in order."""

    def __init__(self, adapter, *arrivals):
        self.clock = adapter.clock = FakeClock()
        self.arrivals = list(arrivals)
        self.waiting = bytearray()
        adapter.answers[UARTRead] = self.read
        adapter.answers[UARTAvailable] = lambda op: len(self.arrived())
        adapter.answers[UARTClear] = lambda op: self.arrived().clear()

    def arrived(self):
        while self.arrivals and self.arrivals[0][0] <= self.clock.us:
            self.waiting += self.arrivals.pop(0)[1]
        return self.waiting

    def read(self, op):
        data = bytes(self.arrived()[: op.count])
        del self.waiting[: op.count]
        return data


def make(*arrivals, **named):
    adapter, session = fake_session()
    line = Line(adapter, *arrivals)
    uart = busio.UART(session.pin("TX"), session.pin("RX"), **named)
    adapter.forget()
    return adapter, line, uart


def test_constructor_configures_once():
    adapter, session = fake_session()
    uart = busio.UART(session.pin("TX"), session.pin("RX"))
    assert adapter.ops == [SETTINGS]
    assert (repr(uart), uart.baudrate, uart.timeout) == ("<UART>", 9600, 1.0)


def test_every_setting_reaches_the_board():
    adapter, session = fake_session()
    pins = {name: session.pin(name) for name in ("TX", "RX", "D5", "D6")}
    uart = busio.UART(
        pins["TX"],
        pins["RX"],
        baudrate=115200,
        bits=7,
        parity=busio.UART.Parity.EVEN,
        stop=2,
        timeout=0,
        receiver_buffer_size=1024,
        rts=pins["D5"],
        cts=pins["D6"],
    )
    assert adapter.ops == [UARTConfigure(BUS, "TX", "RX", 115200, 7, "even", 2, 1024, "D5", "D6")]
    assert all(session.owner(pin) == "UART" for pin in pins.values())
    uart.deinit()
    assert not any(session.owner(pin) for pin in pins.values())


@pytest.mark.parametrize(("parity", "word"), [(busio.UART.Parity.ODD, "odd"), (1, None), (None, None), ("odd", None)])
def test_parity_is_one_of_two_objects_or_none(parity, word):
    adapter, session = fake_session()
    busio.UART(session.pin("TX"), parity=parity)
    assert adapter.ops[0].parity == word


@pytest.mark.parametrize(
    ("arguments", "named", "error", "text"),
    [
        ((), {}, ValueError, "tx and rx cannot both be None"),
        (("TX", "TX"), {}, ValueError, "Invalid pins"),
        (("TX", "RX"), {"rts": "D5", "cts": "D5"}, ValueError, "Invalid pins"),
        ((1, 2), {}, TypeError, "rx must be of type Pin, not int"),
        ((1,), {}, TypeError, "tx must be of type Pin, not int"),
        (("TX", "RX"), {"cts": 1}, TypeError, "cts must be of type Pin, not int"),
        (("TX", "RX"), {"bits": 4}, ValueError, "bits must be 5-9"),
        (("TX", "RX"), {"bits": 9}, ValueError, "bits must be <= 8"),
        (("TX", "RX"), {"bits": 9, "stop": 3}, ValueError, "stop must be 1-2"),
        (("TX", "RX"), {"stop": 3}, ValueError, "stop must be 1-2"),
        (("TX", "RX"), {"timeout": -1}, ValueError, "timeout must be 0-100"),
        (("TX", "RX"), {"timeout": 101}, ValueError, "timeout must be 0-100"),
        (("TX", "RX"), {"timeout": None}, TypeError, "can't convert NoneType to float"),
        (("TX", "RX"), {"receiver_buffer_size": 0}, ValueError, "receiver_buffer_size must be 1-65535"),
        (("TX", "RX"), {"baudrate": "x"}, TypeError, "can't convert str to int"),
        (("TX", "RX"), {"baudrate": 0}, ValueError, "baudrate must be >= 1"),
        (("TX", "RX", 9600), {}, TypeError, "extra positional arguments given"),
        (("TX", "RX"), {"rs485_dir": "D5"}, NotImplementedError, ".*has no rs485_dir"),
    ],
)
def test_a_wrong_argument_never_reaches_the_board(arguments, named, error, text):
    adapter, session = fake_session()
    found = [session.pin(value) if isinstance(value, str) else value for value in arguments]
    pins = {"rts", "cts", "rs485_dir"}
    named = {
        name: session.pin(value) if name in pins and isinstance(value, str) else value for name, value in named.items()
    }
    with pytest.raises(error, match=rf"^{text}$"):
        busio.UART(*found, **named)
    assert adapter.ops == []
    assert session.owner(session.pin("TX")) is None


def test_rx_is_looked_at_before_tx():
    _, _, uart = make()
    with pytest.raises(ValueError, match=r"^RX in use$"):
        busio.UART(*uart._pins)


def test_a_refused_uart_frees_its_pins():
    adapter, session = fake_session()

    def refuse(op):
        raise Rejected("ValueError", "UART peripheral in use")

    adapter.answers[UARTConfigure] = refuse
    with pytest.raises(ValueError, match=r"^UART peripheral in use$"):
        busio.UART(session.pin("TX"), session.pin("RX"))
    assert session.owner(session.pin("TX")) is None


def test_the_recorded_conversation():
    _, line, uart = make((0, b"hello\nworld"), baudrate=115200, timeout=0.05)
    assert (uart.in_waiting, uart.readline(), uart.read(2), uart.read()) == (11, b"hello\n", b"wo", b"rld")
    assert (uart.read(), uart.read(1), uart.readline()) == (None, None, None)
    buffer = bytearray(4)
    assert uart.readinto(buffer) is None
    line.waiting += b"ebcdef"
    assert (uart.readinto(buffer), buffer) == (4, b"ebcd")
    assert (uart.readinto(buffer, 1), buffer) == (1, b"ebcd")


def test_reading_nothing_needs_no_board():
    adapter, _, uart = make()
    assert (uart.read(0), uart.readinto(bytearray(0)), uart.readinto(bytearray(3), 0)) == (b"", 0, 0)
    assert adapter.ops == []


def test_the_timeout_is_for_the_first_character_and_between_characters():
    _, line, uart = make((900_000, b"a"), (1_800_000, b"b"), (2_900_000, b"late"), timeout=1)
    assert uart.read(10) == b"ab"
    assert line.clock.us == pytest.approx(2_800_000, abs=10_000)


def test_a_full_read_does_not_wait_for_the_timeout():
    _, line, uart = make((500_000, b"abc"), timeout=100)
    assert uart.read(3) == b"abc"
    assert line.clock.us == pytest.approx(500_000, abs=10_000)


def test_without_a_timeout_only_what_is_there_is_read():
    _, line, uart = make((0, b"ab"), (1, b"c"), timeout=0)
    assert (uart.read(), uart.readline(), line.clock.us) == (b"ab", None, 0)


def test_a_line_cut_by_the_timeout_comes_as_it_is():
    _, _, uart = make((0, b"half a li"), (5_000_000, b"ne\n"), timeout=0.5)
    assert uart.readline() == b"half a li"


def test_a_line_costs_few_exchanges_and_loses_nothing():
    adapter, _, uart = make((0, b"$GPGGA,1*00\n$GPGGA,2*00\nrest"))
    assert uart.readline() == b"$GPGGA,1*00\n"
    assert len(adapter.of(UARTRead)) == 1
    assert uart.in_waiting == len(b"$GPGGA,2*00\nrest")
    assert (uart.readline(), uart.read(4)) == (b"$GPGGA,2*00\n", b"rest")


def test_reset_input_buffer_drops_all_that_has_arrived():
    _, line, uart = make((0, b"a\nbc"), timeout=0)
    assert uart.readline() == b"a\n"
    line.waiting += b"d"
    uart.reset_input_buffer()
    assert (uart.in_waiting, uart.read()) == (0, None)


def test_write():
    adapter, _, uart = make()
    assert [uart.write(data) for data in (b"hello", "str", bytearray(b"x"), b"")] == [5, 3, 1, 0]
    assert adapter.ops == [UARTWrite(BUS, data) for data in (b"hello", b"str", b"x")]


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (lambda uart: uart.write(5), "object with buffer protocol required"),
        (lambda uart: uart.readinto(b"abc"), "object with buffer protocol required"),
        (lambda uart: uart.read("x"), "can't convert str to int"),
        (lambda uart: uart.read(1, 2), "function expected at most 2 arguments, got 3"),
        (lambda uart: uart.readinto(), "function missing 1 required positional arguments"),
        (lambda uart: uart.write(), "function takes 2 positional arguments but 1 were given"),
        (lambda uart: uart.read(nbytes=1), "function doesn't take keyword arguments"),
        (lambda uart: setattr(uart, "timeout", "x"), "can't convert str to float"),
    ],
)
def test_wrong_types(use, text):
    adapter, _, uart = make()
    with pytest.raises(TypeError, match=rf"^{text}$"):
        use(uart)
    assert adapter.ops == []


def test_a_uart_with_one_pin():
    adapter, session = fake_session()
    sender = busio.UART(session.pin("TX"))
    with pytest.raises(ValueError, match=r"^No rx pin$"):
        sender.read(1)
    assert (sender.read(0), sender.in_waiting) == (b"", 0)
    receiver = busio.UART(rx=session.pin("RX"))
    with pytest.raises(ValueError, match=r"^No tx pin$"):
        receiver.write(b"a")
    assert [op.bus for op in adapter.of(UARTConfigure)] == ["uart:TX/-", "uart:-/RX"]


def test_settings_change():
    adapter, _, uart = make()
    uart.baudrate = 19200
    uart.timeout = 0.25
    assert (uart.baudrate, uart.timeout) == (19200, 0.25)
    assert adapter.ops == [SETTINGS.replace(baudrate=19200)]
    with pytest.raises(ValueError, match=r"^timeout must be 0-100$"):
        uart.timeout = 101
    for name in ("in_waiting", "nonsense"):
        with pytest.raises(AttributeError, match=rf"^can't set attribute '{name}'$"):
            setattr(uart, name, 1)
    assert uart.timeout == 0.25


def test_parity_objects():
    parity = busio.UART.Parity
    assert (repr(parity.ODD), repr(parity.EVEN)) == ("busio.UART.Parity.ODD", "busio.UART.Parity.EVEN")
    assert pickle.loads(pickle.dumps(parity.ODD)) is parity.ODD


def test_after_deinit():
    adapter, _, uart = make()
    uart.deinit()
    uart.deinit()
    assert adapter.released() == [BUS]
    for use in (
        uart.read,
        lambda: uart.read(0),
        uart.readline,
        lambda: uart.readinto(bytearray(1)),
        lambda: uart.write(b"a"),
        lambda: uart.in_waiting,
        lambda: uart.timeout,
        lambda: uart.baudrate,
        uart.reset_input_buffer,
    ):
        with pytest.raises(ValueError, match=DEINITED):
            use()


def test_deinit_ends_a_read_that_waits():
    _, line, uart = make(timeout=100)
    line.clock.during_sleep = lambda us: uart.deinit()
    with pytest.raises(ValueError, match=DEINITED):
        uart.read(1)


def test_a_waiting_reader_holds_up_nobody():
    """The reader sleeps until the main thread has written, which it could not if the reader held anything."""
    adapter, line, uart = make(timeout=100)
    asleep, written = threading.Event(), threading.Event()

    def during_sleep(us):
        asleep.set()
        assert written.wait(10)

    line.clock.during_sleep = during_sleep
    adapter.answers[UARTWrite] = lambda op: line.waiting.extend(op.data)
    received = []
    reader = threading.Thread(target=lambda: received.append(uart.read(4)))
    reader.start()
    assert asleep.wait(10)
    uart.write(b"ping")
    written.set()
    reader.join(10)
    assert received == [b"ping"]
