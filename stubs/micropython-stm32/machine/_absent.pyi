# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_absent.pyi: edit that.
"""What other ports have."""

from typing import Any

from typing_extensions import deprecated

__all__ = [
    "ADCBlock",
    "TouchPad",
    "DAC",
    "Counter",
    "Encoder",
    "LED",
]

class _Absent:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.ADCBlock does not exist on micropython-stm32: use machine.ADC(pin)")
class ADCBlock(_Absent): ...

@deprecated("machine.TouchPad does not exist on micropython-stm32: use a sensor for touch on I2C")
class TouchPad(_Absent): ...
@deprecated("machine.DAC does not exist on micropython-stm32: use pyb.DAC")
class DAC(_Absent): ...
@deprecated("machine.Counter does not exist on micropython-stm32: use pyb.Timer(id), or pin.irq()")
class Counter(_Absent): ...

@deprecated("machine.Encoder does not exist on micropython-stm32: use pyb.Timer(id), or pin.irq()")
class Encoder(_Absent): ...
@deprecated("machine.LED does not exist on micropython-stm32: use pyb.LED(id)")
class LED(_Absent): ...
