"""What only some targets have: `# E <targets>:` where it is not."""

import analogio
import board
import microcontroller
import neopixel_write
import supervisor
import touchio
from digitalio import DigitalInOut

dac = analogio.AnalogOut(board.A0)  # E: DAC on
touch = touchio.TouchIn(board.GP1)  # E micropython-rp2 micropython-nrf portable: a touch controller
neopixel_write.neopixel_write(DigitalInOut(board.GP2), b"")  # E micropython-nrf: does not exist
print(microcontroller.nvm, supervisor.ticks_ms())
print(microcontroller.cpu.temperature)  # E micropython-rp2 micropython-nrf: is not known
neopixel_write.neopixel_write(board.GP2, b"")  # E: neopixel_write
supervisor.get_setting("NAME")  # E micropython-rp2 micropython-nrf portable: does not exist
