# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mcp9808.py: edit that.
from anyboard.sim.engines import I2CRegisters, Knob
from typing import Any
from anyboard.sim.engines.registers import Field
class MCP9808(I2CRegisters):
    address = 24
    addresses = (24, 25, 26, 27, 28, 29, 30, 31)
    width = 2
    increments = False
    last = 15
    temperature: Knob

    def __init__(self, address: int | None=None, *, alert: str | None=None, **knobs: float) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def reset(self) -> None: ...

    def knob_changed(self, name: str) -> None: ...

    def writable(self, field: Field) -> bool: ...

    @property
    def alert(self) -> bool: ...
