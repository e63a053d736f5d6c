# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mcp3008.py: edit that.
from typing import ClassVar
from anyboard.sim.chips.mcp3004 import MCP3004
from anyboard.sim.engines import Knob
class MCP3008(MCP3004):
    ch4: Knob
    ch5: Knob
    ch6: Knob
    ch7: Knob
    channel_mask: ClassVar[int]
