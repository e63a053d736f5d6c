# Made by tools/stub_profiles.py from src/anyboard/sim/chips/touchscreen.py: edit that.
from anyboard.sim.engines import Knob, Part
from anyboard.sim.lead import Lead
class Touchscreen(Part):
    x: Knob
    y: Knob
    x_resistance: Knob
    y_resistance: Knob
    contact_resistance: Knob
    touched = False

    def connected_to(self, x1: Lead, x2: Lead, y1: Lead, y2: Lead) -> None: ...

    def touch(self, x: float, y: float, contact_resistance: float | None=None) -> None: ...

    def release(self) -> None: ...
