"""Pins of certain boards and chips, and pins that must go together."""

from __future__ import annotations

from lintcases.cases import Case

_CP = ("circuitpython",)
_RP2 = ("micropython-rp2",)
_ESP32 = ("micropython-esp32",)
_PICO = "raspberry_pi_pico"
_PICO_W = "raspberry_pi_pico_w"
_HUZZAH = "adafruit_feather_huzzah32"
_PORT = "CircuitPython, ports/raspberrypi/common-hal/"

CASES = [
    Case(
        "pin-function",
        "import board, pwmio\nled = pwmio.PWMOut(board.LED)",
        "import board, digitalio, pwmio\nled = digitalio.DigitalInOut(board.LED)\nfan = pwmio.PWMOut(board.GP2)",
        _CP,
        _PICO_W,
        "issue 7238 of CircuitPython: the pin is the radio's",
    ),
    Case(
        "pin-function",
        'from machine import PWM, Pin\nled = PWM(Pin("LED"))',
        'from machine import PWM, Pin\nled = Pin("LED", Pin.OUT)\nfan = PWM(Pin(2))',
        _RP2,
        _PICO_W,
        "MicroPython, ports/rp2/machine_pin.c: expecting a regular GPIO Pin",
    ),
    Case(
        "pin-function",
        "import analogbufio, board\na = analogbufio.BufferedIn(board.GP5, sample_rate=10000)",
        "import analogbufio, board\na = analogbufio.BufferedIn(board.A0, sample_rate=10000)",
        _CP,
        _PICO,
        f"{_PORT}analogbufio/BufferedIn.c",
    ),
    Case(
        "pin-function",
        "import audioio, board\na = audioio.AudioOut(board.D5)",
        "import audioio, board\na = audioio.AudioOut(board.A0, right_channel=board.A1)",
        _CP,
        "feather_m4_express",
        "CircuitPython, ports/atmel-samd/common-hal/audioio/AudioOut.c",
    ),
    Case(
        "pin-function",
        'import pyb\nd = pyb.DAC(pyb.Pin("X1"))',
        'import pyb\nd = pyb.DAC(pyb.Pin("X5"))\ne = pyb.DAC(2)',
        ("micropython-stm32",),
        "pyboard_v11",
        "STM32F405 datasheet: DAC1 and DAC2 are PA4 and PA5",
    ),
    Case(
        "bus-pins",
        "import board, i2ctarget\nt = i2ctarget.I2CTarget(board.GP0, board.GP1, (64,))",
        "import board, i2ctarget\nt = i2ctarget.I2CTarget(board.GP1, board.GP0, (64,))",
        _CP,
        _PICO,
        f"{_PORT}i2ctarget/I2CTarget.c: Invalid pins",
    ),
    Case(
        "two-slices",
        "import audiopwmio, board\na = audiopwmio.PWMAudioOut(board.GP0, right_channel=board.GP3)",
        "import audiopwmio, board\na = audiopwmio.PWMAudioOut(board.GP0, right_channel=board.GP1)\n"
        "def other(): return audiopwmio.PWMAudioOut(board.GP2, right_channel=board.GP19)",
        _CP,
        _PICO,
        f"{_PORT}audiopwmio/PWMAudioOut.c: Pins must share PWM slice",
    ),
    Case(
        "no-pull",
        "from machine import Pin\np = Pin(39, Pin.IN, Pin.PULL_UP)",
        "from machine import Pin\np = Pin(33, Pin.IN, Pin.PULL_UP)\nq = Pin(39, Pin.IN)\nr = Pin(36, Pin.IN, None)",
        _ESP32,
        _HUZZAH,
        "ESP32 datasheet: GPIO34 to GPIO39 have no pull resistors",
    ),
    Case(
        "waking-pin",
        "import esp32\nfrom machine import Pin\nesp32.wake_on_ext0(Pin(5), esp32.WAKEUP_ALL_LOW)",
        "import esp32\nfrom machine import Pin\nesp32.wake_on_ext0(Pin(4), esp32.WAKEUP_ALL_LOW)\n"
        "esp32.wake_on_ext1((Pin(32), Pin(27)), esp32.WAKEUP_ANY_HIGH)\nesp32.wake_on_ext0(None, 0)",
        _ESP32,
        _HUZZAH,
        "MicroPython, ports/esp32/modesp32.c: invalid pin",
    ),
    Case(
        "waking-pin",
        "import esp32\nfrom machine import Pin\npins = (Pin(32), Pin(18))\nesp32.wake_on_ext1(pins, 0)",
        "import esp32\nfrom machine import Pin\npins = (Pin(32), Pin(33))\nesp32.wake_on_ext1(pins, 0)",
        _ESP32,
        _HUZZAH,
        "MicroPython, ports/esp32/modesp32.c: invalid pin",
    ),
    Case(
        "flash-pin",
        "from machine import Pin\nrelay = Pin(6, Pin.OUT)",
        "from machine import Pin\nrelay = Pin(5, Pin.OUT)",
        _ESP32,
        _HUZZAH,
        "ESP32 datasheet, 2.2: GPIO6 to GPIO8 and GPIO11 are the flash's",
    ),
    Case(
        "radio-pin",
        "from machine import Pin\nled = Pin(25, Pin.OUT)",
        'from machine import ADC, Pin\nled = Pin("LED", Pin.OUT)\nvsys = Pin(25, Pin.OUT, value=1)\nadc = ADC(29)',
        _RP2,
        _PICO_W,
        "Pico W datasheet, 2.1: GPIO25 is the radio's CS; high to measure VSYS at GPIO29",
    ),
    Case(
        "pin-of-another-chip",
        "import microcontroller\np = microcontroller.pin.GPIO13",
        "import microcontroller\np = microcontroller.pin.P1_09",
        _CP,
        "feather_nrf52840_express",
        "CircuitPython, ports/nordic/peripherals: pins are P0_00 to P1_15",
    ),
    Case(
        "pin-of-another-chip",
        "import microcontroller\np = microcontroller.pin.GPIO99",
        "import microcontroller\np = microcontroller.pin.GPIO9\nq = microcontroller.pin.CYW0",
        _CP,
        _PICO_W,
        "RP2040 datasheet: GPIO0 to GPIO29",
    ),
]
