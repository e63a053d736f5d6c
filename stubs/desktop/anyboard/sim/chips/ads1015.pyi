# Made by tools/stub_profiles.py from src/anyboard/sim/chips/ads1015.py: edit that.
from typing import ClassVar
from anyboard.sim.chips.ads1115 import ADS1115
class ADS1015(ADS1115):
    bits: ClassVar[int]
    rates: ClassVar[tuple[int, ...]]
