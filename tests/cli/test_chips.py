"""`anyboard chips`: the shelf."""

from __future__ import annotations

import json

from anyboard.sim.chips import chip_names


def test_every_chip_has_a_line(anyboard_command):
    rows = anyboard_command("chips").stdout.splitlines()
    assert [row.split()[0] for row in rows[1:]] == chip_names()
    assert all(len(row.split()) > 4 for row in rows)


def test_one_chip(anyboard_command):
    text = anyboard_command("chips", "bme280").stdout
    assert text.startswith("# BME280\n")
    assert "-40 to 85 °C" in text
    assert 'chip = "bme280"\nbus = "spi"\ncs = "D10"\n' in text


def test_as_json(anyboard_command):
    page = json.loads(anyboard_command("chips", "mcp9808", "--json").stdout)
    assert (page["name"], page["buses"], page["address"]) == ("mcp9808", ["i2c"], 0x18)
    knob = {"name": "temperature", "default": 25.25, "low": -40, "high": 125, "unit": "°C", "text": ""}
    assert page["knobs"] == [knob]
    assert [name["name"] for name in json.loads(anyboard_command("chips", "--json").stdout)] == chip_names()


def test_a_wrong_name_is_one_line(mistake):
    assert "did you mean 'bme280'?" in mistake("chips", "bme208")
