"""Wrong on mimxrt."""

from machine import I2C, SPI, UART, Pin

I2C(0, scl=Pin("D19"), sda=Pin("D18"))  # E: takes no scl and sda
SPI(0, sck=Pin("D13"))  # E: takes no sck, mosi and miso
UART(1, 9600, tx=Pin("D1"))  # E: takes no tx and rx
Pin("D13").init(value=1)  # E: needs a mode
