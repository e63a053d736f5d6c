# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mcp3002.py: edit that.
from anyboard.sim.chips._mcp300x import MCP300x
from anyboard.sim.engines import Knob
class MCP3002(MCP300x):
    configuration_bits = 3
    null_bit = 4
    vref: Knob
    ch0: Knob
    ch1: Knob

    def inputs(self, configuration: int) -> tuple[float, float]: ...

    def repeats(self, configuration: int) -> bool: ...
