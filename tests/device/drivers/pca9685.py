import board
import busio
from adafruit_pca9685 import PCA9685

i2c = busio.I2C(board.GP5, board.GP4)
controller = PCA9685(i2c)
controller.frequency = 60
for number, duty in ((0, 0x7FF0), (5, 0x1000), (15, 0xFFFF)):
    controller.channels[number].duty_cycle = duty
print(controller.prescale_reg, "%.1f" % controller.frequency)
print(["%04x" % controller.channels[number].duty_cycle for number in (0, 5, 15, 7)])
i2c.deinit()
