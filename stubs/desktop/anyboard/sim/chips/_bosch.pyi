# Made by tools/stub_profiles.py from src/anyboard/sim/chips/_bosch.py: edit that.
from functools import lru_cache
from typing import NamedTuple
from collections.abc import Callable
class Calibration(NamedTuple):
    t1: int
    t2: int
    t3: int
    p1: int
    p2: int
    p3: int
    p4: int
    p5: int
    p6: int
    p7: int
    p8: int
    p9: int
    h1: int
    h2: int
    h3: int
    h4: int
    h5: int
    h6: int

    def registers_88(self) -> bytes: ...

    def registers_e1(self) -> bytes: ...
def t_fine(cal: Calibration, adc: int) -> int: ...
def temperature(cal: Calibration, adc: int) -> float: ...
def pressure(cal: Calibration, fine: int, adc: int) -> float: ...
def humidity(cal: Calibration, fine: int, adc: int) -> float: ...
def nearest_count(formula: Callable[[int], float], value: float, bits: int) -> int: ...
@lru_cache(maxsize=64)
def nearest_counts(cal: Calibration, celsius: float, hectopascal: float, percent: float) -> tuple[int, int, int]: ...
