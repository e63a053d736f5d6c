"""DHT22 and DHT11 against Aosong's manuals, on their pin."""

from __future__ import annotations

from itertools import pairwise

import pytest

from anyboard.sim.chips import DHT11, DHT22


@pytest.fixture
def ask(virtual_bench):
    """What comes after a start signal: the durations between edges, from the sensor's first one on."""
    pin, clock = virtual_bench.pin("D5"), virtual_bench.clock
    edges: list[int] = []

    def ask(start_us):
        pin.drive(False)
        clock.advance(start_us)
        released = clock.now_us()
        edges.clear()
        stop = pin.on_change(lambda level: edges.append(clock.now_us() - released))
        pin.drive(None)
        clock.advance(20_000)
        stop()
        return [after - before for before, after in pairwise(edges)]

    return ask


def frame(durations):
    """The 40 bits, after: the wait, the response, and with a last low."""
    assert len(durations) == 1 + 2 + 80 + 1
    assert 20 <= durations[0] <= 40
    assert durations[1:3] == [80, 80]
    assert set(durations[3::2]) == {50}
    bits = durations[4::2]
    assert all(26 <= us <= 28 or us == 70 for us in bits)
    return sum((us == 70) << 39 - index for index, us in enumerate(bits)).to_bytes(5, "big")


# The manual's own frames
@pytest.mark.parametrize(
    ("humidity", "temperature", "data"), [(65.2, 35.1, "028C 015F EE"), (65.2, -10.1, "028C 8065 73"), (0, 0, "00" * 5)]
)
def test_dht22(virtual_bench, ask, humidity, temperature, data):
    virtual_bench.attach(DHT22(humidity=humidity, temperature=temperature), pin="D5")
    assert frame(ask(1000)) == bytes.fromhex(data)


def test_dht11(virtual_bench, ask):
    virtual_bench.attach(DHT11(humidity=55, temperature=24), pin="D5")
    assert frame(ask(18_000)) == bytes((55, 0, 24, 0, 79))


@pytest.mark.parametrize(("part", "too_short"), [(DHT22, 799), (DHT11, 17_999)])
def test_a_short_start_signal_is_none(virtual_bench, ask, part, too_short):
    virtual_bench.attach(part(), pin="D5")
    assert ask(too_short) == []
    assert frame(ask(too_short + 1))


@pytest.mark.parametrize(("part", "interval"), [(DHT22, 2_000_000), (DHT11, 1_000_000)])
def test_asked_too_early_it_repeats_itself(virtual_bench, ask, part, interval):
    sensor = virtual_bench.attach(part(temperature=20), pin="D5")
    first = frame(ask(18_000))
    sensor.temperature = 30
    assert frame(ask(18_000)) == first
    virtual_bench.clock.advance(interval)
    assert frame(ask(18_000)) != first


def test_the_line_idles_high(virtual_bench, ask):
    virtual_bench.attach(DHT22(), pin="D5")
    assert virtual_bench.pin("D5").level
    ask(1000)
    assert virtual_bench.pin("D5").level


def test_ranges():
    with pytest.raises(ValueError, match=r"DHT22: temperature 80\.1 °C is outside -40 to 80 °C"):
        DHT22(temperature=80.1)
    with pytest.raises(ValueError, match="DHT11: humidity 19 % is outside 20 to 90 %"):
        DHT11(humidity=19)
