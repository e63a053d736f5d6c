"""Wrong on nrf."""

import machine
from machine import I2C, UART, Pin

I2C(0)  # E: needs scl and sda
Pin(13, Pin.OPEN_DRAIN)  # E: does not exist on micropython-nrf
Pin(13).toggle()  # E: use pin.value(not pin.value())
UART(0, 9600, tx=Pin(6))  # E: takes no tx and rx
UART(0, 9600, bits=8)  # E: it is always 8
machine.RTC()  # E: machine.RTCounter
