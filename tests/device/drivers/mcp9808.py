import board
import busio
from adafruit_mcp9808 import MCP9808

i2c = busio.I2C(board.GP5, board.GP4)
sensor = MCP9808(i2c)
print(sensor.temperature, sensor.resolution)
sensor.upper_temperature = 30
sensor.lower_temperature = 27
print(sensor.upper_temperature, sensor.lower_temperature, sensor.below_lower, sensor.above_upper)
sensor.resolution = 0
print(sensor.temperature, sensor.resolution)
i2c.deinit()
