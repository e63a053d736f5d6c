"""Chips by name: ours, and those of installed packages."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from anyboard.core.errors import NotFound
from anyboard.sim import chips


def test_ours():
    assert {"bme280", "echo", "loopback", "mcp9808", "ssd1306"} <= set(chips.chip_names())
    assert chips.chip("bme280") is chips.BME280
    assert chips.SSD1306.__module__ == "anyboard.sim.chips.ssd1306"
    with pytest.raises(AttributeError, match="no attribute 'BME281'"):
        _ = chips.BME281


def test_somebody_elses(monkeypatch):
    class Other:
        pass

    monkeypatch.setattr(chips, "_others", SimpleNamespace(names=lambda: ["other"], load=lambda name: Other))
    assert "other" in chips.chip_names()
    assert chips.chip("other") is Other


def test_nobodys():
    with pytest.raises(NotFound, match=r"there is no chip 'bmp280'; did you mean 'bme280'\?"):
        chips.chip("bmp280")
