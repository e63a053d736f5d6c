"""Layers named in a board's URL, around a real driver on the simulated board."""

from __future__ import annotations

import pytest

import anyboard


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Read the BME280 on the board of a URL, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def read(url):
        anyboard.activate(url)
        try:
            import board
            from adafruit_bme280.basic import Adafruit_BME280_I2C

            sensor = Adafruit_BME280_I2C(board.I2C())
            return sensor.temperature, sensor.pressure, sensor.relative_humidity
        finally:
            anyboard.deactivate()

    return read


def test_a_replay_gives_the_driver_what_it_read(read):
    recorded = read("record=run.jsonl::sim?clock=virtual")
    assert round(recorded[0], 2) == 25.08  # BST-BMP280-DS001 3.12
    assert read("replay:run.jsonl") == recorded


def test_a_trace_shows_what_the_driver_did(read, tmp_path):
    read("trace=run.txt::sim?clock=virtual")
    lines = (tmp_path / "run.txt").read_text(encoding="utf-8").splitlines()
    # the chip's identity, register 0xD0, is 0x60 (BST-BME280-DS002, 5.4.1)
    asked = next(number for number, line in enumerate(lines) if "address=0x77 parts=(d0)" in line)
    assert "parts=(read 1) -> 60" in lines[asked + 1]


def test_layers_nest(read, tmp_path):
    (tmp_path / "plan.toml").write_text('[[fault]]\noperation = "I2CTransfer"\nnth = 3\nkind = "nack_data"')
    with pytest.raises(OSError, match="Errno"):
        read("trace=run.txt::faults=plan.toml::sim?clock=virtual")
    assert "!! BusError" in (tmp_path / "run.txt").read_text(encoding="utf-8")
