# Made by tools/stub_profiles.py from src/anyboard/sim/chips/ds3231.py: edit that.
from datetime import datetime
from anyboard.sim.engines import I2CRegisters, Knob
from typing import Any
class DS3231(I2CRegisters):
    address = 104
    addresses = (104,)
    last = 18
    temperature: Knob

    def __init__(self, address: int | None=None, *, time: datetime | None=None, int_pin: str | None=None, **knobs: float) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def reset(self) -> None: ...

    @property
    def time(self) -> datetime | None: ...

    @time.setter
    def time(self, time: datetime) -> None: ...

    def write(self, address: int, data: bytes) -> None: ...

    def read(self, address: int, n: int) -> bytes: ...

    def knob_changed(self, name: str) -> None: ...
