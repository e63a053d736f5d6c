"""Right on stm32."""

import machine
import pyb
from machine import ADC, I2C, SPI, UART, Pin, Timer
from typing_extensions import assert_type

Pin("X1", Pin.OUT)
Pin(Pin.board.X1, Pin.IN, Pin.PULL_UP)
Pin("A0", Pin.ALT, alt=1)
assert_type(Pin("X1").mode(), int)
ADC(Pin("X1")).read_u16()
UART(2, 9600, timeout=10).readchar()
I2C(1, freq=100000)
I2C("X")
SPI("Y", 1000000, polarity=1)
Timer(period=10, mode=Timer.PERIODIC, callback=lambda t: None)
assert_type(machine.freq(), tuple[int, ...])
pyb.LED(1).on()
pyb.Timer(4, freq=100).channel(1, pyb.Timer.PWM, pin=Pin("X1"))
