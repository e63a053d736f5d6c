# Made by tools/stub_profiles.py from src/anyboard/sim/chips/gps.py: edit that.
from typing import Any
from anyboard.sim.engines import Knob, UARTPart
class GPS(UARTPart):
    period_us = 1000000
    latitude: Knob
    longitude: Knob
    altitude: Knob
    geoid: Knob
    satellites: Knob
    fix: Knob
    hdop: Knob
    speed: Knob
    track: Knob

    def __init__(self, *, start: str='2024-01-01T00:00:00', **knobs: float) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def periodic(self, at_us: int) -> bytes: ...
def sentence(body: str) -> bytes: ...
