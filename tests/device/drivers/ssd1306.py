import board
import busio
from adafruit_ssd1306 import SSD1306_I2C

i2c = busio.I2C(board.GP5, board.GP4)
display = SSD1306_I2C(128, 64, i2c)
display.fill(0)
display.rect(3, 5, 40, 20, 1)
display.line(0, 63, 127, 30, 1)
display.show()
print(display.width, display.height, display.pixel(3, 5), display.pixel(4, 6))
i2c.deinit()
