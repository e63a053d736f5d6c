# Made by tools/stub_profiles.py from src/anyboard/sim/chips/neopixel.py: edit that.
from anyboard.sim.engines import PixelStrip
from anyboard.sim.lead import Lead
class NeoPixel(PixelStrip):

    def __init__(self, n: int=8, order: str='GRB', **knobs: float) -> None: ...

    def connected_to(self, pin: Lead) -> None: ...
