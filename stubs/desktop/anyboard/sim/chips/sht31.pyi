# Made by tools/stub_profiles.py from src/anyboard/sim/chips/sht31.py: edit that.
from anyboard.sim.engines import I2CCommands, Knob
class SHT31(I2CCommands):
    address = 68
    addresses = (68, 69)
    temperature: Knob
    humidity: Knob

    def reset(self) -> None: ...

    def write(self, address: int, data: bytes) -> None: ...
