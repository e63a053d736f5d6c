"""Published drivers at home: what the lint says of them was read by eye, and is true."""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

from anyboard.check.lint import lint
from anyboard.check.targets import target
from machine_module.sdists import sdist

SITE = Path(sysconfig.get_path("purelib"))
NOT_DRIVERS = ("adafruit_blinka", "adafruit_platformdetect")  # for computers alone
TRUE = {
    # the branch for a computer's Python, which nothing in it tells apart
    ("adafruit_connection_manager.py", "missing-module"),
}
SDISTS = (
    ("micropython_bme280", "2.1.3"),
    ("micropython_dht12", "1.0.0"),
    ("micropython_max7219", "0.2.0"),
    ("micropython_mpu6886", "0.1.0"),
    ("micropython_mpu9250", "0.4.0"),
    ("micropython_servo", "1.0.1"),
    ("micropython_ssd1306", "0.3"),
    ("micropython_tm1637", "1.3.0"),
)
PORTS = ("rp2", "esp32", "stm32", "samd", "mimxrt", "nrf")


def found(files, name):
    return [
        (file.name, one.rule, one.line, one.message)
        for file in files
        for one in lint(file.read_text(encoding="utf-8"), str(file), target(name))
    ]


def test_adafruits_drivers():
    files = [file for file in SITE.rglob("adafruit_*/**/*.py") if not set(file.parts) & set(NOT_DRIVERS)]
    files += SITE.glob("adafruit_*.py")
    if len(files) < 35:
        pytest.skip("Adafruit's drivers are not installed")
    assert [one for one in found(files, "circuitpython") if one[:2] not in TRUE] == []


@pytest.mark.parametrize(("project", "version"), SDISTS, ids=[project for project, _ in SDISTS])
def test_drivers_for_micropython(project, version):
    folder = sdist(project.replace("_", "-"), version)
    files = [file for file in folder.rglob("*.py") if file.name != "setup.py"]
    assert files
    for port in PORTS:
        assert found(files, f"micropython-{port}") == []
