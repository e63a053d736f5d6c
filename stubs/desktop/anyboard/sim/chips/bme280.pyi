# Made by tools/stub_profiles.py from src/anyboard/sim/chips/bme280.py: edit that.
from anyboard.sim.engines import I2CRegisters, Knob, SPIRegisters
class BME280(I2CRegisters, SPIRegisters):
    address = 119
    addresses = (118, 119)
    spi_mode = ((0, 0), (1, 1))
    write_pairs = True
    temperature: Knob
    pressure: Knob
    humidity: Knob

    def reset(self) -> None: ...

    def spi_register(self, command: int) -> int: ...
