# Made by tools/stub_profiles.py from src/anyboard/sim/bitbang_spi.py: edit that.
from anyboard.sim.spi import SPIBus
class SPIDecoder:

    def __init__(self, bus: SPIBus) -> None: ...

    def stop(self) -> None: ...
