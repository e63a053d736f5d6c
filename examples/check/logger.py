"""Logs the temperature: a program with mistakes that only a board would show."""

import time
from dataclasses import dataclass

import analogio
import board
import busio
from sensor import TMP102


@dataclass
class Reading:
    number: int
    celsius: float


i2c = busio.I2C(board.GP0, board.GP1)
battery = analogio.AnalogIn(board.GP22)
sensor = TMP102(i2c)
for number in range(1000):
    reading = Reading(number, sensor.temperature)
    print(str(reading.number).zfill(3), reading.celsius, battery.valeu, flush=True)
    time.sleep(60)
