#: for micropython
"""What other ports have."""

from typing import Any

from typing_extensions import deprecated

__all__ = [
#: if esp32
#: else
    "ADCBlock",
    "TouchPad",
#: end
#: if esp32 samd
#: else
    "DAC",
#: end
#: if stm32
#: else
    "CAN",
#: end
#: if samd nrf
    "I2S",
#: end
#: if nrf
    "I2CTarget",
    "RTC",
#: end
#: if rp2 samd nrf
    "SDCard",
#: end
#: if rp2 stm32 samd nrf
    "Counter",
    "Encoder",
#: end
#: if mimxrt
#: else
    "LED",
#: end
]

class _Absent:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

#: if esp32
#: else
@deprecated("machine.ADCBlock does not exist on {target}: use machine.ADC(pin)")
class ADCBlock(_Absent): ...

@deprecated("machine.TouchPad does not exist on {target}: use a sensor for touch on I2C")
class TouchPad(_Absent): ...
#: end
#: if stm32
#: else
@deprecated("machine.CAN does not exist on {target}: use a CAN controller on SPI, as the MCP2515")
class CAN(_Absent): ...

#: end
#: if stm32
@deprecated("machine.DAC does not exist on {target}: use pyb.DAC")
class DAC(_Absent): ...
#: end
#: if rp2 mimxrt nrf
@deprecated("machine.DAC does not exist on {target}: use machine.PWM(pin) and a filter")
class DAC(_Absent): ...
#: end
#: if samd nrf
@deprecated("machine.I2S does not exist on {target}: use machine.PWM(pin)")
class I2S(_Absent):
    RX: int
    TX: int
    MONO: int
    STEREO: int
#: end
#: if nrf
@deprecated("machine.I2CTarget does not exist on {target}: use machine.UART")
class I2CTarget(_Absent): ...

@deprecated("machine.RTC does not exist on {target}: use time.ticks_ms(), or machine.RTCounter")
class RTC(_Absent): ...
#: end
#: if rp2 samd nrf
@deprecated("machine.SDCard does not exist on {target}: use machine.SPI and the module sdcard of micropython-lib")
class SDCard(_Absent): ...
#: end
#: if rp2 samd nrf
@deprecated("machine.Counter does not exist on {target}: use pin.irq()")
class Counter(_Absent): ...

@deprecated("machine.Encoder does not exist on {target}: use pin.irq()")
class Encoder(_Absent): ...
#: end
#: if stm32
@deprecated("machine.Counter does not exist on {target}: use pyb.Timer(id), or pin.irq()")
class Counter(_Absent): ...

@deprecated("machine.Encoder does not exist on {target}: use pyb.Timer(id), or pin.irq()")
class Encoder(_Absent): ...
#: end
#: if stm32
@deprecated("machine.LED does not exist on {target}: use pyb.LED(id)")
class LED(_Absent): ...
#: end
#: if rp2 esp32 samd nrf
@deprecated("machine.LED does not exist on {target}: use machine.Pin('LED', machine.Pin.OUT)")
class LED(_Absent): ...
#: end
