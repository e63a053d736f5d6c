"""Our modules for MicroPython import, hand out one set of classes, and have what drivers ask for besides hardware."""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from device.flash import PICO, shims
from device.interpreters import INTERPRETERS

DOTTED = sorted(file.stem for file in (shims() / "anyboard").glob("*.py") if file.stem != "__init__")
CLASSES = {
    "analogio": "AnalogIn AnalogOut",
    "bitbangio": "I2C SPI",
    "busio": "I2C SPI UART",
    "countio": "Counter Edge",
    "digitalio": "DigitalInOut Direction DriveMode Pull",
    "keypad": "Event EventQueue KeyMatrix Keys ShiftRegisterKeys",
    "machine": "ADC I2C PWM Pin SPI SoftI2C SoftSPI UART",
    "microcontroller": "Pin on_next_reset pin Processor ResetReason RunMode cpu delay_us",
    "neopixel_write": "neopixel_write",
    "onewireio": "OneWire",
    "pulseio": "PulseIn PulseOut",
    "pwmio": "PWMOut",
    "rainbowio": "colorwheel",
    "rotaryio": "IncrementalEncoder",
    "supervisor": "reload ticks_ms",
    "touchio": "TouchIn",
}


@pytest.fixture(params=INTERPRETERS)
def console(request, interpreters):
    return interpreters(request.param, Bench.empty(board=PICO))


def test_every_name_is_one_object_by_each_way_to_it(console):
    assert sorted([*CLASSES, "board"]) == DOTTED
    for module, names in CLASSES.items():
        for name in names.split():
            console.run(f"import {module} as m, anyboard, anyboard.{module} as d\nfrom anyboard import {module} as f")
            assert console.value(f"m.{name} is f.{name} is d.{name} is anyboard.{module}.{name}") is True
    console.run("import board, anyboard.board as b")
    assert console.value("board.GP5 is b.GP5") is True
    assert console.error("from anyboard import displayio").startswith("ImportError")


def test_what_drivers_import_for_their_annotations(console):
    console.run("from typing import Any, Callable, Optional, Sequence, Tuple, Type, Union, cast, overload")
    console.run("from circuitpython_typing import ReadableBuffer, WriteableBuffer")
    console.run("from circuitpython_typing.device_drivers import I2CDeviceDriver")
    console.run("from circuitpython_typing.socket import SocketType")
    console.run("Color = Union[int, Tuple[int, int, int]]\nclass Device(I2CDeviceDriver): pass")
    assert console.value("cast(int, 3)") == 3


def test_time_is_the_firmwares_and_more(console):
    console.run("import time\nbefore = time.monotonic(), time.monotonic_ns()\ntime.sleep(0.02)")
    assert console.value("0.01 < time.monotonic() - before[0] < 5") is True
    assert console.value("10000000 < time.monotonic_ns() - before[1] < 5000000000") is True
    assert console.value("time.ticks_diff(time.ticks_ms(), time.ticks_ms()) <= 0") is True
    assert console.value("time.struct_time((2017, 10, 29, 15, 14, 59, 6, -1, -1)).tm_year") == 2017


def test_importing_touches_no_pin(interpreters):
    bench = Bench.empty(board=PICO)
    console = interpreters(INTERPRETERS[-1], bench)
    console.run("import machine\nbefore = [repr(machine.Pin(n)) for n in range(30)]")
    console.run("\n".join(f"import {module}" for module in DOTTED))
    assert console.value("[repr(machine.Pin(n)) for n in range(30)] == before") is True
