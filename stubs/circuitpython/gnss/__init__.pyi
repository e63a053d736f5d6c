# Made by tools/stub_profiles.py from tools/stubs/circuitpython/gnss/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import time
from typing import ClassVar

class GNSS:
    def __init__(self, system: SatelliteSystem | list[SatelliteSystem]) -> None: ...
    def deinit(self) -> None: ...
    def update(self) -> None: ...
    latitude: float
    longitude: float
    altitude: float
    timestamp: time.struct_time
    fix: PositionFix

class PositionFix:
    INVALID: ClassVar[PositionFix]
    FIX_2D: ClassVar[PositionFix]
    FIX_3D: ClassVar[PositionFix]

class SatelliteSystem:
    GPS: ClassVar[SatelliteSystem]
    GLONASS: ClassVar[SatelliteSystem]
    SBAS: ClassVar[SatelliteSystem]
    QZSS_L1CA: ClassVar[SatelliteSystem]
    QZSS_L1S: ClassVar[SatelliteSystem]
