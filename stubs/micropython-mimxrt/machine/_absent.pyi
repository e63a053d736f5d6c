# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_absent.pyi: edit that.
"""What other ports have."""

from typing import Any

from typing_extensions import deprecated

__all__ = [
    "ADCBlock",
    "TouchPad",
    "DAC",
    "CAN",
]

class _Absent:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.ADCBlock does not exist on micropython-mimxrt: use machine.ADC(pin)")
class ADCBlock(_Absent): ...

@deprecated("machine.TouchPad does not exist on micropython-mimxrt: use a sensor for touch on I2C")
class TouchPad(_Absent): ...
@deprecated("machine.CAN does not exist on micropython-mimxrt: use a CAN controller on SPI, as the MCP2515")
class CAN(_Absent): ...

@deprecated("machine.DAC does not exist on micropython-mimxrt: use machine.PWM(pin) and a filter")
class DAC(_Absent): ...
