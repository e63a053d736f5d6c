"""As most programs are: nothing annotated, arguments passed through."""

import busio
import digitalio
import pwmio
from adafruit_bus_device.i2c_device import I2CDevice


class Thing:
    def __init__(self, scl, sda, tx=None, rx=None, **options):
        self.i2c = busio.I2C(scl, sda, **options)
        self.uart = busio.UART(tx, rx)
        self.device = I2CDevice(self.i2c, 0x20)

    def pass_on(self, data, *pins, **named):
        busio.SPI(*pins)
        busio.SPI(*pins, **named)
        busio.SPI(pins[0], MISO=pins[1])
        busio.UART(*pins, **named)
        busio.I2C(*pins)
        pwmio.PWMOut(*pins, **named)
        digitalio.DigitalInOut(*pins)
        digitalio.DigitalInOut(data).switch_to_output(data)
        self.i2c.writeto(0x20, data, **named)
        self.i2c.readfrom_into(0x20, data)
        self.i2c.writeto_then_readfrom(0x20, data, data, **named)
        self.device.write(data, **named)
        self.device.write_then_readinto(data, data, **named)
        self.uart.write(data)
        pwm = pwmio.PWMOut(data, variable_frequency=data)
        pwm.frequency = data
        pwm.duty_cycle = data
