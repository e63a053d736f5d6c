# Made by tools/stub_profiles.py from src/anyboard/sim/chips/rotary_encoder.py: edit that.
from anyboard.sim.engines import Knob, Part
from anyboard.sim.lead import Lead
class RotaryEncoder(Part):
    position: int
    edge_time: Knob

    def __init__(self, **knobs: float) -> None: ...

    def connected_to(self, a: Lead, b: Lead) -> None: ...

    def turn(self, detents: int) -> None: ...

    @property
    def is_turning(self) -> bool: ...
