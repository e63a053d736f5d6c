"""The UART, which is a serial port of the computer."""

from __future__ import annotations

import pytest

import anyboard
from anyboard import busio
from anyboard.adapters.mcp2221 import Backend
from anyboard.core.errors import AlreadyOpen, BackendUnavailable, Disconnected, Rejected
from anyboard.core.ops import Release, UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged

SETTINGS = UARTConfigure("uart", "TX", "RX", 115_200, 8, None, 1, 64, None, None)


def looped():
    model = MCP2221()
    model.bench.wire("TX", "RX")
    return model


@pytest.fixture
def loop():
    """A chip whose TX is wired to RX, and its adapter."""
    model = looped()
    with plugged(model) as world:
        adapter = Backend().open("", {})
        yield model, adapter, world
        adapter.close()


def test_bytes_go_out_and_come_back(loop):
    model, adapter, _ = loop
    adapter.execute([SETTINGS, UARTWrite("uart", b"hello")])
    before = model.traffic.hid_out
    assert adapter.execute([UARTAvailable("uart"), UARTRead("uart", 2), UARTRead("uart", 9)]) == [5, b"he", b"llo"]
    assert adapter.execute([UARTRead("uart", 9)]) == [b""]
    assert model.traffic.hid_out == before
    assert model.uart.line_coding[:4] == (115_200).to_bytes(4, "little")


def test_clear_drops_what_has_come(loop):
    _, adapter, _ = loop
    adapter.execute([SETTINGS, UARTWrite("uart", b"abc"), UARTAvailable("uart"), UARTWrite("uart", b"def")])
    assert adapter.execute([UARTClear("uart"), UARTAvailable("uart")])[1] == 0


def test_a_full_buffer_loses_what_comes_later(loop):
    _, adapter, _ = loop
    adapter.execute([SETTINGS.replace(receiver_buffer_size=4), UARTWrite("uart", b"abcdef")])
    assert adapter.execute([UARTAvailable("uart"), UARTRead("uart", 9), UARTRead("uart", 9)]) == [4, b"abcd", b""]


@pytest.mark.parametrize(
    ("changes", "exception", "words"),
    [
        ({"parity": "odd"}, "NotImplementedError", "does 8 data bits, no parity and 1 stop bit only"),
        ({"bits": 7}, "NotImplementedError", "does 8 data bits, no parity and 1 stop bit only"),
        ({"stop": 2}, "NotImplementedError", "does 8 data bits, no parity and 1 stop bit only"),
        ({"baudrate": 299}, "ValueError", "baudrate must be 300 to 460800 on mcp2221:1-1, not 299"),
        ({"baudrate": 460_801}, "ValueError", "baudrate must be 300 to 460800 on mcp2221:1-1, not 460801"),
        ({"tx": "G0"}, "ValueError", "Invalid pins; TX and RX are the pins of the UART on mcp2221:1-1"),
        ({"tx": "RX", "rx": "TX"}, "ValueError", "Invalid pins"),
        ({"rts": "G0"}, "ValueError", "which has no RTS/CTS"),
    ],
)
def test_what_it_cannot_do(loop, changes, exception, words):
    _, adapter, world = loop
    with pytest.raises(Rejected) as raised:
        adapter.execute([SETTINGS.replace(**changes)])
    assert raised.value.exception == exception
    assert words in raised.value.message
    assert world.open_serial_ports == set()


def test_the_port_is_free_until_it_is_used_and_afterwards(loop):
    _, adapter, world = loop
    assert world.open_serial_ports == set()
    adapter.execute([SETTINGS])
    assert len(world.open_serial_ports) == 1
    adapter.execute([Release("uart")])
    assert world.open_serial_ports == set()
    with pytest.raises(Rejected, match="has no UART 'uart'; configure it first"):
        adapter.execute([UARTRead("uart", 1)])
    adapter.execute([SETTINGS])
    adapter.close()
    assert world.open_serial_ports == set()


def test_another_program_has_the_port(loop):
    _, adapter, world = loop
    world.open_serial_ports.add("/dev/ttyACM2")
    with pytest.raises(AlreadyOpen, match=r"mcp2221:1-1: /dev/ttyACM2 is used by another program"):
        adapter.execute([SETTINGS])


def test_unplugged(loop):
    model, adapter, world = loop
    adapter.execute([SETTINGS])
    world.unplug(model)
    for _ in range(2):
        with pytest.raises(Disconnected):
            adapter.execute([UARTRead("uart", 1)])


def test_each_of_two_has_its_own():
    left, right = looped(), looped()
    with plugged(left, right) as world:
        where = [f"mcp2221:{world.port_of(model).location}" for model in (left, right)]
        with anyboard.open(where[0]) as one, anyboard.open(where[1]) as other:
            first, second = busio.UART(one.TX, one.RX, timeout=0), busio.UART(other.TX, other.RX, timeout=0)
            first.write(b"left")
            second.write(b"right!")
            assert (first.read(), second.read()) == (b"left", b"right!")


def test_a_port_that_cannot_be_found(loop, monkeypatch):
    from anyboard.transports import serial

    _, adapter, _ = loop
    monkeypatch.setattr(serial, "find", lambda *arguments: None)
    with pytest.raises(BackendUnavailable, match="the serial port of mcp2221:1-1 is not there"):
        adapter.execute([SETTINGS])
