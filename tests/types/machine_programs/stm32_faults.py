"""Wrong on stm32."""

import pyb
from machine import I2C, SPI, UART, Pin, Timer

Pin(5)  # E: takes no numbers
Pin("X1", pull=Pin.PULL_UP)  # E: needs a mode
Pin("X1").init(pull=Pin.PULL_UP)  # E: needs a mode
Pin("X1").toggle()  # E: use pin.value(not pin.value())
I2C(0)  # E: use I2C(1)
I2C(1, scl=Pin("X9"), sda=Pin("X10"))  # E: takes no scl and sda
SPI(1, sck=Pin("X6"))  # E: takes no sck, mosi and miso
UART(2, timeout=100)  # E: needs a baudrate
UART(2, 9600, tx=Pin("X3"))  # E: takes no tx and rx
Timer(1)  # E: use machine.Timer()
pyb.LED(1).value(1)  # E: use led.on()
