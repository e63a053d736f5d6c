"""The modules show CircuitPython's names, and signatures without `*args` or `**kw`."""

from __future__ import annotations

import importlib
import inspect

import pytest

NAMES = {
    "adafruit_bus_device.i2c_device": {"I2CDevice"},
    "adafruit_bus_device.spi_device": {"SPIDevice"},
    "analogio": {"AnalogIn", "AnalogOut"},
    "busio": {"I2C", "SPI", "UART"},
    "countio": {"Counter", "Edge"},
    "digitalio": {"DigitalInOut", "Direction", "DriveMode", "Pull"},
    "keypad": {"Event", "EventQueue", "KeyMatrix", "Keys", "ShiftRegisterKeys"},
    "neopixel_write": {"neopixel_write"},
    "nvm": {"ByteArray"},
    "onewireio": {"OneWire"},
    "pulseio": {"PulseIn", "PulseOut"},
    "pwmio": {"PWMOut"},
    "rainbowio": {"colorwheel"},
    "rotaryio": {"IncrementalEncoder"},
    "touchio": {"TouchIn"},
    "watchdog": {"WatchDogMode", "WatchDogTimeout", "WatchDogTimer"},
}


@pytest.mark.parametrize("name", NAMES)
def test_a_module_shows_what_circuitpython_has(name):
    module = importlib.import_module(f"anyboard.{name}")
    assert {shown for shown in dir(module) if not shown.startswith("_")} == NAMES[name]


def _callables():
    for name in [*NAMES, "bitbangio", "supervisor", "microcontroller"]:
        module = importlib.import_module(f"anyboard.{name}")
        for shown in module.__all__:
            thing = inspect.getattr_static(module, shown, None)
            if inspect.isclass(thing) and issubclass(thing, Exception):
                continue
            for member in dir(thing) if inspect.isclass(thing) else ():
                if not member.startswith("_") and callable(getattr(thing, member)):
                    yield f"{name}.{shown}.{member}", getattr(thing, member)
            if callable(thing):
                yield f"{name}.{shown}", thing


@pytest.mark.parametrize(("name", "thing"), [pytest.param(name, thing, id=name) for name, thing in _callables()])
def test_no_signature_takes_just_anything(name, thing):
    kinds = {parameter.kind for parameter in inspect.signature(thing).parameters.values()}
    assert not kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
