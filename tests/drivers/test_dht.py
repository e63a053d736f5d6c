"""adafruit-circuitpython-dht, unmodified: it measures the pulses that the sensor sends."""

from __future__ import annotations

import os
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import DHT11, DHT22

pytestmark = [
    pytest.mark.skipif(find_spec("adafruit_dht") is None, reason="adafruit-circuitpython-dht is not installed"),
    pytest.mark.skipif(not hasattr(os, "uname"), reason="adafruit_dht imports os.uname, which Windows does not have"),
]


# Aosong's manual: 028Ch 015Fh EEh is 65.2 % and 35.1 °C, 8065h is -10.1 °C
@pytest.mark.parametrize(("humidity", "temperature"), [(65.2, 35.1), (40, -10.1), (0, 0), (100, 80), (99.9, -40)])
def test_dht22(bench, humidity, temperature):
    import adafruit_dht
    import board

    bench.attach(DHT22(humidity=humidity, temperature=temperature), pin="D5")
    assert measured(adafruit_dht.DHT22(board.D5)) == (temperature, humidity)


def measured(sensor):
    """°C and %; asked again as the driver's error says: on a real clock a busy computer may miss a pulse."""
    import time

    for _ in range(4):
        try:
            reading = sensor.temperature, sensor.humidity
        except RuntimeError:
            reading = None, None
        if None not in reading:
            break
        time.sleep(2.1)  # sooner it does not ask the sensor, and gives None
    return reading


@pytest.mark.parametrize(("humidity", "temperature"), [(20, 0), (90, 50), (56, 23)])
def test_dht11(bench, humidity, temperature):
    import adafruit_dht
    import board

    bench.attach(DHT11(humidity=humidity, temperature=temperature), pin="D5")
    assert measured(adafruit_dht.DHT11(board.D5)) == (temperature, humidity)


# on a real clock a busy computer may well stretch the DHT22's 1 ms to the DHT11's 18 ms
@pytest.mark.parametrize("clock", ["virtual"], indirect=True)
def test_a_dht11_does_not_hear_the_start_signal_of_a_dht22(bench):
    import adafruit_dht
    import board

    bench.attach(DHT11(), pin="D5")
    with pytest.raises(RuntimeError, match="DHT sensor not found"):
        _ = adafruit_dht.DHT22(board.D5).temperature


def test_it_follows_its_knobs(bench):
    import time

    import adafruit_dht
    import board

    part = bench.attach(DHT22(temperature=20), pin="D5")
    sensor = adafruit_dht.DHT22(board.D5)
    assert sensor.temperature == 20
    part.temperature = 21.5
    assert sensor.temperature == 20  # the driver asks every 2 s
    time.sleep(2.1)
    assert sensor.temperature == 21.5
