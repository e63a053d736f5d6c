# Runs on a board whose `machine` is a port's: prints what our modules ask that for.
import board
import busio
import machine
import microcontroller
from analogio import AnalogIn
from countio import Counter
from digitalio import DigitalInOut, DriveMode
from port import OTHER, PINS, PORT
from pwmio import PWMOut


def outcome(function, *arguments, **named):
    try:
        return function(*arguments, **named)
    except Exception as error:
        return type(error).__name__, error.args[0]


def pins(kind):
    return [getattr(board, name) for name in PINS[kind].split()]


i2c = busio.I2C(*pins("I2C"))
print(machine.made.pop())
i2c.try_lock()
print(i2c.probe(0x76), i2c.probe(0x33), outcome(i2c.writeto, 0x33, b""), outcome(i2c.writeto, 0x33, b"a"))
print(outcome(i2c.writeto_then_readfrom, 0x33, b"a", bytearray(1)), outcome(i2c.writeto, 0x2A, b"abc"))
other = outcome(busio.I2C, *[getattr(board, name) for name in OTHER.split()])
print(other)
if not isinstance(other, tuple):
    other.deinit()
i2c.deinit()
print(i2c.deinit(), type(busio.I2C(*pins("I2C"))).__name__)
machine.made.clear()
spi = busio.SPI(*pins("SPI"))
print(machine.made.pop())
spi.try_lock()
spi.configure(baudrate=1000000, polarity=1, phase=1)
print(machine.made.pop())
uart = busio.UART(*pins("UART"))
print(machine.made.pop())
pin = getattr(board, PINS["pin"])
chip = microcontroller.pin
print(chip.GPIO34 is pin if PORT == "esp32" else chip.PA4._pin.name, outcome(getattr, chip, "PZ9"))
out = DigitalInOut(pin)
out.switch_to_output(True)
print(pin._pin.state == (machine.Pin.OUT, None, True), outcome(out.switch_to_output, False, DriveMode.OPEN_DRAIN))
out.deinit()
adc = AnalogIn(pin)
print(machine.made.pop(), adc.value)
adc.deinit()
counter = Counter(pin)
counter.deinit()
pwm = PWMOut(pin, frequency=1000, duty_cycle=32768)
print(machine.made.pop())
