# Made by tools/stub_profiles.py from src/anyboard/sim/chips/dc_motor.py: edit that.
from anyboard.sim.engines import Part
from anyboard.sim.lead import Lead
class DCMotor(Part):

    def connected_to(self, positive: Lead, negative: Lead) -> None: ...

    @property
    def throttle(self) -> float: ...

    @property
    def is_braking(self) -> bool: ...
