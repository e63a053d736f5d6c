# Made by tools/stub_profiles.py from src/anyboard/sim/chips/_mcp300x.py: edit that.
from typing import ClassVar
from anyboard.sim.engines import Knob, Part
class MCP300x(Part):
    spi_mode = ((0, 0), (1, 1))
    configuration_bits: ClassVar[int]
    null_bit: ClassVar[int]
    vref: Knob

    def inputs(self, configuration: int) -> tuple[float, float]: ...

    def repeats(self, configuration: int) -> bool: ...

    def reset(self) -> None: ...

    def select(self) -> None: ...

    def deselect(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...
