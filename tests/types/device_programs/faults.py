"""One fault in each line that says `# E:`, with a part of what is said of it."""

import analogio
import bitbangio
import board
import busio
import countio
import digitalio
import keypad
import microcontroller
import pulseio
import pwmio
from adafruit_bus_device.i2c_device import I2CDevice
from adafruit_bus_device.spi_device import SPIDevice

busio.I2C(board.GP0, board.GP1)  # E: These pins are not SCL and SDA of one I2C bus
busio.I2C(board.GP3, board.GP0)  # E: use a pair of one bus
busio.I2C(1, 0)  # E: takes pins of board
busio.I2C(0, scl=board.GP1, sda=board.GP0, freq=400000)  # E: frequency=
busio.I2C(board.GP1)  # E: needs two pins
busio.I2C(board.GP1, board.GP0, freq=400000)  # E: called frequency
busio.I2C(board.GP1, board.GP0, 400000)  # E: frequency=400000
busio.SPI(board.GP18, mosi=board.GP19, miso=board.GP16)  # E: MOSI and MISO
busio.SPI(board.GP18, board.GP19, miso=board.GP16)  # E: MOSI and MISO
busio.SPI(sck=board.GP18, mosi=board.GP19)  # E: called clock
busio.UART(board.GP0, board.GP1, 9600)  # E: baudrate=
pwmio.PWMOut(board.GP2, freq=1000)  # E: frequency=
busio.SPI(board.GP18, board.GP16, board.GP19)  # E: not clock, MOSI and MISO of one SPI bus
busio.SPI(board.GP18, MISO=board.GP12)  # E: not clock, MOSI and MISO of one SPI bus
busio.SPI(board.GP18)  # E: needs a MOSI or a MISO pin
busio.SPI(board.GP18, board.GP19, baudrate=1000000)  # E: call configure()
busio.UART(board.GP1, board.GP0)  # E: not TX and RX of one UART
busio.UART(rx=board.GP0)  # E: not TX and RX of one UART
busio.UART()  # E: needs a TX or an RX pin
busio.SoftI2C(board.GP1, board.GP0)  # E: bitbangio.I2C
bitbangio.I2C(1, 0)  # E: takes pins of board
analogio.AnalogIn(board.GP7)  # E: This pin has no ADC
digitalio.DigitalInOut(25)  # E: takes a pin of board
digitalio.DigitalInOut("LED")  # E: takes a pin of board
digitalio.DigitalInOut(pin=board.GP5)  # E: without a name
pwmio.PWMOut(5)  # E: takes a pin of board
pwmio.PWMOut(board.GP5, 1000)  # E: frequency=
countio.Counter(5)  # E: takes a pin of board
microcontroller.Pin(5)  # E: use one of board
print(board.GP25.value)  # E: digitalio.DigitalInOut
board.GP25.value = True  # E: digitalio.DigitalInOut
keypad.Keys((board.GP1,))  # E: value_when_pressed
keypad.Keys(board.GP1, value_when_pressed=False)  # E: tuple of pins
SPIDevice(busio.SPI(board.GP18, board.GP19), board.GP17)  # E: DigitalInOut
I2CDevice(1, 0x20)  # E: takes the bus

i2c = busio.I2C(board.GP1, board.GP0)
i2c.lock()  # E: try_lock
i2c.writeto(0x20, "text")  # E: use b'...'
i2c.writeto(0x20, [1, 2])  # E: use bytes([...])
i2c.writeto(0x20, b"\0", stop=False)  # E: writeto_then_readfrom
i2c.readfrom_into(0x20, b"\0\0")  # E: use bytearray(n)
i2c.readfrom_into(0x20, 2)  # E: use bytearray(n)
i2c.writeto_then_readfrom(0x20, buffer_out=b"", buffer_in=bytearray(1))  # E: out_buffer and in_buffer
i2c.writeto_then_readfrom(0x20, b"", b"\0")  # E: use bytearray(n)
i2c.readfrom(0x20, 2)  # E: readfrom_into
i2c.readfrom_mem(0x20, 0, 2)  # E: writeto_then_readfrom
i2c.init(board.GP1, board.GP0)  # E: frequency=
spi = busio.SPI(board.GP18, board.GP19, board.GP16)
spi.init(baudrate=1000000)  # E: configure()
spi.read(2)  # E: readinto
spi.xfer2([1])  # E: write_readinto
spi.write("text")  # E: use b'...'
uart = busio.UART(board.GP0, board.GP1)
uart.any()  # E: in_waiting
led = digitalio.DigitalInOut(board.GP25)
led.on()  # E: set its value to True
led.toggle()  # E: led.value = not led.value
led(1)  # E: set its value
led.direction = digitalio.Direction.OUT  # E: Direction.OUTPUT
led.pull = digitalio.Pull.PULL_UP  # E: Pull.UP
print(led.state)  # E: its value
led.state = True  # E: its value
pwm = pwmio.PWMOut(board.GP5)
pwm.frequency = 1000  # E: variable_frequency=True
pwm.duty_cycle = 0.5  # E: int from 0 to 65535
pwm.duty_u16(5)  # E: duty_cycle
pulseio.PulseOut(board.GP5).send([500, 500])  # E: array.array('H'
pulseio.PWMOut(board.GP5)  # E: pwmio.PWMOut
spi.frequency = 1000000  # E: configure(baudrate=
analogio.AnalogIn(board.GP26).value = 5  # E: can only be read
microcontroller.cpu.uid = b""  # E: can only be read
