import board
import busio
from adafruit_mcp230xx.mcp23017 import MCP23017
from digitalio import Direction, Pull

i2c = busio.I2C(board.GP5, board.GP4)
expander = MCP23017(i2c)
lamp = expander.get_pin(3)
lamp.switch_to_output(True)
button = expander.get_pin(12)
button.direction = Direction.INPUT
button.pull = Pull.UP
print(lamp.value, button.value)
lamp.value = False
print(lamp.value, "%04x %04x" % (expander.iodir, expander.gppu))
lamp.value = True
i2c.deinit()
