# Made by tools/stub_profiles.py from src/anyboard/sim/chips/servo.py: edit that.
from anyboard.sim.engines import Part
from anyboard.sim.lead import Lead
class Servo(Part):
    min_pulse: float
    max_pulse: float
    travel: float

    def __init__(self, *, min_pulse: float=750, max_pulse: float=2250, travel: float=180, **knobs: float) -> None: ...

    def connected_to(self, pin: Lead) -> None: ...

    @property
    def pulse(self) -> float | None: ...

    @property
    def angle(self) -> float | None: ...
