"""The models, against what the sources say of the chip."""

from __future__ import annotations

import pytest

from usbmodels.ch347 import CH347, CH347HID, CH347JTAG, CH347UART
from usbmodels.device import Stall
from usbmodels.parts import Memory


@pytest.fixture
def model():
    model = CH347()
    model.bench.i2c.attach(Memory(0x50))
    return model


def ask(model, request):
    model.out(0x06, bytes.fromhex(request))
    answer = model.in_(0x86, 512)
    return None if answer is None else answer.hex()


def test_every_written_byte_is_reported(model):
    assert ask(model, "aa 74 83 a0 01 02 75 00") == "010101"
    assert ask(model, "aa 74 82 66 01 75 00") == "0000"


def test_a_read(model):
    assert ask(model, "aa 74 82 a0 10 74 81 a1 c1 c0 75 00") == "0101" + "01" + "1011"


def test_firmware_version(model):
    assert ask(model, "ca 01 00 00") == "ca 04 00 41 03 00 00".replace(" ", "")


def test_pins(model):
    assert ask(model, "cc 08 00 00 00 00 00 f8 00 00 c0") == "cc0800" + "000000" + "40" + "c0" + "000000"


def test_spi_settings_are_read_and_set(model):
    settings = ask(model, "ca 01 00 01")
    assert settings.startswith("ca1a00")
    assert ask(model, "c0 1a 00" + settings[6:]) == "c0010000"


def test_a_block_is_read_in_parts(model):
    model.out(0x06, bytes.fromhex("c3 04 00 58 02 00 00"))
    sizes = [len(model.in_(0x86, 512)), len(model.in_(0x86, 512))]
    assert sizes == [3 + 507, 3 + 93]


@pytest.mark.parametrize("request_", ["c9 00 00", "ca 02 00 00", "c2 05 00 01"])
def test_what_is_no_command_is_refused(model, request_):
    with pytest.raises(Stall):
        ask(model, request_)


def test_hid_reports_have_a_length_first():
    model = CH347HID()
    model.out(0x06, b"\x04\x00\xca\x01\x00\x00".ljust(512, b"\0"))
    assert model.in_(0x86, 512) == bytes.fromhex("0700 ca0400 41030000").ljust(512, b"\0")


@pytest.mark.parametrize("kind", [CH347, CH347HID, CH347JTAG, CH347UART])
def test_the_descriptors_add_up(kind):
    configuration = kind.configuration
    assert int.from_bytes(configuration[2:4], "little") == len(configuration)
    at = interfaces = 0
    while at < len(configuration):
        interfaces += configuration[at + 1] == 4
        at += configuration[at]
    assert (at, interfaces) == (len(configuration), configuration[4])
