import board
import busio
from adafruit_ads1x15 import ads1115
from adafruit_ads1x15.analog_in import AnalogIn

i2c = busio.I2C(board.GP5, board.GP4)
converter = ads1115.ADS1115(i2c)
channel = AnalogIn(converter, 0)
print(channel.value, channel.voltage, "%.4f" % AnalogIn(converter, 0, 1).voltage)
converter.gain = 1
print([round(AnalogIn(converter, pin).voltage, 3) for pin in range(4)])
i2c.deinit()
