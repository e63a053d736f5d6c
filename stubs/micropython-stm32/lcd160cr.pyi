# Made by tools/stub_profiles.py from tools/stubs/micropython/lcd160cr.pyi: edit that.
"""The display skin LCD160CR."""

from typing import Any, Final

PORTRAIT: Final = 0
LANDSCAPE: Final = 1
PORTRAIT_UPSIDEDOWN: Final = 2
LANDSCAPE_UPSIDEDOWN: Final = 3
STARTUP_DECO_NONE: Final = 0
STARTUP_DECO_MLOGO: Final = 1
STARTUP_DECO_INFO: Final = 2

class LCD160CR:
    def __init__(
        self, connect: str | None = None, *, pwr: Any = None, i2c: Any = None, spi: Any = None, i2c_addr: int = 98
    ) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...
