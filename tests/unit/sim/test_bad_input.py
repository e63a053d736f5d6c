"""Mistakes on a bench: one line that names the part and the limit, in Python and from a bench file."""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips import ADS1115, BME280, DS18B20, MCP9808, Button, Echo, Loopback
from anyboard.sim.errors import BenchError


def in_python(act, error: type[Exception]) -> str:
    with pytest.raises(error) as mistake:
        act(Bench.empty())
    return str(mistake.value)


def from_toml(folder, text: str) -> str:
    path = folder / "bench.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BenchError) as mistake:
        Bench.load(path)
    return str(mistake.value)


@pytest.mark.parametrize(
    ("act", "chip", "knob", "limit"),
    [
        # BST-BME280-DS002, table 1: -40 to 85 °C
        (
            lambda: BME280(temperature=85.1),
            "bme280",
            "temperature = 85.1",
            "temperature 85.1 °C is outside -40 to 85 °C",
        ),
        (lambda: BME280(humidity=-1), "bme280", "humidity = -1", "humidity -1 % is outside 0 to 100 %"),
        # DS25095A, "Temperature Characteristics"
        (lambda: MCP9808(temperature=126), "mcp9808", "temperature = 126", "126 °C is outside -40 to 125 °C"),
        (lambda: ADS1115(ain2=-0.1), "ads1115", "ain2 = -0.1", "ain2 -0.1 V is outside 0 to 5.5 V"),
    ],
)
def test_a_knob_out_of_its_range(tmp_path, act, chip, knob, limit):
    said = in_python(lambda bench: act(), ValueError)
    assert said.startswith(chip.upper())
    assert limit in said
    line = from_toml(tmp_path, f'[[part]]\nchip = "{chip}"\n{knob}\n')
    assert line == f"{tmp_path / 'bench.toml'}:3: {knob.split()[0]}: {said}"


def test_a_knob_that_is_turned_too_far_keeps_its_value():
    sensor = BME280()
    with pytest.raises(ValueError, match="1100 hPa"):
        sensor.pressure = 1101
    assert round(sensor.pressure, 2) == 1006.53


def test_two_chips_at_one_address(tmp_path):
    def attach(bench):
        bench.i2c.attach(BME280(0x76))
        bench.i2c.attach(BME280(0x76))

    said = in_python(attach, BenchError)
    assert said.startswith("two parts answer to I2C address 0x76: BME280 at 0x76 and BME280 at 0x76; give one another")
    part = '[[part]]\nchip = "bme280"\nname = "{}"\naddress = 0x76\n'
    assert from_toml(tmp_path, part.format("a") + part.format("b")).endswith(f":8: address: {said}")


def test_so_for_two_kinds_of_chip(tmp_path):
    said = in_python(lambda bench: (bench.i2c.attach(ADS1115(0x48)), bench.i2c.attach(_AlsoAt48())), BenchError)
    assert "0x48: ADS1115 at 0x48 and _AlsoAt48" in said


class _AlsoAt48:
    def answers(self, address):
        return address == 0x48

    def write(self, address, data): ...

    def read(self, address, n):
        return bytes(n)


@pytest.mark.parametrize(
    ("attach", "said"),
    [
        (
            lambda b: b.spi.attach(MCP9808(), cs="D5"),
            "MCP9808 at 0x18 cannot be attached to SPI SCK/MOSI/MISO: .*for I2C",
        ),
        (lambda b: b.i2c.attach(Loopback()), "Loopback cannot be attached to I2C SCL/SDA: .*; it is for SPI"),
        (lambda b: b.i2c.attach(Echo()), "Echo cannot be attached to I2C SCL/SDA: .*; it is for UART"),
        (lambda b: b.uart.attach(DS18B20()), "DS18B20 cannot be attached to UART TX/RX: .*; it is for 1-Wire"),
        (lambda b: b.onewire("D4").attach(BME280()), "BME280 at 0x77 cannot be attached to 1-Wire .*for I2C or SPI"),
        (lambda b: b.attach(BME280(), pin="D4"), "BME280 at 0x77 cannot be attached to pins: .*for I2C or SPI"),
        (lambda b: b.i2c.attach(Button()), "Button cannot be attached to I2C SCL/SDA: .*; it is for pins"),
        (lambda b: b.i2c.attach(object()), r"object cannot be attached to I2C SCL/SDA: it has no answers\(\)"),
    ],
)
def test_a_chip_on_a_bus_it_cannot_be_on(attach, said):
    bench = Bench.empty()
    with pytest.raises(TypeError, match=f"^{said}"):
        attach(bench)
    assert bench.parts == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('chip = "mcp9808"\nbus = "spi"\ncs = "D5"', "3: bus: a mcp9808 cannot be on 'spi', only on i2c"),
        ('chip = "button"\nbus = "i2c"\npin = "D5"', "3: bus: a button cannot be on 'i2c', only on pins"),
        ('chip = "bme280"\nbus = "onewire"', "3: bus: a bme280 cannot be on 'onewire', only on i2c or spi"),
        ('chip = "bme280"\naddress = 0x48', "3: address: BME280: address 0x48 is not one of 0x76, 0x77"),
    ],
)
def test_and_in_a_bench_file(tmp_path, text, said):
    assert from_toml(tmp_path, f"[[part]]\n{text}\n") == f"{tmp_path / 'bench.toml'}:{said}"
