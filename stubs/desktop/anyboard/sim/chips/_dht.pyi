# Made by tools/stub_profiles.py from src/anyboard/sim/chips/_dht.py: edit that.
from typing import ClassVar
from anyboard.sim.engines import Part
from anyboard.sim.lead import Lead
class DHT(Part):
    start_us: ClassVar[int]
    interval_us: ClassVar[int]

    def connected_to(self, pin: Lead) -> None: ...

    def measure(self) -> bytes: ...
