# Made by tools/stub_profiles.py from src/anyboard/sim/chips/_inertial.py: edit that.
from anyboard.sim.engines import Knob
from anyboard.sim.engines.part import Part
from collections.abc import Iterable
from typing import Literal
class Inertial(Part):
    acceleration_x: Knob
    acceleration_y: Knob
    acceleration_z: Knob
    rotation_x: Knob
    rotation_y: Knob
    rotation_z: Knob
    temperature: Knob

    @property
    def acceleration(self) -> tuple[float, float, float]: ...

    @acceleration.setter
    def acceleration(self, acceleration: tuple[float, float, float]) -> None: ...

    @property
    def rotation(self) -> tuple[float, float, float]: ...

    @rotation.setter
    def rotation(self, rotation: tuple[float, float, float]) -> None: ...
def words(values: Iterable[float], order: Literal['big', 'little']) -> bytes: ...
