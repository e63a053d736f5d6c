"""The CP2112's reports, as in AN495 and in Linux's drivers/hid/hid-cp2112.c."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.cp2112 import codec
from anyboard.adapters.cp2112.codec import Data, GPIOConfig, Status
from anyboard.core.errors import BusError

URL = "cp2112:0067A1B2"


def test_smbus_configuration_is_big_endian_with_one_retry():
    report = codec.smbus_config(
        400_000, auto_send=True, write_timeout_ms=500, read_timeout_ms=1000, scl_low_timeout=True
    )
    #                              number  400000 Hz    address  auto  500 ms  1000 ms  SCL   1 retry
    assert report == bytes.fromhex("06     00061a80     02       01    01f4    03e8     01    0001")


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (codec.read(0x76, 512), "10 ec 0200"),
        (codec.write_read(0x76, b"\xd0", 26), "11 ec 001a 01 d0"),
        (codec.write(0x76, b"\xf4\x27"), "14 ec 02 f427"),
        (codec.force_send(61), "12 003d"),
        (codec.set_values(0x80, 0x81), "04 80 81"),
        (GPIOConfig(0x83, 0x80, 0x01, 24).encoded(), "02 83 80 01 18"),
        (codec.STATUS_REQUEST, "15 01"),
        (codec.CANCEL, "17 01"),
    ],
)
def test_requests(report, expected):
    assert report == bytes.fromhex(expected)


def test_responses():
    assert codec.decode_response(bytes.fromhex("16 03 00 0001 0002").ljust(64, b"\0"), URL) == Status(
        codec.ERROR, codec.ADDRESS_NACKED, 1, 2
    )
    assert codec.decode_response(bytes.fromhex("13 02 03 aabbcc").ljust(64, b"\0"), URL) == Data(
        codec.COMPLETE, b"\xaa\xbb\xcc"
    )


@pytest.mark.parametrize("report", ["", "16 02 05", "16 04 00 0000 0000", "13 02 3e", "13 02 05 aabb", "17 01", "00"])
def test_a_garbled_response_is_a_bus_error_that_shows_it(report):
    report = bytes.fromhex(report)
    if report[:3] == b"\x13\x02\x3e":
        report += bytes(62)
    with pytest.raises(BusError) as caught:
        codec.decode_response(report, URL)
    assert caught.value.kind == "other"
    assert URL in caught.value.detail
    assert report[:8].hex(" ") in caught.value.detail


@given(st.binary(max_size=70))
def test_any_response_is_decoded_or_a_bus_error(report):
    try:
        response = codec.decode_response(report, URL)
    except BusError:
        return
    assert isinstance(response, Status) or len(response.data) <= 61


@given(st.binary(max_size=70), st.sampled_from([(0x02, 4), (0x03, 1), (0x05, 2)]))
def test_any_feature_report_is_decoded_or_a_bus_error(report, wanted):
    number, size = wanted
    try:
        data = codec.decode_feature(report, number, size, URL)
    except BusError:
        assert len(report) <= size or report[0] != number
    else:
        assert data == report[1 : 1 + size]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        # AN495, GPIO Configuration: 48 MHz / (2 * divider), and 48 MHz for 0
        (48_000_000, (0, 48_000_000)),
        (40_000_000, (0, 48_000_000)),
        (30_000_000, (1, 24_000_000)),
        (12_000_000, (2, 12_000_000)),
        (1_000_000, (24, 1_000_000)),
        (94_118, (255, 94_117)),
    ],
)
def test_the_clock_output_takes_the_nearest_divider(asked, expected):
    assert codec.clock_divider(asked) == expected


def test_time_on_the_wire():
    # START, 5 bytes of 9 bits, STOP: 47 bits of 2.5 us
    assert codec.wire_us(5, 400_000) == 117
