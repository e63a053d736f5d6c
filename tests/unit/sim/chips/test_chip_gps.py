"""The GPS receiver: sentences, and when they come."""

from __future__ import annotations

import pytest

from anyboard.core.ops import UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite
from anyboard.sim.chips import GPS
from anyboard.sim.chips.gps import sentence


@pytest.fixture
def gps(virtual_bench):
    return virtual_bench.uart.attach(GPS(start="2026-03-23T12:35:19"))


@pytest.fixture
def port(virtual_adapter, gps):
    """A UART with a buffer of so many bytes; reads what there is."""

    def port(size=4096):
        virtual_adapter.execute(
            [UARTConfigure("u", "TX", "RX", 9600, 8, None, 1, size, None, None), UARTAvailable("u")]
        )
        return lambda: virtual_adapter.execute([UARTRead("u", size)])[0]

    return port


def test_the_published_check_sums():
    assert sentence("GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,").endswith(b"*47\r\n")
    assert sentence("GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W").endswith(b"*6A\r\n")


def test_a_second(virtual_bench, port):
    read = port()
    assert read() == b""
    virtual_bench.clock.advance(999_000)
    assert read() == b""
    virtual_bench.clock.advance(900_000)
    gga, gsa, rmc = read().decode("ascii").splitlines()
    assert gga.startswith("$GPGGA,123520.000,4807.0380,N,01131.0000,E,1,08,0.9,545.4,M,46.9,M,,*")
    assert gsa.startswith("$GPGSA,A,3,01,02,03,04,05,06,07,08,,,,,0.9,0.9,0.9*")
    assert rmc.startswith("$GPRMC,123520.000,A,4807.0380,N,01131.0000,E,0.00,0.00,230326,,,A*")


def test_bytes_come_one_after_the_other(virtual_bench, port):
    """9600 baud: ten bits for a byte."""
    read = port()
    virtual_bench.clock.advance(1_000_000)
    read()
    for _ in range(10):
        virtual_bench.clock.advance(10_417)
        assert len(read()) in (10, 11)


def test_a_small_buffer_keeps_the_oldest(virtual_bench, port):
    read = port(64)
    virtual_bench.clock.advance(2_500_000)
    seen = read()
    assert len(seen) == 64
    assert seen.startswith(b"$GPGGA,123520")


def test_what_was_said_before_the_board_was_there_is_not_heard(virtual_bench, port):
    virtual_bench.clock.advance(5_300_000)
    read = port()
    virtual_bench.clock.advance(950_000)
    assert read().startswith(b"$GPGGA,123525")


def test_an_hour_unread_costs_nothing(virtual_bench, port):
    read = port()
    virtual_bench.clock.advance(3_600_000_000)
    assert len(read()) == 4096


def test_without_a_fix(virtual_bench, gps, port):
    gps.fix = 0
    read = port()
    virtual_bench.clock.advance(1_900_000)
    gga, gsa, rmc = read().decode("ascii").splitlines()
    assert gga.startswith("$GPGGA,123520.000,,,,,0,00,,,M,,M,,*")
    assert gsa.startswith("$GPGSA,A,1,,,,,,,,,,,,,")
    assert rmc.startswith("$GPRMC,123520.000,V,,,,,,,230326,,,N*")


def test_commands_change_nothing(virtual_bench, virtual_adapter, port):
    read = port()
    for command in (b"$PMTK220,100*2F\r\n", b"\xb5b\x06\x08\x06\x00\xc8\x00\x01\x00\x01\x00\xde\x6a", b"garbage"):
        virtual_adapter.execute([UARTWrite("u", command)])
    virtual_adapter.execute([UARTClear("u")])
    virtual_bench.clock.advance(1_900_000)
    assert read().count(b"GPGGA") == 1


@pytest.mark.parametrize(
    ("knobs", "place"),
    [
        ({"latitude": 90, "longitude": -180}, "9000.0000,N,18000.0000,W"),
        ({"latitude": -0.5, "longitude": 0}, "0030.0000,S,00000.0000,E"),
        ({"latitude": 10.99999999, "longitude": 5}, "1100.0000,N,00500.0000,E"),  # not 10 degrees 60 minutes
    ],
)
def test_places(knobs, place):
    assert GPS(**knobs).periodic(0).split(b"\r\n")[0].decode("ascii").split(",", 2)[2].startswith(place)


def test_ranges():
    with pytest.raises(ValueError, match="GPS: latitude 91 degrees is outside -90 to 90 degrees"):
        GPS(latitude=91)
    with pytest.raises(ValueError, match="GPS: start 'soon' is no date and time"):
        GPS(start="soon")
