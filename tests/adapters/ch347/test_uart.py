"""The CH347's UART, which is a serial port of the computer."""

from __future__ import annotations

import struct

import pytest

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BusError, Rejected, Unsupported
from anyboard.core.ops import Release, UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite
from anyboard.transports import serial
from usbmodels.ch347 import CH347HID, CH347JTAG


def settings(**changes):
    return UARTConfigure("uart", "TX", "RX", 115_200, 8, None, 1, 64, None, None).replace(**changes)


@pytest.mark.parametrize("kind", [None, CH347JTAG])
def test_bytes_go_out_and_come_in(opened, kind):
    with opened(*([kind] if kind else [])) as chip:
        chip.model.bench.wire("TX", "RX")
        ops = [settings(), UARTWrite("uart", b"hello"), UARTAvailable("uart"), UARTRead("uart", 2), UARTClear("uart")]
        assert chip.adapter.execute([*ops, UARTAvailable("uart")]) == [None, None, 5, b"he", None, 0]


def test_settings_reach_the_chip(chip):
    chip.run(settings(baudrate=9_000_000, bits=7, parity="even", stop=2))
    assert struct.unpack("<IBBB", chip.model.line_coding) == (9_000_000, 2, 2, 7)


def test_a_full_buffer_loses_what_comes_last(chip):
    chip.model.bench.wire("TX", "RX")
    chip.run(settings(receiver_buffer_size=4))
    chip.run(UARTWrite("uart", b"abcdefgh"))
    assert chip.run(UARTRead("uart", 10)) == b"abcd"
    assert chip.run(UARTRead("uart", 10)) == b""


def test_a_smaller_buffer_keeps_what_is_there(chip):
    chip.model.bench.wire("TX", "RX")
    chip.run(settings(receiver_buffer_size=8))
    chip.run(UARTWrite("uart", b"abcdef"))
    assert chip.run(UARTAvailable("uart")) == 6
    chip.run(settings(receiver_buffer_size=4))
    chip.run(UARTWrite("uart", b"xyz"))
    assert chip.run(UARTRead("uart", 10)) == b"abcdef"


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"baudrate": 300}, "1200 to 9000000"),
        ({"baudrate": 10_000_000}, "1200 to 9000000"),
        ({"bits": 9}, "5 to 8"),
        ({"tx": "GPIO4"}, "TX and RX are the pins"),
        ({"rts": "GPIO7"}, "RTS and CTS are not available"),
    ],
)
def test_refusals_name_what_it_can(chip, changes, text):
    with pytest.raises(Rejected, match=text):
        chip.run(settings(**changes))
    assert not chip.world.open_serial_ports


def test_use_before_configuration_is_refused(chip):
    with pytest.raises(Rejected, match="not configured"):
        chip.run(UARTRead("uart", 1))


def test_the_port_is_given_back(chip):
    chip.run(settings())
    assert len(chip.world.open_serial_ports) == 1
    chip.run(Release("uart"))
    assert not chip.world.open_serial_ports
    chip.run(settings())
    chip.adapter.close()
    assert not chip.world.open_serial_ports


def test_a_port_another_program_has_is_said_so(chip):
    port = serial.find("0123456789", "1-1", 0x1A86, 0x55DB)
    other = serial.open(port, "other")
    with pytest.raises(AlreadyOpen, match="another program"):
        chip.run(settings())
    other.close()


def test_no_port_says_what_may_be_missing(chip, monkeypatch):
    monkeypatch.setattr(serial, "find", lambda *arguments: None)
    with pytest.raises(BackendUnavailable, match=r"the serial port of ch347.* is not there"):
        chip.run(settings())


def test_mode_2_has_none(opened):
    with opened(CH347HID) as chip:
        with pytest.raises(Unsupported):
            chip.run(settings())
        assert not [pin for pin in chip.adapter.info.pins if pin.can("uart")]


def test_i2c_goes_on_beside_it(chip):
    chip.run(settings())
    assert chip.transfer(b"\x10", 2) == b"\x10\x11"
    with pytest.raises(BusError):
        chip.transfer(b"\x10", address=0x33)
    chip.run(UARTWrite("uart", b"x"))
