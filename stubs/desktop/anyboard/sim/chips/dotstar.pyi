# Made by tools/stub_profiles.py from src/anyboard/sim/chips/dotstar.py: edit that.
from anyboard.sim.engines import PixelStrip
class DotStar(PixelStrip):
    has_chip_select = False

    def __init__(self, n: int=8, order: str='BGR', **knobs: float) -> None: ...

    def reset(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...
