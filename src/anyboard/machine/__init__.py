"""`machine`: MicroPython's spelling of the same pins and buses, on any board.

::

    from anyboard import machine

    i2c = machine.I2C(0)                       # the current board's own I2C bus
    led = machine.Pin("LED", machine.Pin.OUT)

After `anyboard.activate` (or under `anyboard run`) a program written for MicroPython finds this as
`import machine`.  What each class offers and what differs from firmware: docs/machine.md.
"""

from __future__ import annotations

from anyboard._native.namespace import publish
from anyboard.machine._adc import ADC
from anyboard.machine._chip import (
    deepsleep,
    disable_irq,
    enable_irq,
    freq,
    idle,
    lightsleep,
    reset,
    soft_reset,
    unique_id,
)
from anyboard.machine._i2c import I2C, SoftI2C
from anyboard.machine._pin import Pin
from anyboard.machine._pulses import bitstream, time_pulse_us
from anyboard.machine._pwm import PWM
from anyboard.machine._rtc import RTC
from anyboard.machine._signal import Signal
from anyboard.machine._spi import SPI, SoftSPI
from anyboard.machine._timer import Timer
from anyboard.machine._uart import UART

__all__ = [
    "ADC",
    "I2C",
    "PWM",
    "RTC",
    "SPI",
    "UART",
    "Pin",
    "Signal",
    "SoftI2C",
    "SoftSPI",
    "Timer",
    "bitstream",
    "deepsleep",
    "disable_irq",
    "enable_irq",
    "freq",
    "idle",
    "lightsleep",
    "reset",
    "soft_reset",
    "time_pulse_us",
    "unique_id",
]

publish(globals())
