import time

import board
import busio
from adafruit_ds3231 import DS3231

i2c = busio.I2C(board.GP5, board.GP4)
clock = DS3231(i2c)
print(clock.lost_power, clock.datetime.tm_year, clock.temperature)
clock.datetime = time.struct_time((2017, 10, 29, 15, 14, 59, 6, -1, -1))
print(clock.lost_power, tuple(clock.datetime)[:5])
clock.calibration = -3
print(clock.calibration)
i2c.deinit()
