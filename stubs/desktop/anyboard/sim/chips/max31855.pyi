# Made by tools/stub_profiles.py from src/anyboard/sim/chips/max31855.py: edit that.
from anyboard.sim.engines import Knob, Part
class MAX31855(Part):
    spi_mode = (0, 0)
    temperature: Knob
    reference_temperature: Knob

    @property
    def fault(self) -> str | None: ...

    @fault.setter
    def fault(self, fault: str | None) -> None: ...

    def reset(self) -> None: ...

    def select(self) -> None: ...

    def deselect(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...
