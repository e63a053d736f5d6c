"""Wrong on rp2."""

import board
import machine
from machine import ADC, I2C, PWM, SPI, UART, Pin, Timer

p = Pin(5)
machine.WDT(timeout=2.5)  # E: write WDT(timeout=2500)
I2C(2)  # E: use I2C(0) or I2C(1)
I2C(0, scl=Pin(4), sda=Pin(5))  # E: not SCL and SDA of one I2C bus
I2C(0, scl=4, sda=5)  # E: not SCL and SDA of one I2C bus
I2C(1, scl=Pin(5), sda=Pin(4))  # E: not SCL and SDA of one I2C bus
I2C(0, frequency=100000)  # E: use freq=
I2C(-1, scl=Pin(5), sda=Pin(4))  # E: use machine.SoftI2C
I2C(0).try_lock()  # E: leave it out
I2C(0).start()  # E: raises OSError
I2C(0).writeto_then_readfrom(1, b"", bytearray(1))  # E: use writeto(addr, out, False)
I2C(0).readfrom_into(1, bytearray(2), start=1)  # E: memoryview(buf)
I2C(0).writeto(1, 0xE0)  # E: bytes([0xE0])
SPI(0, firstbit=SPI.LSB)  # E: use SPI.MSB
SPI(0, sck=Pin(3))  # E: not clock, MOSI and MISO of one SPI bus
SPI(2)  # E: use SPI(0) or SPI(1)
SPI(0, 1000000, 0, 0)  # E: by name only
SPI(0, cs=Pin(17))  # E: drive it yourself
UART(0, 9600, tx=Pin(1))  # E: not TX and RX of one UART
UART(5)  # E: use UART(0) or UART(1)
UART(0).readchar()  # E: use uart.read(1)
ADC(Pin(7))  # E: has no ADC
ADC(9)  # E: has no ADC
ADC(Pin(26)).read()  # E: use adc.read_u16()
ADC(Pin(26), atten=3)  # E: takes one argument
PWM(Pin(6), 1000)  # E: by name
PWM(Pin(6)).duty(3)  # E: use pwm.duty_u16()
PWM(Pin(6)).duty_cycle = 3  # E: use pwm.duty_u16(32768)
Pin(99)  # E: the numbers are 0 to 47
Pin(board.GP5)  # E: does not take a pin of `board`
Pin(5).mode()  # E: use pin.init(mode)
Pin(5, Pin.OUT, drive=1)  # E: no drive or hold
p.irq(print, Pin.IRQ_RISING, wake=1)  # E: has no wake
machine.DAC(5)  # E: use machine.PWM(pin)
print(machine.HARD_RESET)  # E: compare with machine.PWRON_RESET
Timer(0)  # E: use machine.Timer()
p.value = 1  # E: call it, pin.value(1)
machine.sleep(1)  # E: use machine.lightsleep()
