# Made by tools/stub_profiles.py from src/anyboard/sim/chips/dht22.py: edit that.
from anyboard.sim.chips._dht import DHT
from anyboard.sim.engines import Knob
class DHT22(DHT):
    start_us = 800
    interval_us = 2000000
    humidity: Knob
    temperature: Knob

    def measure(self) -> bytes: ...
