"""What a board's firmware has, and so what can be asked of the board.

MicroPython's things are what is in `machine`, with a few modules; CircuitPython's are modules.
"""

from __future__ import annotations

from anyboard.adapters.python_board.plan import OPERATIONS
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    CountConfigure,
    CountRead,
    CountWrite,
    EncoderConfigure,
    EncoderRead,
    EncoderWrite,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    NVMRead,
    NVMWrite,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    PixelWrite,
    PulsesConfigure,
    PulsesPause,
    PulsesRead,
    PulsesResume,
    PulsesSend,
    PWMConfigure,
    PWMSet,
    SPIConfigure,
    SPITransfer,
    TouchConfigure,
    TouchRead,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)

_I2C = (I2CConfigure, I2CTransfer, I2CProbe)
_SPI = (SPIConfigure, SPITransfer)
_UART = (UARTConfigure, UARTWrite, UARTRead, UARTAvailable, UARTClear)
_ADC = (AnalogConfigure, AnalogRead)
_DAC = (AnalogConfigure, AnalogWrite)
_PWM = (PWMConfigure, PWMSet)
_PULSE_IN = (PulsesConfigure, PulsesResume, PulsesPause, PulsesRead)
_ONEWIRE = (OneWireConfigure, OneWireReset, OneWireWrite, OneWireRead)
_COUNT = (CountConfigure, CountRead, CountWrite)
_ENCODER = (EncoderConfigure, EncoderRead, EncoderWrite)
_TOUCH = (TouchConfigure, TouchRead)

_GIVES = {
    # MicroPython
    "I2C": _I2C,
    "SoftI2C": _I2C,
    "SPI": _SPI,
    "SoftSPI": _SPI,
    "UART": _UART,
    "ADC": _ADC,
    "PWM": (*_PWM, PulsesSend),
    "TouchPad": _TOUCH,
    "bitstream": (PixelWrite,),
    "Pin.irq": (*_PULSE_IN, *_COUNT, *_ENCODER),
    "_onewire": _ONEWIRE,
    "esp32.DAC": _DAC,
    # CircuitPython
    "busio": (*_I2C, *_SPI, *_UART),
    "analogio": _ADC,
    "analogio.AnalogOut": _DAC,
    "pwmio": _PWM,
    "pulseio": (PulsesSend, *_PULSE_IN),
    "neopixel_write": (PixelWrite,),
    "onewireio": _ONEWIRE,
    "countio": _COUNT,
    "rotaryio": _ENCODER,
    "touchio": _TOUCH,
    "microcontroller.nvm": (NVMRead, NVMWrite),
}
"""What the firmware has, and the operations that this gives."""

_FEATURES = {
    "SoftI2C": {"soft_i2c"},
    "SoftSPI": {"soft_spi"},
    "Pin.PULL_DOWN": {"pull_down"},
    "Pin.OPEN_DRAIN": {"open_drain"},
    "busio": {"pull_down", "open_drain", "pull_up_check"},
    "bitbangio": {"soft_i2c", "soft_spi"},
}
THINGS = tuple({**_GIVES, **_FEATURES})
"""All that a board is asked about."""

_ALWAYS = {"pull_up", "i2c_probe", "i2c_long", "full_duplex", *(f"spi_mode_{mode}" for mode in range(4))}
_OPTIONAL = {operation.__name__ for operations in _GIVES.values() for operation in operations}


def operations(has: set[str]) -> frozenset[str]:
    """The operations of a board whose firmware has these things."""
    given = {operation.__name__ for thing, needing in _GIVES.items() if thing in has for operation in needing}
    return frozenset(OPERATIONS - _OPTIONAL | given)


def features(has: set[str]) -> frozenset[str]:
    """Its features."""
    return frozenset(_ALWAYS.union(*(given for thing, given in _FEATURES.items() if thing in has)))
