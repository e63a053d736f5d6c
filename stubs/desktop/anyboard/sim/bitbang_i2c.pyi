# Made by tools/stub_profiles.py from src/anyboard/sim/bitbang_i2c.py: edit that.
from anyboard.sim.i2c import I2CBus
class I2CDecoder:

    def __init__(self, bus: I2CBus) -> None: ...

    def stop(self) -> None: ...
