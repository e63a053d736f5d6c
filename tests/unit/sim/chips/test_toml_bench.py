"""Bench files: the example of the documentation, and every kind of mistake in one line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from anyboard.core.errors import NotFound
from anyboard.sim import Bench
from anyboard.sim._toml_table import BenchFileError

DOCS = Path(__file__).parents[4] / "docs"


@pytest.fixture
def file(tmp_path):
    def write(text: str) -> Path:
        path = tmp_path / "bench.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_the_documented_example(file):
    text = (DOCS / "bench-files.md").read_text(encoding="utf-8")
    bench = Bench.load(file(re.findall(r"```toml\n(.*?)```", text, re.DOTALL)[0]))
    parts = bench.parts_by_name
    assert set(parts) == {"outside", "inside", "ssd1306", "mcp9808", "echo"}
    assert parts["outside"].address == 0x76
    assert parts["outside"].temperature == -3.5
    assert parts["inside"].temperature == 21.5
    assert parts["ssd1306"].height == 32
    assert bench.pin("A0").volts == 1.65
    assert bench.pin("D12").level is False


def test_the_documented_mistake(file):
    text = (DOCS / "bench-files.md").read_text(encoding="utf-8")
    example, message = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)[0], re.findall(r"```\n(.*?)\n```", text)[-1]
    wrong = example.replace("temperature", "tempreture", 1)
    with pytest.raises(BenchFileError) as mistake:
        Bench.load(file(wrong))
    line = 1 + wrong[: wrong.index("tempreture")].count("\n")
    assert re.sub(r":\d+:", f":{line}:", message) == str(mistake.value).replace(str(file(wrong).parent) + "/", "")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('bord = "feather"', 1, "bord: no key of a bench; did you mean 'board'?"),
        ('\nboard = "feathr"', 2, "board: there is no board 'feathr'; did you mean 'feather'?"),
        ("board = 5", 1, "board: must be a string, not 5"),
        ('clock = "virtuel"', 1, "clock: there is no clock 'virtuel'; did you mean 'virtual'?"),
        ('[[part]]\n\nchip = "bme208"', 3, "chip: there is no chip 'bme208'; did you mean 'bme280'?"),
        ('[[part]]\nname = "x"', 1, "part: 'chip' is missing"),
        ('[[part]]\nchip = "bme280"\naddres = 0x76', 3, "addres: no key of a bme280; did you mean 'address'?"),
        ('[[part]]\nchip = "bme280"\naddress = "0x76"', 3, "address: must be a whole number, not '0x76'"),
        ('[[part]]\nchip = "bme280"\naddress = 0x70', 3, "address: BME280: address 0x70 is not one of 0x76, 0x77"),
        (
            '[[part]]\nchip = "mcp9808"\n[[part]]\nchip = "bme280"\ntemperature = 200',
            5,
            "temperature: BME280 at 0x77: temperature 200 °C is outside -40 to 85 °C",
        ),
        (
            '[[part]]\nchip = "bme280"\ntemperature = "hot"',
            3,
            "temperature: BME280 at 0x77: temperature must be a number, not str",
        ),
        (
            '[[part]]\nchip = "bme280"\n[[part]]\nchip = "bme280"',
            3,
            "name: two parts are called 'bme280'; give this one a name of its own",
        ),
        (
            '[[part]]\nchip = "bme280"\n[[part]]\nchip = "bme280"\nname = "b"',
            3,
            "part: two parts answer to I2C address 0x77: BME280 at 0x77 and BME280 at 0x77",
        ),
        (
            '[[part]]\nchip = "bme280"\n[[part]]\nchip = "bme280"\nname = "b"\naddress = 0x77',
            6,
            "address: two parts answer to I2C address 0x77",
        ),
        (
            '[[part]]\nchip = "loopback"\ncs = "D5"\n[[part]]\nchip = "bme280"\nbus = "spi"\ncs = "D5"',
            7,
            "cs: pin 'D5' selects <Loopback on SPI SCK/MOSI/MISO, CS D5> already",
        ),
        ('[[part]]\nchip = "mcp9808"\nscl = "D5"', 1, "part: a part on 'i2c' needs 'sda'"),
        ('[[part]]\nchip = "mcp9808"\nalert = "D77"', 3, "alert: the board feather has no pin 'D77'"),
        ('[[part]]\nchip = "ssd1306"\nwidth = 64\nheight = true', 4, "height: must be a whole number, not True"),
        ('[[part]]\nchip = "bme280"\nbus = "spi"', 1, "part: a part on 'spi' needs 'cs'"),
        ('[[part]]\nchip = "bme280"\ncs = "D5"', 3, "cs: no key of a part on 'i2c'; it has scl, sda"),
        ('[[part]]\nchip = "echo"\nbus = "i2c"', 3, "bus: a echo cannot be on 'i2c', only on uart"),
        (
            '[[part]]\nchip = "ssd1306"\nwidth = 300',
            3,
            "width: SSD1306: a panel of 300 x 64 pixels is outside 128 x 64",
        ),
        ("[pins.A0]\nvolt = 1.2", 2, "volt: no key of a pin; did you mean 'volts'?"),
        ('[pins.A0]\nvolts = "1.2"', 2, "volts: must be a number, not '1.2'"),
        ("[pins]\nA0 = 5", 2, "A0: must be a table, not 5"),
        ("part = [1]", 1, "part: must be a table, not 1"),
        ('wires = [["D5"]]', 1, "wires: a net is an array of two or more pin names"),
    ],
)
def test_mistakes_name_file_line_and_key(file, text, line, message):
    path = file(text)
    with pytest.raises(BenchFileError) as mistake:
        Bench.load(path)
    assert str(mistake.value).startswith(f"{path}:{line}: {message}")
    assert "\n" not in str(mistake.value)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("[pins.D55]\nlevel = true", 1, "D55"),
        ('wires = [["D5", "D66"]]', 1, "wires"),
        ('[[part]]\nchip = "bme280"\nbus = "spi"\ncs = "D55"', 4, "cs"),
    ],
)
def test_unknown_pins(file, text, line, key):
    path = file(text)
    with pytest.raises(BenchFileError) as mistake:
        Bench.load(path)
    assert re.match(rf"{re.escape(str(path))}:{line}: {key}: .*D\d\d", str(mistake.value))


def test_a_syntax_error_has_its_line(file):
    path = file('board = "feather"\n[[part]\n')
    with pytest.raises(BenchFileError, match="line 2") as mistake:
        Bench.load(path)
    assert str(mistake.value).startswith(str(path))


def test_no_such_file(file):
    path = file("")
    with pytest.raises(NotFound, match=r"there is no bench file '.*bensh\.toml'; did you mean 'bench\.toml'\?"):
        Bench.load(path.with_name("bensh.toml"))


def test_an_empty_file_is_an_empty_bench(file):
    assert Bench.load(file("")).parts_by_name == {}
