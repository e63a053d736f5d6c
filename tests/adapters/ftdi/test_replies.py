"""What comes from the chip: packets, and garbage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.ftdi.engine import Engine
from anyboard.adapters.ftdi.replies import is_echo, transfer_size, without_status
from anyboard.core.errors import BusError

STATUS = b"\x32\x60"


@pytest.mark.parametrize(
    ("count", "packet", "size"), [(1, 512, 512), (510, 512, 512), (511, 512, 1024), (62, 64, 64), (63, 64, 128)]
)
def test_an_in_is_whole_packets(count, packet, size):
    assert transfer_size(count, packet) == size


@given(data=st.binary(max_size=3000), packet=st.sampled_from([64, 512]))
def test_two_bytes_of_each_packet_are_status(data, packet):
    step = packet - 2
    packets = [STATUS + data[n : n + step] for n in range(0, len(data), step)] or [STATUS]
    assert without_status(b"".join(packets), packet) == data


@given(transfer=st.binary(max_size=2000), packet=st.sampled_from([64, 512]))
def test_any_transfer_can_be_looked_at(transfer, packet):
    assert len(without_status(transfer, packet)) <= max(len(transfer) - 2, 0)
    is_echo(transfer, 0xAA)


class Device:
    """A device that answers what it is told to."""

    def __init__(self, answers):
        self.answers = list(answers)
        self.sent = []
        self.requests = []
        self.timeouts = []

    def bulk_out(self, endpoint, data, timeout_ms):
        self.sent.append(data)
        self.timeouts.append(timeout_ms)

    def bulk_in(self, endpoint, size, timeout_ms):
        return self.answers.pop(0) if self.answers else b""

    def control_out(self, request_type, request, value, index, data=b"", timeout_ms=1000):
        self.requests.append((request_type, request, value, index))

    def clear_halt(self, endpoint):
        pass


def engine(*answers, packet=512):
    return Engine(Device(answers), 0, "ft232h:TEST", packet)


def test_an_answer_ends_in_an_echo_that_changes():
    chip = engine(STATUS + b"\x01\xfa\xab", STATUS + b"\x02\xfa\xaa")
    assert chip.exchange(b"\x81", 1, 0) == b"\x01"
    assert chip.exchange(b"\x81", 1, 0) == b"\x02"
    assert [sent.hex() for sent in chip._device.sent] == ["81ab87", "81aa87"]
    assert not chip.in_doubt


def test_an_answer_in_parts_with_empty_packets_between():
    chip = engine(STATUS, STATUS + b"\x01", STATUS, STATUS + b"\x02\xfa", STATUS + b"\xab")
    assert chip.exchange(b"\x81\x81", 2, 0) == b"\x01\x02"


def test_packets_of_full_speed():
    data = bytes(range(100))
    transfer = STATUS + data[:62] + STATUS + data[62:] + b"\xfa\xab"
    assert engine(transfer, packet=64).exchange(b"", 100, 0) == data


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([], "timeout"),
        ([STATUS] * 1000, "timeout"),
        ([STATUS + b"\x01\xfa"] + [STATUS] * 1000, "timeout"),
        ([STATUS + b"\x01\xfa\xaa"], "other"),  # the answer to the exchange before
        ([STATUS + b"\x01\x02\xfa\xab"], "other"),
        ([b"\x01"], "timeout"),
    ],
)
def test_what_is_no_answer_is_an_error(answers, kind):
    chip = engine(*answers)
    with pytest.raises(BusError) as caught:
        chip.exchange(b"\x81", 1, 0)
    assert caught.value.kind == kind
    assert "ft232h:TEST" in caught.value.detail
    assert chip.in_doubt


@given(answers=st.lists(st.binary(max_size=600), max_size=30), count=st.integers(1, 1200))
def test_arbitrary_bytes_are_an_answer_or_an_error_of_ours(answers, count):
    chip = engine(*answers)
    try:
        assert len(chip.exchange(b"\x81" * count, count, 0)) == count
    except BusError:
        assert chip.in_doubt


@given(answers=st.lists(st.binary(max_size=600), max_size=60))
def test_finding_its_place_among_arbitrary_bytes_ends(answers):
    chip = engine(*answers)
    try:
        chip.resynchronise()
    except BusError:
        assert chip.in_doubt
    else:
        assert not chip.in_doubt


def test_finding_its_place_without_a_reset():
    chip = engine(STATUS + b"old\xfa\xaa", STATUS + b"\xfa\xaa\xfa\xab", STATUS + b"\xfa\xaa", STATUS + b"\xfa\xab")
    chip.resynchronise()
    assert [sent.hex() for sent in chip._device.sent] == ["aa87", "ab87"] * 2
    assert (0x40, 0x0B, 0x0200, 1) not in chip._device.requests


def test_an_engine_that_says_nothing_is_switched_off_and_on():
    chip = engine()
    with pytest.raises(BusError, match=r".*") as caught:
        chip.resynchronise()
    assert "unplug it" in caught.value.detail
    assert [request for request in chip._device.requests if request[1] == 0x0B] == [
        (0x40, 0x0B, 0x0000, 1),
        (0x40, 0x0B, 0x0200, 1),
    ]


def test_a_timeout_is_the_time_on_the_wire_and_a_margin():
    chip = engine(STATUS + b"\x01\xfa\xab")
    chip.exchange(b"\x11", 0, 200_000)
    chip.exchange(b"\x11", 0, 200_000)
    chip.exchange(b"\x81", 1, 1000)
    chip.exchange(b"\x11", 0, 0)
    assert chip._device.timeouts == [700, 900, 901, 500]
