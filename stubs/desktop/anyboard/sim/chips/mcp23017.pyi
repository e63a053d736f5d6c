# Made by tools/stub_profiles.py from src/anyboard/sim/chips/mcp23017.py: edit that.
from anyboard.sim.engines import I2CRegisters
from anyboard.sim.pin import BenchPin
from typing import Any
class MCP23017(I2CRegisters):
    address = 32
    addresses = (32, 33, 34, 35, 36, 37, 38, 39)

    def __init__(self, address: int | None=None, *, int_a: str | None=None, int_b: str | None=None) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def reset(self) -> None: ...

    def pin(self, pin: int | str) -> BenchPin: ...

    def next_address(self, address: int) -> int: ...
