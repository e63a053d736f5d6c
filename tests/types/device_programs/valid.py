"""Valid on every target, without a word from any checker in its strictest mode."""

from __future__ import annotations

import array
from typing import assert_type

import analogio
import bitbangio
import board
import busio
import countio
import digitalio
import keypad
import microcontroller
import onewireio
import pulseio
import pwmio
import rotaryio
import supervisor
from adafruit_bus_device.i2c_device import I2CDevice
from adafruit_bus_device.spi_device import SPIDevice
from circuitpython_typing import ReadableBuffer, WriteableBuffer

from anyboard import board as same_board
from anyboard import busio as same_busio


class Driver:
    """As drivers are written: pins and buses without parameters."""

    def __init__(self, i2c: busio.I2C, address: int = 0x76, reset: microcontroller.Pin | None = None) -> None:
        self.device = I2CDevice(i2c, address)
        self.reset = digitalio.DigitalInOut(reset) if reset is not None else None
        self.buffer = bytearray(4)

    def read(self, register: int) -> int:
        self.buffer[0] = register
        with self.device as device:
            device.write_then_readinto(self.buffer, self.buffer, out_end=1, in_end=2)
            device.write(bytes([register]))
        return self.buffer[0] << 8 | self.buffer[1]

    def send(self, data: ReadableBuffer, into: WriteableBuffer) -> int:
        into[0] = data[0]
        with self.device as device:
            device.write(data)
            device.readinto(into)
        return len(data) + len(into)


class Button(digitalio.DigitalInOut):
    """A subclass."""

    def __init__(self, pin: microcontroller.Pin) -> None:
        super().__init__(pin)
        self.switch_to_input(digitalio.Pull.UP)


class Servo(pwmio.PWMOut):
    """A subclass."""

    def __init__(self, pin: microcontroller.Pin) -> None:
        super().__init__(pin, frequency=50, variable_frequency=True)
        self.frequency = 60


def blink(led: digitalio.DigitalInOut, times: int) -> None:
    for count in range(2 * times):
        led.value = count % 2
    led.value = not led.value
    led.direction = digitalio.Direction.INPUT
    led.pull = None


def transfer(spi: busio.SPI | bitbangio.SPI, select: digitalio.DigitalInOut) -> bytes:
    buffer = bytearray(2)
    with SPIDevice(spi, select, baudrate=1000000) as bus:
        bus.write(b"\x9f")
        bus.readinto(buffer, write_value=0xFF)
        bus.write_readinto(memoryview(buffer), buffer)
    return bytes(buffer)


def serial(tx: microcontroller.Pin | None, rx: microcontroller.Pin | None) -> bytes | None:
    with busio.UART(tx, rx, baudrate=115200, parity=busio.UART.Parity.EVEN) as uart:
        uart.write(b"AT\r\n")
        uart.write("AT\r\n")
        uart.timeout = 0.5
        assert_type(uart.in_waiting, int)
        return uart.readline()


def optional(clock: microcontroller.Pin, mosi: microcontroller.Pin | None, miso: microcontroller.Pin | None) -> None:
    busio.SPI(clock, mosi, miso).deinit()
    busio.SPI(clock, MISO=miso).deinit()


def dim(pwm: pwmio.PWMOut, share: float) -> None:
    pwm.duty_cycle = int(share * 65535)
    pwm.frequency = 1000
    assert_type(pwm.duty_cycle, int)


with busio.I2C(board.GP1, board.GP0, frequency=400000) as i2c:
    while not i2c.try_lock():
        pass
    assert_type(i2c.scan(), list[int])
    i2c.writeto(0x50, b"\x00")
    i2c.readfrom_into(0x50, array.array("B", [0, 0]), start=1)
    i2c.writeto_then_readfrom(0x50, b"\x00", bytearray(2), in_start=1)
    i2c.unlock()
    Driver(i2c).read(0xD0)
same_busio.I2C(same_board.GP3, same_board.GP2)
I2CDevice(bitbangio.I2C(board.GP6, board.GP9), 0x10)
transfer(busio.SPI(board.GP18, board.GP19, board.GP16), digitalio.DigitalInOut(board.GP17))
transfer(busio.SPI(board.GP18, MISO=board.GP16), digitalio.DigitalInOut(board.GP17))
transfer(bitbangio.SPI(board.GP0, board.GP1, board.GP2), digitalio.DigitalInOut(board.GP17))
serial(board.GP0, board.GP1)
busio.UART(board.GP0, baudrate=9600)
busio.UART(rx=board.GP5)
busio.UART(None, board.GP5)

leds = [digitalio.DigitalInOut(pin) for pin in [board.GP2, board.GP3, board.GP26]]
for led in leds:
    led.switch_to_output(value=True)
    blink(led, 2)
for pin in (board.GP10, board.GP11):
    pwmio.PWMOut(pin)
outputs = [pwmio.PWMOut(pin) for pin in [board.GP12, board.GP13]]
outputs[0].duty_cycle = 0x7FFF
dim(outputs[1], 0.5)
variable = pwmio.PWMOut(board.GP14, variable_frequency=True)
variable.frequency = 440
by_name = {"left": board.GP26, "right": board.GP27}
assert_type(analogio.AnalogIn(by_name["left"]).value, int)
chosen = board.GP26 if leds else board.GP28
analogio.AnalogIn(chosen)

keys = keypad.Keys((board.GP20, board.GP21), value_when_pressed=False)
event = keys.events.get()
if event is not None and event.pressed:
    assert_type(event.key_number, int)
counter = countio.Counter(board.GP15, edge=countio.Edge.RISE)
counter.count = 0
rotaryio.IncrementalEncoder(board.GP4, board.GP5).position = 3
pulses = pulseio.PulseIn(board.GP22, 4)
assert_type(pulses.popleft(), int)
pulseio.PulseOut(board.GP8).send(array.array("H", [500, 500]))
assert_type(onewireio.OneWire(board.GP7).reset(), bool)
assert_type(supervisor.ticks_ms(), int)
assert_type(microcontroller.cpu.frequency, int)
blink(Button(board.GP6), 1)
Servo(board.GP6).deinit()
