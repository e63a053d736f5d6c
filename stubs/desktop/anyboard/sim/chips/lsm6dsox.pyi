# Made by tools/stub_profiles.py from src/anyboard/sim/chips/lsm6dsox.py: edit that.
from anyboard.sim.chips._inertial import Inertial
from anyboard.sim.engines import I2CRegisters, SPIRegisters
class LSM6DSOX(Inertial, I2CRegisters, SPIRegisters):
    address = 106
    addresses = (106, 107)
    spi_mode = ((0, 0), (1, 1))

    def reset(self) -> None: ...
