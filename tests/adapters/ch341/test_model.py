"""The model, against what the sources say of the chip."""

from __future__ import annotations

import pytest

from usbmodels.ch341 import CH341
from usbmodels.device import Stall
from usbmodels.parts import Memory


@pytest.fixture
def model():
    model = CH341()
    model.bench.i2c.attach(Memory(0x50))
    return model


def ask(model, request):
    """A bulk OUT, and the IN packets after it."""
    model.out(0x02, bytes.fromhex(request))
    answers = []
    while (answer := model.in_(0x82, 32)) is not None:
        answers.append(answer.hex())
    return answers


def test_version(model):
    assert model.control_in(0xC0, 0x5F, 0, 0, 2) == b"\x30\x00"


def test_a_counted_write_is_not_reported(model):
    assert ask(model, "aa 74 82 a0 05 75 00") == []


def test_a_byte_by_itself_is_reported_in_bit_7(model):
    assert ask(model, "aa 74 80 a0 75 00") == ["00"]
    assert ask(model, "aa 74 80 66 75 00") == ["80"]


def test_a_packet_begins_at_every_32nd_byte(model):
    status = "a0" + "00" * 31
    assert ask(model, status + status) == ["00ff0c000000", "00ff0c000000"]


def test_what_follows_the_end_of_a_packet_is_nothing(model):
    assert ask(model, "aa 00 80 a0 80 a0") == []


def test_speeds(model):
    for code, hertz in enumerate((20_000, 100_000, 400_000, 750_000)):
        ask(model, f"aa 6{code} 00")
        assert model.i2c.hertz == hertz


def test_the_status_has_the_lines(model):
    model.bench.pin("SDA").drive(False)
    assert ask(model, "a0") == ["00ff04000000"]


def test_the_pin_stream_reads_what_it_sets(model):
    assert ask(model, "ab bf 7f 00 80 00 20") == ["3f00"]


def test_set_output_reaches_the_upper_two_pins(model):
    ask(model, "a1 6a 1f 00 00 c0 c0 00 00 00 00")
    assert model.levels() == 0xC0


@pytest.mark.parametrize("request_", ["ff", "aa 30 00", "ab 30", "aa 84 00"])
def test_what_is_no_stream_is_refused(model, request_):
    with pytest.raises(Stall):
        ask(model, request_)


def test_a_line_held_low_reads_as_an_ack_and_as_zeros(model):
    model.bench.pin("SDA").drive(False)
    assert ask(model, "aa 74 80 66 75 c1 00") == ["0000"]


def test_the_descriptors_add_up(model):
    assert len(model.device_descriptor) == 18
    assert int.from_bytes(model.configuration[2:4], "little") == len(model.configuration)
