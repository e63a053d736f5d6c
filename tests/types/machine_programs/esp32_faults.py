"""Wrong on esp32."""

import esp32
import network
from machine import I2C, SPI, UART, Pin

p = Pin(5)
p.high()  # E: use pin.on()
p.irq(print, Pin.IRQ_RISING, hard=True)  # E: has no hard
I2C(0, 400000)  # E: by name only
I2C(2)  # E: use I2C(0) or I2C(1)
SPI(0)  # E: use SPI(1) or SPI(2)
UART(3)  # E: use UART(1) or UART(2)
Pin("GP13")  # E: use its number
esp32.hall_sensor()  # E: does not exist
wlan = network.WLAN()
wlan.active = True  # E: call it, wlan.active(True)
wlan.connect("name", password="key")  # E: use connect(ssid, key)
