# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_absent.pyi: edit that.
"""What other ports have."""

from typing import Any

from typing_extensions import deprecated

__all__ = [
    "CAN",
    "LED",
]

class _Absent:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.CAN does not exist on micropython-esp32: use a CAN controller on SPI, as the MCP2515")
class CAN(_Absent): ...

@deprecated("machine.LED does not exist on micropython-esp32: use machine.Pin('LED', machine.Pin.OUT)")
class LED(_Absent): ...
