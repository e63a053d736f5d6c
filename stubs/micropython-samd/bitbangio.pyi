# Made by tools/stub_profiles.py from tools/stubs/device/bitbangio.pyi: edit that.
from typing import overload

from _bus import I2CBus as _I2CBus, SPIBus as _SPIBus
from microcontroller import Pin as _Pin
from typing_extensions import TypeAlias, deprecated

_Line: TypeAlias = _Pin[object]

class I2C(_I2CBus):
    """An I2C bus on any two pins."""

    @overload
    def __init__(self, scl: _Line, sda: _Line, *, frequency: int = 400000, timeout: int = 255) -> None: ...
    @overload
    @deprecated("bitbangio.I2C takes pins of board on micropython-samd, no numbers or names: I2C(board.SCL, board.SDA)")
    def __init__(self, scl: int | str, sda: int | str, *, frequency: int = 400000, timeout: int = 255) -> None: ...

class SPI(_SPIBus):
    """An SPI bus on any pins; configure it before the first transfer."""

    @overload
    def __init__(self, clock: _Line, MOSI: _Line | None = None, MISO: _Line | None = None) -> None: ...
    @overload
    @deprecated("bitbangio.SPI takes pins of board on micropython-samd, no numbers: SPI(board.SCK, board.MOSI, board.MISO)")
    def __init__(self, clock: int | str, MOSI: int | str | None = None, MISO: int | str | None = None) -> None: ...
