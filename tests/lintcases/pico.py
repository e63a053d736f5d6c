"""What people write for a Pico first: constants of the wrong place, floats, numbers that its chip has no room for."""

from __future__ import annotations

from lintcases.cases import Case

_RP2 = ("micropython-rp2",)
_CIRCUITPYTHON = ("circuitpython",)
_PICO = "raspberry_pi_pico"
_RP2_PY = "MicroPython, ports/rp2/modules/rp2.py"
_PWM = "import board, pwmio\nclass Fan:\n    def __init__(self, pin): self.pwm = pwmio.PWMOut(pin, frequency=25000)\n"
_FAN = "    def speed(self, percent): self.pwm.duty_cycle {}\nFan(board.GP1).speed(4)"
_WATCHDOG = "import microcontroller\ndog = microcontroller.watchdog\ndog.timeout = {}"

CASES = [
    Case(
        "float-for-int",
        _PWM + _FAN.format("= percent * 65535 / 100"),
        _PWM + _FAN.format("= percent * 65535 // 100"),
        _CIRCUITPYTHON,
        proof="CircuitPython, shared-bindings/pwmio/PWMOut.c: mp_obj_get_int",
        line=4,
    ),
    Case(
        "float-for-int",
        _PWM + _FAN.format("/= percent"),
        _PWM + _FAN.format("//= percent") + "\nimport audiomixer\nm = audiomixer.MixerVoice()\nm.level = 1 / 2",
        _CIRCUITPYTHON,
        proof="CircuitPython, shared-bindings/pwmio/PWMOut.c: mp_obj_get_int",
        line=4,
    ),
    Case(
        "no-such-member",
        "import rp2\n@rp2.asm_pio(set_init=rp2.OUT_LOW)\ndef f(): set(pins, 1)",
        "import rp2\n@rp2.asm_pio(set_init=rp2.PIO.OUT_LOW)\ndef f(): set(pins, 1)",
        _RP2,
        proof=_RP2_PY,
        line=2,
    ),
    Case(
        "no-such-member",
        "import framebuf\nframebuf.FrameBuffer(bytearray(8), 8, 8, framebuf.FrameBuffer.MONO_VLSB)",
        "import framebuf\nframebuf.FrameBuffer(bytearray(8), 8, 8, framebuf.MONO_VLSB)",
        _RP2,
        proof="MicroPython, extmod/modframebuf.c: the constants are the module's",
    ),
    Case(
        "device-arguments",
        "import board, busio\nuart = busio.UART(\n    board.GP0,\n    board.GP1,\n    parity='even',\n)",
        "import board, busio\nuart = busio.UART(\n    board.GP0,\n    board.GP1,\n    parity=busio.UART.Parity.ODD,\n)",
        _CIRCUITPYTHON,
        proof="CircuitPython, shared-bindings/busio/UART.c",
        line=5,
    ),
    Case(
        "device-arguments",
        "from machine import Pin\nled = Pin(25, 'OUT')",
        "from machine import Pin\nled = Pin(25, Pin.OUT)\nother = Pin(24, None)",
        _RP2,
        proof="MicroPython, ports/rp2/machine_pin.c: mp_obj_get_int",
    ),
    Case(
        "out-of-range",
        "import board, busio\ni2c = busio.I2C(board.GP5, board.GP4, frequency=3_400_000)",
        "import board, busio\ni2c = busio.I2C(board.GP5, board.GP4, frequency=1_000_000)",
        _CIRCUITPYTHON,
        _PICO,
        proof="CircuitPython, ports/raspberrypi/common-hal/busio/I2C.c: frequency must be <= 1000000",
    ),
    Case(
        "out-of-range",
        _WATCHDOG.format(20),
        _WATCHDOG.format(8),
        _CIRCUITPYTHON,
        _PICO,
        proof="CircuitPython, ports/raspberrypi/common-hal/watchdog/WatchDogTimer.c: timeout must be <= 8",
    ),
    Case(
        "pio-arguments",
        "import rp2\n@rp2.asm_pio()\ndef f():\n    wait(1, pins, 0)",
        "import rp2\n@rp2.asm_pio()\ndef f():\n    wait(1, pin, 0)\n    wait(0, gpio, 4)\n    wait(1, irq, rel(0))",
        _RP2,
        proof=_RP2_PY,
    ),
    Case(
        "device-arguments",
        "from machine import UART\nuart = UART(1)\ndef note(n): uart.write(n + 12)",
        "from machine import UART\nuart = UART(1)\ndef note(n): uart.write(n + b'x')\n"
        "def other(n): uart.write(bytes([n + 12]))",
        _RP2,
        proof="MicroPython, py/stream.c: object with buffer protocol required",
    ),
    Case(
        "device-arguments",
        "from machine import I2C\ni2c = I2C(0)\ndef f(n): i2c.writeto(0x40, n >> 8)",
        "from machine import I2C\ni2c = I2C(0)\nclass Bits(bytes):\n    def __rshift__(self, n): return self\n"
        "def f(n): i2c.writeto(0x40, n >> 8)",
        _RP2,
        proof="MicroPython, extmod/machine_i2c.c: object with buffer protocol required",
    ),
    Case(
        "module-called",
        "import random\nx = random()",
        "import random\nx = random.random()\ntry:\n    import mine\nexcept ImportError:\n    def mine(): pass\nmine()",
    ),
    Case(
        "module-called",
        "import board, digitalio, neopixel_write\npin = digitalio.DigitalInOut(board.D5)\nneopixel_write(pin, b'abc')",
        "import board, digitalio\nfrom neopixel_write import neopixel_write\npin = digitalio.DigitalInOut(board.D5)\n"
        "neopixel_write(pin, b'abc')",
        _CIRCUITPYTHON,
        proof="CircuitPython, shared-bindings/neopixel_write/__init__.c",
    ),
    Case(
        "missing-module",
        "import requests",
        "import adafruit_requests",
        _CIRCUITPYTHON,
        proof="CircuitPython, no such module: adafruit_requests is its library",
    ),
]
