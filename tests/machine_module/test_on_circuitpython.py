"""`machine` and `utime` for CircuitPython: anyboard's API modules stand for the firmware's, which they are held to.

Its language is held by tests/device/test_language.py.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from anyboard.resources import folder
from anyboard.sim import Bench
from anyboard.sim.chips import BME280
from machine_module.parts import DHT12, MAX7219, MPU6886

SHIMS = Path(folder("shims", "circuitpython"))


def _load(name: str, monkeypatch: pytest.MonkeyPatch) -> object:
    """What the shims have of this name, as the module that drivers import."""
    folder_of_it = SHIMS / name
    if folder_of_it.is_dir():
        file, inside = folder_of_it / "__init__.py", [str(folder_of_it)]
        for part in folder_of_it.glob("*.py"):
            monkeypatch.delitem(sys.modules, f"{name}.{part.stem}", raising=False)
    else:
        file, inside = SHIMS / f"{name}.py", None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=inside)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def machine(bench: Bench, monkeypatch: pytest.MonkeyPatch):
    _load("utime", monkeypatch)
    yield _load("machine", monkeypatch)
    monkeypatch.undo()  # before the bench's deactivate looks at them


def test_pins(machine, bench):
    pin = machine.Pin(5, machine.Pin.OUT, value=1)
    assert machine.Pin("D5") is pin
    assert (pin(), pin.value()) == (1, 1)
    pin.toggle()
    assert not bench.pin("D5").level
    pin.on()
    pin.init(pin.IN, pin.PULL_UP)
    assert pin() == 1
    pin.init(pin.OPEN_DRAIN)
    bench.pin("D5").drive(False)
    assert pin() == 0  # let go
    signal = machine.Signal("D6", machine.Pin.OUT, invert=True)
    signal.on()
    assert not bench.pin("D6").level
    with pytest.raises(ValueError, match="invalid pin 99"):
        machine.Pin(99)


def test_i2c(machine, bench):
    bench.i2c.attach(BME280())
    for i2c in (machine.I2C(0), machine.I2C(0)):
        assert i2c.scan() == [0x77]
        assert i2c.readfrom_mem(0x77, 0xD0, 1) == b"\x60"
        assert i2c.writeto(0x77, b"\xd0", False) == 1
        assert i2c.readfrom(0x77, 1) == b"\x60"
        i2c.writeto_mem(0x77, 0xF2, b"\x01")
        assert i2c.readfrom_mem(0x77, 0xF2, 1) == b"\x01"
    with pytest.raises(OSError, match="19"):
        i2c.readfrom(0x33, 1)
    i2c.deinit()
    soft = machine.SoftI2C("SCL", "SDA")
    assert soft.scan() == [0x77]


def test_spi_and_a_driver(machine, bench, published):
    chain = bench.spi.attach(MAX7219(1), cs="D5")
    display = published("micropython-max7219", "max7219").Matrix8x8(machine.SPI(0), machine.Pin("D5"), 1)
    display.pixel(0, 7, 1)
    display.show()
    assert chain.rows() == ["00000000"] * 7 + ["10000000"]
    spi = machine.SPI(0)
    spi.init(baudrate=1_000_000, phase=0)
    assert spi.read(2) == bytes(2)


@pytest.mark.parametrize("name", ["dht12", "mpu6886"])
def test_i2c_drivers(machine, bench, published, name):
    part = bench.i2c.attach({"dht12": DHT12, "mpu6886": MPU6886}[name]())
    driver = published(f"micropython-{name}", name)
    sensor = getattr(driver, name.upper())(machine.I2C(0))
    if name == "dht12":
        sensor.measure()
        assert sensor.temperature() == part.temperature
    else:
        assert sensor.temperature == pytest.approx(part.temperature, abs=0.01)


def test_servo(machine, bench, published):
    servo = published("micropython-servo", "servo").Servo("D9")
    servo.write_us(1500)
    assert bench.pin("D9").pwm == (50, 4915)
    servo.write_us(1000)
    assert bench.pin("D9").pwm == (50, 3276)


def test_analog_and_uart(machine, bench):
    bench.pin("A0").volts = 3.3
    assert machine.ADC("A0").read_u16() == 65535
    assert machine.ADC(machine.Pin("A1")).read() == 0
    uart = machine.UART(0, 9600, tx="TX", rx="RX")
    assert uart.write(b"ab") == 2
    assert (uart.any(), uart.read()) == (0, None)
    assert machine.freq() == 64_000_000
    machine.enable_irq(machine.disable_irq())


def test_utime(machine):
    import utime

    before = utime.ticks_us()
    utime.sleep_ms(3)
    utime.sleep_us(200)
    utime.sleep_us(2000)
    assert 5200 <= utime.ticks_diff(utime.ticks_us(), before) < 5300
    assert utime.ticks_diff(utime.ticks_add(0, -3), 0) == -3
    assert utime.ticks_ms() >= 0
    assert utime.time is not None
