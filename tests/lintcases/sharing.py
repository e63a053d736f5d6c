"""What two objects want at a time, what buffers hold, and what methods do not return."""

from __future__ import annotations

from lintcases.cases import Case

_ALL = ("circuitpython", "micropython-rp2", "portable", "desktop")
_CP = ("circuitpython",)
_PICO = "raspberry_pi_pico"
_LOOP = "import board, digitalio, time\nwhile True:\n"
_RP2 = "CircuitPython, ports/raspberrypi/common-hal/"
_NONE = "CircuitPython, shared-bindings/busio/I2C.c: returns mp_const_none"
_OVERFLOW = "CircuitPython, py/objint.c: value must fit in 1 byte(s), and issue 1860"

CASES = [
    Case(
        "pin-in-use",
        f"{_LOOP}    led = digitalio.DigitalInOut(board.LED)",
        "import board, digitalio\nfor name in (board.D5, board.D6):\n    pin = digitalio.DigitalInOut(name)\n"
        "while True:\n    with digitalio.DigitalInOut(board.LED) as led: print(led.value)\n"
        "while True:\n    last = digitalio.DigitalInOut(board.D9)\n    break",
        _ALL,
        proof="CircuitPython, shared-bindings/microcontroller/Pin.c: validate_obj_is_free_pin",
    ),
    Case(
        "pin-in-use",
        "import board, digitalio\ni2c = board.I2C()\nled = digitalio.DigitalInOut(board.SDA)",
        "import board, digitalio\ni2c = board.I2C()\nagain = board.I2C()\nled = digitalio.DigitalInOut(board.LED)",
        _ALL,
        proof="CircuitPython, shared-module/board/__init__.c: one object, which keeps its pins",
    ),
    Case(
        "pin-in-use",
        "import analogio, board\nwith analogio.AnalogIn(board.A0) as one:\n    two = analogio.AnalogIn(board.A0)",
        "import analogio, board\nwith analogio.AnalogIn(board.A0) as one: print(one.value)\n"
        "two = analogio.AnalogIn(board.A0)",
        _ALL,
        proof="CircuitPython, shared-bindings/microcontroller/Pin.c: validate_obj_is_free_pin",
    ),
    Case(
        "peripheral-in-use",
        "import board, busio\na = busio.I2C(board.GP5, board.GP4)\nb = busio.I2C(board.GP1, board.GP0)",
        "import board, busio\na = busio.I2C(board.GP5, board.GP4)\nb = busio.I2C(board.GP3, board.GP2)\n"
        "c = busio.SPI(board.GP18, board.GP19)",
        _CP,
        _PICO,
        f"{_RP2}busio/I2C.c: I2C peripheral in use",
    ),
    Case(
        "peripheral-in-use",
        "import board, pwmio\na = pwmio.PWMOut(board.GP6, frequency=50)\nb = pwmio.PWMOut(board.GP7, frequency=60)",
        "import board, pwmio\na = pwmio.PWMOut(board.GP6)\nb = pwmio.PWMOut(board.GP7, frequency=500)\n"
        "c = pwmio.PWMOut(board.GP8, frequency=60)",
        _CP,
        _PICO,
        f"{_RP2}pwmio/PWMOut.c, probe: Conflicting settings for shared resource",
    ),
    Case(
        "peripheral-in-use",
        "import board, pwmio\na = pwmio.PWMOut(board.GP0)\nb = pwmio.PWMOut(board.GP16)",
        "import board, pwmio\na = pwmio.PWMOut(board.GP0)\nb = pwmio.PWMOut(board.GP17)",
        _CP,
        _PICO,
        f"{_RP2}pwmio/PWMOut.c: the channel's bit in channel_use",
    ),
    Case(
        "no-result",
        "def first(i2c, data): return i2c.readfrom_into(0x40, data)[0]",
        "def first(i2c, data): return i2c.readfrom_into(0x40, data)\n"
        "class Own:\n    def writeto_then_readfrom(self): return [1]\nprint(Own().writeto_then_readfrom()[0])",
        _ALL,
        proof=_NONE,
    ),
    Case(
        "no-result",
        "import board\nlen(board.I2C().unlock())",
        "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nprint(led.value, led.deinit())\n"
        "print(board.UART().readinto(bytearray(2)))",
        _ALL,
        proof=_NONE,
    ),
    Case(
        "none-if-nothing-came",
        "import board\nline = board.UART().readline()\nprint(line.decode())",
        "import board\nline = board.UART().readline()\nprint(line.decode() if line else '')",
        ("circuitpython", "portable", "desktop"),
        proof="CircuitPython, shared-bindings/busio/UART.c: readline returns None on timeout",
    ),
    Case(
        "none-if-nothing-came",
        "from machine import UART\nclass Port:\n    def __init__(self, uart: UART): self.uart = uart\n"
        "    def first(self): return self.uart.read(4)[0]",
        # a packet whose first byte is tested, and a port that was asked
        "from machine import UART\nclass Port:\n    def __init__(self, uart: UART): self.uart = uart\n"
        "    def first(self):\n        head = self.uart.read(1)\n        return head and self.uart.read(3)[0]",
        ("micropython-rp2", "micropython-esp32"),
        proof="MicroPython, extmod/machine_uart.c, py/stream.c: None for MP_EAGAIN",
    ),
    Case(
        "none-if-nothing-came",
        "from machine import UART\nuart = UART(0)\nprint(len(uart.read()))",
        "from machine import UART\nuart = UART(0)\nwhile not uart.any(): pass\nprint(len(uart.read()))",
        ("micropython-rp2", "micropython-esp32"),
        proof="MicroPython, py/stream.c: None for MP_EAGAIN",
    ),
    Case(
        "no-result",
        "from busio import SPI\nclass Flash:\n    def __init__(self, spi: SPI): self._spi = spi\n"
        "    def id(self, data): return self._spi.readinto(data)[0]",
        "from busio import UART\nclass Port:\n    def __init__(self, uart: UART): self._uart = uart\n"
        "    def fill(self, data): return (self._uart.readinto(data) or 0) + 1",
        ("circuitpython", "portable", "desktop"),
        proof="CircuitPython, shared-bindings/busio/SPI.c: returns mp_const_none",
    ),
    Case("item-out-of-range", "data = bytes([1, 256])", "data = bytes([1, 255])\nother = bytes([300 & 0xFF])"),
    Case(
        "item-out-of-range",
        "data = bytearray(2)\ndata[0] = 1 << 8",
        "data = bytearray(2)\ndata[0] = (1 << 8) - 1\ntable = {}\ntable[0] = 300\nitems = [0]\nitems[0] = 300",
        _CP,
        proof=_OVERFLOW,
    ),
    Case(
        "item-out-of-range",
        "import microcontroller\nmicrocontroller.nvm[3] = 1000",
        "import microcontroller\nmicrocontroller.nvm[3] = 100\nmicrocontroller.nvm[0:2] = bytes(2)",
        _CP,
        proof="probe of CircuitPython: bytes must be 0-255",
    ),
    Case(
        "item-out-of-range",
        "import array\nitems = array.array('H', [1, 65536])",
        "import array\nitems = array.array('H', [1, 65535])\nmore = array.array('I', [65536])",
        _CP,
        proof=_OVERFLOW,
    ),
    Case(
        "used-after-deinit",
        "import board, busio\ni2c = busio.I2C(board.SCL, board.SDA)\ni2c.deinit()\nprint(i2c.try_lock())",
        "import board, busio\ni2c = busio.I2C(board.SCL, board.SDA)\ndef end():\n    i2c.deinit()\n    i2c.deinit()\n"
        "print(i2c.try_lock())\nend()\nuart = busio.UART(board.TX)\nuart.deinit()\nuart = busio.UART(board.TX)\n"
        "uart.write(b'a')\nspi = busio.SPI(board.SCK, board.MOSI)\nspi.deinit()\ntry: print(spi.frequency)\n"
        "except ValueError: pass",
        _ALL,
        proof="probe of CircuitPython: Object has been deinitialized",
    ),
    Case(
        "nvm-slice",
        "import microcontroller\nmicrocontroller.nvm[1:3] = b'abc'",
        "import microcontroller\nmicrocontroller.nvm[1:4] = b'abc'\nmicrocontroller.nvm[1:] = bytes(3)\n"
        "data = bytearray(4)\ndata[0:1] = b'abc'",
        _CP,
        proof="probe of CircuitPython: Slice and value different lengths.",
    ),
    Case(
        "array-items",
        "import array, board, pulseio\nir = pulseio.PulseOut(board.D5)\nir.send(array.array('I', [560]))",
        "import array, board, pulseio\nir = pulseio.PulseOut(board.D5)\nir.send(array.array('H', [560]))",
        _ALL,
        proof="CircuitPython, shared-bindings/pulseio/PulseOut.c: Array must contain halfwords",
    ),
]
