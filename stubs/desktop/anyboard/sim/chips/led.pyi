# Made by tools/stub_profiles.py from src/anyboard/sim/chips/led.py: edit that.
from anyboard.sim.engines import Part
from anyboard.sim.lead import Lead
class LED(Part):
    active_high: bool

    def __init__(self, *, active_high: bool=True, **knobs: float) -> None: ...

    def connected_to(self, pin: Lead) -> None: ...

    @property
    def brightness(self) -> float: ...

    @property
    def is_on(self) -> bool: ...
