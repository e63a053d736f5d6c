# Made by tools/stub_profiles.py from src/anyboard/sim/chips/potentiometer.py: edit that.
from anyboard.sim.engines import Knob, Part
from anyboard.sim.lead import Lead
class Potentiometer(Part):
    position: Knob

    def connected_to(self, pin: Lead) -> None: ...
