# Made by tools/stub_profiles.py from src/anyboard/sim/chips/apds9960.py: edit that.
from anyboard.sim.engines import I2CRegisters, Knob
from collections.abc import Iterable
from typing import Any
class APDS9960(I2CRegisters):
    address = 57
    addresses = (57,)
    red: Knob
    green: Knob
    blue: Knob
    clear: Knob
    proximity: Knob

    def __init__(self, address: int | None=None, *, int_pin: str | None=None, **knobs: float) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def reset(self) -> None: ...

    def write(self, address: int, data: bytes) -> None: ...

    def next_address(self, address: int) -> int: ...

    def knob_changed(self, name: str) -> None: ...

    def gesture(self, datasets: Iterable[tuple[int, int, int, int]]) -> None: ...

    def swipe(self, direction: str) -> None: ...
