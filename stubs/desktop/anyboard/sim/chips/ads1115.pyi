# Made by tools/stub_profiles.py from src/anyboard/sim/chips/ads1115.py: edit that.
from typing import ClassVar
from anyboard.sim.engines import I2CRegisters, Knob
class ADS1115(I2CRegisters):
    address = 72
    addresses = (72, 73, 74, 75)
    width = 2
    increments = False
    last = 3
    ain0: Knob
    ain1: Knob
    ain2: Knob
    ain3: Knob
    bits: ClassVar[int]
    rates: ClassVar[tuple[int, ...]]

    def reset(self) -> None: ...
