"""Parts on pins of their own, and parts without a chip select, in bench files."""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from anyboard.sim.errors import BenchError


@pytest.fixture
def load(tmp_path):
    def load(text):
        path = tmp_path / "bench.toml"
        path.write_text(text, encoding="utf-8")
        return Bench.load(path)

    return load


def test_parts_on_pins(load):
    bench = load("""
clock = "virtual"
[[part]]
chip = "button"
pin = "D5"
bounce = 5
[[part]]
chip = "rotary_encoder"
a = "D6"
b = "D9"
[[part]]
chip = "key_matrix"
rows = ["D10", "D11"]
columns = ["D12"]
diodes = false
[[part]]
chip = "neopixel"
pin = "NEOPIXEL"
n = 3
order = "GRBW"
[[part]]
chip = "dotstar"
n = 2
[[part]]
chip = "ds18b20"
pin = "D4"
serial = 7
parasite = true
[[part]]
chip = "gps"
latitude = -33.5
start = "2026-11-21T10:00:00"
""")
    parts = bench.parts_by_name
    assert parts["button"].where == "D5"
    assert parts["button"].bounce == 5
    assert parts["rotary_encoder"].where == "a D6, b D9"
    assert parts["key_matrix"].where == "rows D10 D11, columns D12"
    assert not parts["key_matrix"].diodes
    assert (parts["neopixel"].where, len(parts["neopixel"])) == ("NEOPIXEL", 3)
    assert parts["dotstar"].where == "SPI SCK/MOSI/MISO"
    assert parts["ds18b20"].rom[1] == 7
    assert parts["gps"].latitude == -33.5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('chip = "button"', r"bench\.toml:1: part: it needs 'pin'"),
        ('chip = "button"\npin = "D55"', r"bench\.toml:3: pin: .*no pin 'D55'"),
        ('chip = "button"\npin = 5', r"bench\.toml:3: pin: must be a string, not 5"),
        ('chip = "button"\npin = "D5"\ncs = "D6"', r"bench\.toml:4: cs: no key of a part on pins; this one has pin"),
        ('chip = "key_matrix"\nrows = "D5"\ncolumns = ["D6"]', r"rows and columns are lists"),
        ('chip = "button"\npin = "D5"\nbounce = 101', r"bounce 101 ms is outside 0 to 100 ms"),
        ('chip = "neopixel"\npin = "D5"\norder = "GRX"', r"order 'GRX' is no order of RGB or RGBW"),
        ('chip = "gps"\nstart = "noon"', r"start 'noon' is no date and time"),
    ],
)
def test_mistakes(load, text, message):
    with pytest.raises(BenchError, match=message):
        load(f"[[part]]\n{text}")
