# Made by tools/stub_profiles.py from src/anyboard/sim/chips/ssd1306.py: edit that.
from anyboard.sim.engines import I2CPart
from anyboard.sim.picture import Picture
from typing import Any
class SSD1306(I2CPart):
    width: int
    height: int
    address = 60
    addresses = (60, 61)
    spi_mode = ((0, 0), (1, 1))
    is_on: bool
    contrast: int
    is_inverted: bool
    charge_pump: bool
    ram: bytearray

    def __init__(self, address: int | None=None, *, width: int=..., height: int=..., dc: str | None=None, res: str | None=None) -> None: ...

    def connected(self, bench: Any) -> None: ...

    def reset(self) -> None: ...

    def write(self, address: int, data: bytes) -> None: ...

    def read(self, address: int, n: int) -> bytes: ...

    def select(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...

    def deselect(self) -> None: ...

    def pixel(self, x: int, y: int) -> bool: ...

    @property
    def lit(self) -> int: ...

    def image(self) -> Picture: ...

    def text(self) -> str: ...
