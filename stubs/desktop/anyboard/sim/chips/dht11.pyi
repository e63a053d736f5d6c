# Made by tools/stub_profiles.py from src/anyboard/sim/chips/dht11.py: edit that.
from anyboard.sim.chips._dht import DHT
from anyboard.sim.engines import Knob
class DHT11(DHT):
    start_us = 18000
    interval_us = 1000000
    humidity: Knob
    temperature: Knob

    def measure(self) -> bytes: ...
