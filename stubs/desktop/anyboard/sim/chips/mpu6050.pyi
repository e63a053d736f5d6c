# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mpu6050.py: edit that.
from anyboard.sim.chips._inertial import Inertial
from anyboard.sim.engines import I2CRegisters
class MPU6050(Inertial, I2CRegisters):
    address = 104
    addresses = (104, 105)

    def reset(self) -> None: ...
