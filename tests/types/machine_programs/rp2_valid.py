"""Right on rp2."""

from typing import Any

import machine
from machine import ADC, I2C, PWM, RTC, SPI, UART, WDT, Pin, Signal, SoftI2C, SoftSPI, Timer
from typing_extensions import assert_type


def setup(n: Any, m: int, p: Pin, name: str, pins: Any) -> None:
    I2C(0)
    I2C(1, freq=100000)
    I2C(0, 400000)
    I2C(scl=Pin(5), sda=Pin(4))
    I2C(0, scl=Pin(5), sda=Pin(4), freq=400_000)
    I2C(n, scl=Pin(n), sda=Pin(m))
    I2C(m, scl=p, sda=p)
    I2C(0, scl=5, sda=4)
    I2C(0, scl=m, sda=4)
    I2C(0, scl="GP5", sda="GP4")
    I2C(1, scl=Pin(7), sda=Pin(6))
    I2C(0, sda=Pin(4))
    I2C(id=0, scl=Pin("GP5"), sda=Pin("GP4"))
    I2C(*pins)
    I2C(0, *pins)
    SoftI2C(scl=Pin(2), sda=Pin(9))
    SoftI2C(2, 3, freq=100000)
    SPI(0)
    SPI(0, 1000000, polarity=0, phase=1, sck=Pin(18), mosi=Pin(19), miso=Pin(16))
    SPI(1, baudrate=m, firstbit=SPI.MSB)
    SPI(n, sck=p, mosi=p, miso=None)
    SPI(0, firstbit=n)
    SPI(m, firstbit=m, sck=10, mosi=11)
    SoftSPI(sck=Pin(1), mosi=Pin(2), miso=Pin(3))
    SoftSPI(baudrate=400000, polarity=1, sck=1, mosi=2, miso=3)
    UART(0, 9600)
    UART(1, baudrate=115200, tx=Pin(8), rx=Pin(9), timeout=10)
    UART(n, tx=n, rx=n)
    UART(0, tx=Pin(0))
    ADC(26)
    ADC(0)
    ADC(Pin(26))
    ADC(Pin("GP27"))
    ADC(p)
    ADC(n)
    ADC(m)
    ADC(Pin(n))
    ADC(Pin(m))
    ADC(ADC.CORE_TEMP)
    ADC(4).read_u16()
    ADC("GP26")
    PWM(Pin(6))
    PWM(6, freq=1000, duty_u16=1)
    PWM(Pin(n), freq=50)
    PWM(p)
    PWM(Pin("LED"))
    Pin(5, Pin.OUT)
    Pin(5, Pin.IN, Pin.PULL_UP)
    Pin("LED", Pin.OUT, value=1)
    Pin(name)
    Pin(p)
    Pin(p, Pin.IN)
    Pin(n, n, n)
    Pin.board.GP5.on()
    Pin.board.LED.on()
    Pin(Pin.board.GP3, mode=Pin.ALT, alt=Pin.ALT_PWM)
    Pin(m if n else 4, Pin.OUT)
    p.irq(lambda p: None, Pin.IRQ_RISING)
    p.irq(handler=None)
    p.irq(trigger=Pin.IRQ_FALLING | Pin.IRQ_RISING, handler=print, hard=True)
    Timer()
    Timer(-1)
    Timer(period=100, mode=Timer.PERIODIC, callback=lambda t: None)
    Timer(-1, freq=2.5, callback=print)
    Timer(n)
    t = Timer()
    t.init(freq=2, mode=Timer.PERIODIC, callback=print)
    t.deinit()
    WDT(timeout=8000).feed()
    RTC().datetime((2020, 1, 1, 0, 0, 0, 0, 0))
    RTC().datetime()[0]
    Signal(p, invert=True).on()
    Signal(5, Pin.OUT, invert=True).value(1)
    for q in [Pin(1), Pin(2), Pin(26)]:
        ADC(q)
        PWM(q)
        I2C(0, scl=q, sda=q)
    for k in (1, 2, 3):
        Pin(k, Pin.OUT)
        ADC(k)
    for q in (Pin(1), Pin(26)):
        q.value(1)
    print([Pin(i, Pin.IN) for i in range(4)])
    d = {"a": Pin(2), "b": Pin(26)}
    ADC(d["a"])


class Driver:
    def __init__(self, i2c: I2C, cs: Pin | None = None, addr: int = 0x76) -> None:
        self.i2c = i2c
        self.cs = cs

    def go(self) -> None:
        self.i2c.writeto(0x76, b"a")
        self.i2c.writeto_mem(1, 2, b"", addrsize=16)
        self.i2c.readfrom_mem(1, 2, 3)[0]
        self.i2c.readfrom_mem_into(0x76, 0x10, bytearray(3))
        self.i2c.readfrom_into(1, memoryview(bytearray(2)))
        self.i2c.writevto(1, (b"a", b"b"))


Driver(I2C(0), Pin(3))
Driver(SoftI2C(1, 2))
machine.freq(133000000)
machine.mem32[0x40]
print(machine.reset_cause() == machine.WDT_RESET)
assert_type(Pin(5).value(), int)
assert_type(ADC(26).read_u16(), int)
assert_type(I2C(0).scan(), list[int])
assert_type(UART(0).read(), bytes | None)
assert_type(machine.freq(), int)
