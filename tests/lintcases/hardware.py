"""Pins and buses.  What fails on a board is written in CircuitPython's shared-bindings and recorded from firmware."""

from __future__ import annotations

from lintcases.cases import Case

_ALL = ("circuitpython", "micropython-rp2", "portable", "desktop")
_CP = ("circuitpython",)
_RP2 = ("micropython-rp2",)
_PICO = "raspberry_pi_pico"
_OUT = "import board, digitalio\nled = digitalio.DigitalInOut(board.GP25)\n"
_I2S = (
    "from machine import I2S, Pin\nCLOCK = Pin(16)\n"
    "I2S(0, sck=CLOCK, ws=Pin({}), sd=Pin(19), mode=I2S.TX, bits=16, format=I2S.MONO, rate=8000, ibuf=4000)"
)
_PWM = "import board, pwmio\npwm = pwmio.PWMOut(board.GP2{})\n"


def _bindings(module: str) -> str:
    return f"CircuitPython, shared-bindings/{module}"


CASES = [
    Case(
        "pin-function",
        "import board, analogio\ndef adc(pin): return analogio.AnalogIn(pin)\nadc(board.GP2)",
        "import board, analogio, digitalio\ndef adc(pin): return analogio.AnalogIn(pin)\nadc(board.GP26)\n"
        "def either(pin, is_analog):\n    if is_analog:\n        return analogio.AnalogIn(pin)\n"
        "    return digitalio.DigitalInOut(pin)\neither(board.GP2, False)\n"
        "def again(pin):\n    pin = board.GP26\n    return analogio.AnalogIn(pin)\nagain(board.GP2)\n"
        "def first(pin):\n    if pin is board.GP2: return None\n    return analogio.AnalogIn(pin)\nfirst(board.GP2)\n"
        "try:\n    adc(board.GP3)\nexcept ValueError: pass",
        _CP,
        _PICO,
        proof="RP2040 datasheet, 1.4.2",
    ),
    Case(
        "bus-pins",
        "from machine import I2C, Pin\nclass S:\n    def __init__(self, scl: int, sda: int, freq=100000):\n"
        "        self.i2c = I2C(0, scl=Pin(scl), sda=Pin(sda), freq=freq)\ns = S(4, sda=5)",
        "from machine import I2C, Pin\nclass S:\n    def __init__(self, scl: int, sda: int):\n"
        "        self.i2c = I2C(0, scl=Pin(scl), sda=Pin(sda))\ns = S(5, sda=4)\ndef f(a, b): return S(a, b)\nf(4, 5)",
        _RP2,
        proof="RP2040 datasheet, 1.4.3",
    ),
    Case(
        "with-lock",
        "class Bus:\n    def __init__(self, i2c): self._i2c = i2c\n    def scan(self):\n"
        "        with self._i2c.try_lock(): return self._i2c.scan()",
        "class Bus:\n    def try_lock(self): return self\n    def __enter__(self): return self\n"
        "    def __exit__(self, *args): pass\nwith Bus().try_lock(): pass",
        _ALL,
        proof=_bindings("busio/I2C.c: try_lock returns mp_obj_new_bool"),
    ),
    Case(
        "bus-without-lock",
        "import board\ni2c = board.I2C()\ni2c.scan()",
        "import board\ni2c = board.I2C()\nwhile not i2c.try_lock(): pass\ni2c.scan()\ni2c.unlock()",
        _ALL,
        proof=_bindings("busio/I2C.c:111, check_lock"),
    ),
    Case(
        "bus-without-lock",
        "import board, busio\nclass S:\n    def __init__(self):\n        self._spi = busio.SPI(board.A, board.B)\n"
        "        self._spi.configure(baudrate=100000)",
        "import board, busio\nfrom adafruit_bus_device.spi_device import SPIDevice\ndev = SPIDevice(board.SPI())\n"
        "with dev as spi:\n    spi.write(b'a')\ndef f(i2c):\n    i2c.scan()\nf(board.I2C())",
        _ALL,
        proof=_bindings("busio/SPI.c, check_lock"),
    ),
    Case(
        "value-of-input",
        f"{_OUT}led.value = True",
        f"{_OUT}led.switch_to_output()\nled.value = True",
        _ALL,
        proof=_bindings("digitalio/DigitalInOut.c: Cannot set value when direction is input."),
    ),
    Case(
        "fixed-frequency",
        f"{_PWM.format('')}pwm.frequency = 440",
        f"{_PWM.format(', variable_frequency=True')}pwm.frequency = 440",
        _ALL,
        proof=_bindings("pwmio/PWMOut.c: PWM frequency not writable"),
    ),
    Case(
        "out-of-range",
        f"{_PWM.format('')}pwm.duty_cycle = 65536",
        f"{_PWM.format('')}pwm.duty_cycle = 65535",
        _ALL,
        proof=_bindings("pwmio/PWMOut.c: PWM duty_cycle must be between 0 and 65535"),
    ),
    Case(
        "out-of-range",
        "import board\nfrom adafruit_bus_device.i2c_device import I2CDevice\nd = I2CDevice(board.I2C(), 0xEC)",
        "import board\nfrom adafruit_bus_device.i2c_device import I2CDevice\nd = I2CDevice(board.I2C(), 0x76)",
        _ALL,
        proof="the I2C specification: addresses have 7 bits",
    ),
    Case(
        "out-of-range",
        "from machine import I2C\nADDRESS = 0xEC\nI2C(0).readfrom_mem(ADDRESS, 0, 1)",
        "from machine import I2C\nADDRESS = 0x76\nI2C(0).readfrom_mem(ADDRESS, 0, 1)",
        _RP2,
        proof="probe of rp2: writeto(0x176) reaches 0x76",
    ),
    Case(
        "out-of-range",
        "import machine\nwdt = machine.WDT(timeout=20000)",
        "import machine\nwdt = machine.WDT(timeout=8000)",
        _RP2,
        proof="ports/rp2/machine_wdt.c: WDT_TIMEOUT_MAX is 8388",
    ),
    Case(
        "out-of-range",
        "import machine\nMHZ = 250\nmachine.freq(MHZ)",
        "import machine\nMHZ = 1000000\nmachine.freq(250 * MHZ)\nmachine.freq()\nmachine.freq(48_000_000)",
        _RP2,
        proof="RP2040 datasheet, 2.18: the PLL makes 750 to 1600 MHz, divided by 1 to 49",
    ),
    Case(
        "out-of-range",
        "import machine\nwdt = machine.WDT(5000)",
        "import machine\nwdt = machine.WDT(0, 5000)",
        _RP2,
        proof="ports/rp2/machine_wdt.c: WDT(5000) doesn't exist",
    ),
    Case(
        "out-of-range",
        "from rp2 import StateMachine\nsm = StateMachine(8)",
        "from rp2 import PIO, StateMachine\nsm = StateMachine(7)\npio = PIO(1)\nfor number in range(8):\n"
        "    StateMachine(number)",
        _RP2,
        _PICO,
        proof="RP2040 datasheet, 3.1: two blocks of four",
    ),
    Case(
        "out-of-range",
        "import rp2\npio = rp2.PIO(3)",
        "import machine, rp2\npio = rp2.PIO(2)\nsm = rp2.StateMachine(11)\nwdt = machine.WDT(timeout=12000)",
        _RP2,
        "raspberry_pi_pico2",
        proof="RP2350 datasheet, 11.1: three blocks of four",
    ),
    Case(
        "wrong-constant",
        "from machine import Pin\nbutton = Pin(14, Pin.PULL_UP)",
        "from machine import Pin\nbutton = Pin(14, Pin.IN, Pin.PULL_UP)\nled = Pin(15, mode=Pin.OUT, value=1)\n"
        "def make(number, mode): return Pin(number, mode)\nmake(1, Pin.OUT)",
        ("micropython-rp2", "micropython-esp32"),
        proof="ports/rp2/machine_pin.c: GPIO_PULL_UP and MACHINE_PIN_MODE_OUT are 1",
    ),
    Case(
        "wrong-constant",
        "import machine\npin = machine.Pin(14)\npin.irq(print, machine.Pin.IRQ_RISING | machine.Pin.PULL_UP)",
        "import machine\nEDGES = machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING\npin = machine.Pin(14)\n"
        "pin.irq(print, EDGES)\npin.init(pull=machine.Pin.PULL_UP)",
        _RP2,
        proof="ports/rp2/machine_pin.c: GPIO_PULL_UP is 1, IRQ_LEVEL_LOW of the SDK",
    ),
    Case(
        "word-select",
        _I2S.format(18),
        _I2S.format(17),
        _RP2,
        proof="ports/rp2/machine_i2s.c: invalid ws (must be sck+1)",
    ),
    Case(
        "buffer-lengths",
        'from machine import SPI\nspi = SPI(0)\nspi.write_readinto(b"abc", bytearray(2))',
        'from machine import SPI\nspi = SPI(0)\nspi.write_readinto(b"abc", bytearray(3))',
        _RP2,
        proof='probe of rp2: SPI(0).write_readinto(b"abc", bytearray(2)) is ValueError',
    ),
    Case(
        "used-after-with",
        "import board, digitalio\nwith digitalio.DigitalInOut(board.GP25) as pin:\n    pass\nprint(pin.value)",
        "import board, digitalio\nwith digitalio.DigitalInOut(board.GP25) as pin:\n    print(pin.value)",
        _ALL,
        proof=_bindings("digitalio/DigitalInOut.c: check_for_deinit"),
    ),
    Case(
        "pin-in-use",
        f"{_OUT}two = digitalio.DigitalInOut(board.GP25)",
        f"{_OUT}two = digitalio.DigitalInOut(board.GP2)",
        _ALL,
        proof=_bindings("microcontroller/Pin.c: validate_obj_is_free_pin"),
    ),
    Case(
        "pin-in-use",
        "import board, busio\ni2c = busio.I2C(board.GP1, board.GP1)",
        "import board, busio\ni2c = busio.I2C(board.GP1, board.GP0)",
        _ALL,
        proof=_bindings("microcontroller/Pin.c: duplicate pins"),
    ),
    Case(
        "encoder-pins",
        "import board, rotaryio\nenc = rotaryio.IncrementalEncoder(board.GP2, board.GP4)",
        "import board, rotaryio\nenc = rotaryio.IncrementalEncoder(board.GP2, board.GP3)",
        _CP,
        _PICO,
        "CircuitPython, ports/raspberrypi/common-hal/rotaryio/IncrementalEncoder.c: Pins must be sequential",
    ),
    Case(
        "no-such-pin",
        "import board\nprint(board.GP55)",
        'import board\nprint(board.GP5)\nprint(board.I2C2 if hasattr(board, "I2C2") else None)',
        _CP,
        _PICO,
        "circuitpython-stubs, board_definitions/raspberry_pi_pico",
    ),
    Case(
        "no-such-pin",
        "from machine import Pin\nled = Pin(99)",
        'from machine import Pin\nled = Pin(25)\nother = Pin("LED")',
        _RP2,
        proof="probe of rp2: Pin(99) is ValueError: invalid pin",
    ),
    Case(
        "pin-function",
        "import board, analogio\na = analogio.AnalogIn(board.GP7)",
        "import board, analogio\na = analogio.AnalogIn(board.GP27)",
        ("circuitpython", "micropython-rp2"),
        _PICO,
        "RP2040 datasheet, 1.4.2: ADC0 to ADC3 are GPIO26 to GPIO29",
    ),
    Case(
        "pin-function",
        "from machine import ADC, Pin\na = ADC(Pin(7))",
        "from machine import ADC, Pin\na = ADC(Pin(27))\nb = ADC(4)",
        _RP2,
        proof="RP2040 datasheet, 1.4.2",
    ),
    Case(
        "bus-pins",
        "import board, busio\ni2c = busio.I2C(board.GP4, board.GP5)",
        "import board, busio\ni2c = busio.I2C(board.GP5, board.GP4)",
        ("circuitpython", "micropython-rp2"),
        _PICO,
        "RP2040 datasheet, 1.4.3: GPIO4 is I2C0 SDA",
    ),
    Case(
        "bus-pins",
        "from machine import I2C, Pin\ni2c = I2C(1, scl=Pin(5), sda=Pin(4))",
        "from machine import I2C, Pin\ni2c = I2C(0, scl=Pin(5), sda=Pin(4))",
        _RP2,
        proof="probe of rp2: I2C(1, scl=Pin(5), …) is ValueError: bad SCL pin",
    ),
    Case(
        "bus-pins",
        "from machine import UART, Pin\nuart = UART(0, 9600, tx=Pin(1), rx=Pin(0))",
        "from machine import UART, Pin\nuart = UART(0, 9600, tx=Pin(0), rx=Pin(1))",
        _RP2,
        proof="RP2040 datasheet, 1.4.3",
    ),
]
