# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_absent.pyi: edit that.
"""What other ports have."""

from typing import Any

from typing_extensions import deprecated

__all__ = [
    "ADCBlock",
    "TouchPad",
    "DAC",
    "CAN",
    "I2S",
    "I2CTarget",
    "RTC",
    "SDCard",
    "Counter",
    "Encoder",
    "LED",
]

class _Absent:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.ADCBlock does not exist on micropython-nrf: use machine.ADC(pin)")
class ADCBlock(_Absent): ...

@deprecated("machine.TouchPad does not exist on micropython-nrf: use a sensor for touch on I2C")
class TouchPad(_Absent): ...
@deprecated("machine.CAN does not exist on micropython-nrf: use a CAN controller on SPI, as the MCP2515")
class CAN(_Absent): ...

@deprecated("machine.DAC does not exist on micropython-nrf: use machine.PWM(pin) and a filter")
class DAC(_Absent): ...
@deprecated("machine.I2S does not exist on micropython-nrf: use machine.PWM(pin)")
class I2S(_Absent):
    RX: int
    TX: int
    MONO: int
    STEREO: int
@deprecated("machine.I2CTarget does not exist on micropython-nrf: use machine.UART")
class I2CTarget(_Absent): ...

@deprecated("machine.RTC does not exist on micropython-nrf: use time.ticks_ms(), or machine.RTCounter")
class RTC(_Absent): ...
@deprecated("machine.SDCard does not exist on micropython-nrf: use machine.SPI and the module sdcard of micropython-lib")
class SDCard(_Absent): ...
@deprecated("machine.Counter does not exist on micropython-nrf: use pin.irq()")
class Counter(_Absent): ...

@deprecated("machine.Encoder does not exist on micropython-nrf: use pin.irq()")
class Encoder(_Absent): ...
@deprecated("machine.LED does not exist on micropython-nrf: use machine.Pin('LED', machine.Pin.OUT)")
class LED(_Absent): ...
