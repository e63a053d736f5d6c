import board
import busio
from adafruit_max31855 import MAX31855
from digitalio import DigitalInOut

spi = busio.SPI(board.GP18, board.GP19, board.GP16)
select = DigitalInOut(board.GP17)
sensor = MAX31855(spi, select)
print(sensor.temperature, sensor.reference_temperature, "%.3f" % sensor.temperature_NIST)
select.deinit()
spi.deinit()
