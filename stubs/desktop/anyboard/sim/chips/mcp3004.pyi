# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mcp3004.py: edit that.
from typing import ClassVar
from anyboard.sim.chips._mcp300x import MCP300x
from anyboard.sim.engines import Knob
class MCP3004(MCP300x):
    configuration_bits = 4
    null_bit = 6
    ch0: Knob
    ch1: Knob
    ch2: Knob
    ch3: Knob
    channel_mask: ClassVar[int]

    def inputs(self, configuration: int) -> tuple[float, float]: ...
