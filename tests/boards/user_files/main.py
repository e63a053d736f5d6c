# A user's program: it blinks for ever.
import time

from machine import Pin
from mine import LED

led = Pin(LED, Pin.OUT)
while True:
    led.value(not led.value())
    time.sleep(0.05)
