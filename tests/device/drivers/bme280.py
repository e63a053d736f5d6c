import board
import busio
from adafruit_bme280 import advanced, basic

i2c = busio.I2C(board.GP5, board.GP4)
sensor = basic.Adafruit_BME280_I2C(i2c)
print("%.2f C, %.2f hPa, %.1f %%" % (sensor.temperature, sensor.pressure, sensor.relative_humidity))
sensor = advanced.Adafruit_BME280_I2C(i2c)
sensor.overscan_temperature = advanced.OVERSCAN_X2
sensor.mode = advanced.MODE_FORCE
print("%.2f C" % sensor.temperature)
i2c.deinit()
