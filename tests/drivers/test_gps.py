"""adafruit-circuitpython-gps, unmodified, on a UART."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import GPS

pytestmark = pytest.mark.skipif(find_spec("adafruit_gps") is None, reason="adafruit-circuitpython-gps is not installed")


@pytest.fixture
def part(bench):
    bench.uart.detach(bench.parts_by_name["echo"])
    # the published GGA and RMC example: 4807.038 N, 01131.000 E, 545.4 m, 8 satellites, 022.4 knots, 084.4 degrees
    return bench.uart.attach(
        GPS(
            start="2026-03-23T12:35:19",
            latitude=48 + 7.038 / 60,
            longitude=11 + 31 / 60,
            altitude=545.4,
            satellites=8,
            hdop=0.9,
            geoid=46.9,
            speed=22.4,
            track=84.4,
        )
    )


@pytest.fixture
def gps(part):
    import adafruit_gps
    import board
    import busio

    return adafruit_gps.GPS(busio.UART(board.TX, board.RX, baudrate=9600, timeout=10))


@pytest.fixture
def second(gps):
    """All sentences of a second."""
    import time

    def second():
        end = time.monotonic() + 10
        gps._raw_sentence = None
        while "RMC" not in (gps.nmea_sentence or ""):
            assert time.monotonic() < end, "no RMC in ten seconds"
            gps.update()

    return second


def test_the_published_example(gps, second):
    gps.send_command(b"PMTK314,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0")
    gps.send_command(b"PMTK220,1000")
    second()
    assert gps.latitude == pytest.approx(48.1173, abs=2e-6)  # a unit of the sentences is 0.0001 minutes
    assert gps.longitude == pytest.approx(11.516667, abs=2e-6)
    assert (gps.latitude_degrees, gps.longitude_degrees) == (48, 11)
    assert (gps.latitude_minutes, gps.longitude_minutes) == (7.038, 31)
    assert gps.altitude_m == 545.4
    assert gps.satellites == 8
    assert gps.horizontal_dilution == gps.hdop == 0.9
    assert gps.height_geoid == 46.9
    assert (gps.speed_knots, gps.track_angle_deg) == (22.4, 84.4)
    assert gps.has_fix
    assert gps.has_3d_fix
    assert gps.isactivedata == "A"
    assert len(gps.sat_prns) == 8


def test_the_other_half_of_the_world(gps, second, part):
    part.latitude, part.longitude, part.altitude = -33.856784, -151.215297, -2.5
    second()
    assert (gps.latitude, gps.longitude) == (pytest.approx(-33.856784, abs=2e-6), pytest.approx(-151.215297, abs=2e-6))
    assert gps.altitude_m == -2.5


def test_time_passes_once_a_second(gps, second):
    seen = []
    for _ in range(2):
        second()
        seen.append(gps.timestamp_utc)
    assert seen[0][:5] == (2026, 3, 23, 12, 35)
    assert seen[1].tm_sec - seen[0].tm_sec == 1


def test_without_a_fix(gps, second, part):
    part.fix = 0
    second()
    assert not gps.has_fix
    assert not gps.has_3d_fix
    assert gps.latitude is None
