"""Right on esp32."""

import esp32
import network
from machine import ADC, DAC, I2C, PWM, SPI, UART, Pin, TouchPad
from typing_extensions import assert_type

p = Pin(5, Pin.OUT, value=1, drive=Pin.DRIVE_3)
p.irq(lambda pin: None, Pin.IRQ_RISING, wake=None)
p.toggle()
adc = ADC(Pin(34), atten=ADC.ATTN_11DB)
assert_type(adc.read_uv(), int)
assert_type(adc.read(), int)
PWM(Pin(4), 1000, 512).duty(100)
I2C(0, scl=Pin(22), sda=Pin(21), freq=400000)
SPI(2, baudrate=1000000, sck=Pin(18), mosi=Pin(23), miso=Pin(19), firstbit=SPI.LSB)
UART(1, 9600, tx=17, rx=16)
DAC(Pin(25)).write(3)
TouchPad(Pin(4)).read()
wlan = network.WLAN(network.WLAN.IF_STA)
wlan.active(True)
wlan.connect("name", "key")
assert_type(wlan.isconnected(), bool)
esp32.NVS("a").get_i32("b")
