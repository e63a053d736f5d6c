"""The model of the CP2112 against what Linux's hid-cp2112 and AN495 say it does, without our adapter."""

from __future__ import annotations

import struct

import pytest

from anyboard.testing.rigs.parts import RegisterFile
from usbmodels.clock import UsbClock
from usbmodels.cp2112 import CP2112
from usbmodels.device import Stall


def feature(model, number, size=64):
    return model.control_in(0xA1, 0x01, 0x0300 | number, 0, size)


def set_feature(model, report):
    model.control_out(0x21, 0x09, 0x0300 | report[0], 0, report)


def configure(model, auto_send=0, retries=1, timeout=0, scl_low=0):
    set_feature(model, struct.pack(">BIBBHHBH", 6, 400_000, 2, auto_send, timeout, timeout, scl_low, retries))


def status(model):
    model.out(1, b"\x15\x01")
    return model.in_(0x81, 64)[:7].hex(" ")


@pytest.fixture
def model():
    model = CP2112()
    model.bench.i2c.attach(RegisterFile(0x76))
    configure(model)
    return model


def test_the_report_descriptor_has_every_report_with_its_size():
    """HID 1.11, 6.2.2: a walk over the short items; no report may be longer than a 64-byte packet."""
    data, at, number, count, found = CP2112.hid_report_descriptor, 0, 0, 0, {}
    while at < len(data):
        item, size = data[at] & 0xFC, (0, 1, 2, 4)[data[at] & 3]
        value = int.from_bytes(data[at + 1 : at + 1 + size], "little")
        if item == 0x84:
            number = value
        elif item == 0x94:
            count = value
        elif item in (0x80, 0x90, 0xB0):
            found[number] = {0x80: "in", 0x90: "out", 0xB0: "feature"}[item], count
        at += 1 + size
    assert found[0x06] == ("feature", 13)
    assert found[0x13] == ("in", 63)
    assert found[0x16] == ("in", 6)
    assert {number for number, (kind, _) in found.items() if kind == "out"} == {0x10, 0x11, 0x12, 0x14, 0x15, 0x17}
    assert max(count for _, count in found.values()) == 63


def test_the_kernel_driver_s_probe_and_read(model):
    """drivers/hid/hid-cp2112.c: cp2112_probe, then cp2112_i2c_xfer of a write and a read."""
    assert feature(model, 0x05, 3) == b"\x05\x0c\x02"
    config = feature(model, 0x06, 14)
    assert config == struct.pack(">BIBBHHBH", 6, 400_000, 2, 0, 0, 0, 0, 1)
    assert len(feature(model, 0x20)) == 2
    model.out(1, bytes((0x11, 0x76 << 1, 0, 70, 1, 0x10)))
    assert status(model) == "16 02 05 00 00 00 46"
    model.out(1, b"\x12\x00\x3d")
    first = model.in_(0x81, 64)
    model.out(1, b"\x12\x00\x09")
    second = model.in_(0x81, 64)
    assert first[:3] + second[:3] == b"\x13\x00\x3d\x13\x00\x09"
    assert first[3:64] + second[3:12] == bytes(range(0x10, 0x10 + 70))
    assert model.in_(0x81, 64) is None


def test_an_outcome_is_told_once(model):
    model.out(1, bytes((0x14, 0x76 << 1, 1, 0)))
    assert status(model) == "16 02 05 00 00 00 01"
    assert status(model)[:5] == "16 00"


def test_in_error_nothing_comes_by_itself(model):
    configure(model, auto_send=1)
    model.out(1, bytes((0x10, 0x33 << 1, 0, 4)))
    assert model.in_(0x81, 64) is None
    assert status(model) == "16 03 00 00 01 00 00"  # one retry


def test_no_limit_of_retries_is_for_ever(model):
    configure(model, retries=0)
    model.out(1, bytes((0x14, 0x33 << 1, 1, 0)))
    assert [status(model)[:5] for _ in range(3)] == ["16 01"] * 3
    model.out(1, b"\x17\x01")
    assert status(model)[:5] == "16 00"


def test_requests_for_nothing_and_during_a_transfer_are_ignored():
    model = CP2112(clock=UsbClock(timed=True))
    model.bench.i2c.attach(RegisterFile(0x76))
    configure(model)
    model.out(1, bytes((0x14, 0x76 << 1, 0)))
    model.out(1, bytes((0x10, 0x76 << 1, 0, 0)))
    assert status(model)[:5] == "16 00"
    model.out(1, bytes((0x10, 0x76 << 1, 0, 4)))
    model.out(1, bytes((0x10, 0x76 << 1, 0, 9)))
    assert status(model)[:5] == "16 01"
    model.clock.advance_to(model.next_event_us())
    assert status(model) == "16 02 05 00 00 00 04"


def test_more_than_the_buffer_ends_with_an_empty_response(model):
    model.out(1, bytes((0x10, 0x76 << 1, 0, 3)))
    model.out(1, b"\x12\x01\x00")
    assert model.in_(0x81, 64)[:3] == b"\x13\x02\x03"
    assert model.in_(0x81, 64)[:3] == b"\x13\x02\x00"


def test_values_reach_outputs_only(model):
    set_feature(model, b"\x04\x00\x03")
    set_feature(model, b"\x02\x01\x01\x00\x00")
    assert feature(model, 0x03)[1] & 3 == 1
    set_feature(model, b"\x04\x00\x03")
    assert feature(model, 0x03)[1] & 3 == 0


def test_strings_and_what_it_does_not_have(model):
    report = feature(model, 0x24)
    assert report[3 : 1 + report[1]].decode("utf-16-le") == "0067A1B2"
    with pytest.raises(Stall):
        feature(model, 0x30)
    with pytest.raises(Stall):
        set_feature(model, b"\x30\x00")
