"""What accelerometer-and-gyroscope chips share: the motion they feel, and how it is put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import Knob
from anyboard.sim.engines.part import Part

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class Inertial(Part):
    """Knobs for six axes and the temperature; lying flat and still by default."""

    acceleration_x = Knob(0.0, low=-16, high=16, unit="g")
    acceleration_y = Knob(0.0, low=-16, high=16, unit="g")
    acceleration_z = Knob(1.0, low=-16, high=16, unit="g")
    rotation_x = Knob(0.0, low=-2000, high=2000, unit="°/s")
    rotation_y = Knob(0.0, low=-2000, high=2000, unit="°/s")
    rotation_z = Knob(0.0, low=-2000, high=2000, unit="°/s")
    temperature = Knob(25.0, low=-40, high=85, unit="°C")

    @property
    def acceleration(self) -> tuple[float, float, float]:
        """x, y, z in g; may be set at once."""
        return self.acceleration_x, self.acceleration_y, self.acceleration_z

    @acceleration.setter
    def acceleration(self, acceleration: tuple[float, float, float]) -> None:
        with self.lock:
            self.acceleration_x, self.acceleration_y, self.acceleration_z = acceleration

    @property
    def rotation(self) -> tuple[float, float, float]:
        """x, y, z in °/s; may be set at once."""
        return self.rotation_x, self.rotation_y, self.rotation_z

    @rotation.setter
    def rotation(self, rotation: tuple[float, float, float]) -> None:
        with self.lock:
            self.rotation_x, self.rotation_y, self.rotation_z = rotation


def words(values: Iterable[float], order: Literal["big", "little"]) -> bytes:
    """Values as 16-bit two's complement, those beyond it as its end."""
    clipped = (min(max(round(value), -0x8000), 0x7FFF) for value in values)
    return b"".join(value.to_bytes(2, order, signed=True) for value in clipped)
