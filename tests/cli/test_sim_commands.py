"""The commands on the simulator: what a newcomer types first."""

from __future__ import annotations

import json
import signal
import sys
from importlib.util import find_spec

import pytest

needs_sigint = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")

needs_driver = pytest.mark.skipif(
    find_spec("adafruit_bme280") is None, reason="adafruit-circuitpython-bme280 is missing"
)


@needs_driver
def test_the_demos_first_reading_is_the_datasheets_example(anyboard_command):
    # Bosch BST-BME280-DS001, 4.2.3: the compensation example gives 25.08 degrees Celsius; with the same
    # calibration 100653.26 Pa
    done = anyboard_command("demo", "--once")
    assert done.stderr == ""
    head, reading = done.stdout.splitlines()
    assert "BME280 at 0x77" in head
    assert "25.08 °C" in reading
    assert "1006.53 hPa" in reading


@needs_driver
def test_the_demos_weather_changes(anyboard_command):
    done = anyboard_command("demo", "--count", "4", "--interval", "0", "--json")
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [round(readings[0][what], 2) for what in ("temperature", "pressure")] == [25.08, 1006.53]
    assert len({reading["temperature"] for reading in readings}) == 4


@needs_driver
@needs_sigint
def test_the_demo_ends_at_ctrl_c_without_a_traceback(start_anyboard):
    with start_anyboard("demo", "--count", "0", "--interval", "30") as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert "25.08" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=20)
    assert (process.returncode, error) == (130, "")


def test_without_the_driver_the_demo_says_what_to_install(mistake, tmp_path):
    (tmp_path / "adafruit_bme280").mkdir()  # a package without the module `basic`
    (tmp_path / "adafruit_bme280" / "__init__.py").touch()
    line = mistake("demo", "--once", env={"PYTHONPATH": str(tmp_path)})
    assert line == 'anyboard: the demo needs a driver from PyPI: pip install "anyboard[demo]"'


@pytest.mark.parametrize(
    "words", [["--count", "-1"], ["--interval", "-1"], ["--count", "x"], ["--once", "--count", "2"]]
)
def test_the_demo_refuses_nonsense(mistake, words):
    assert words[0] in mistake("demo", *words)


def test_list_has_the_simulator(anyboard_command):
    found = {item["url"]: item for item in json.loads(anyboard_command("list", "--json").stdout)}
    assert found["sim"]["status"] == "ready"


def test_info_has_the_parts(anyboard_command):
    info = json.loads(anyboard_command("info", "-b", "sim", "--json").stdout)
    assert info["url"] == "sim"
    assert {"part": "MCP9808 at 0x18", "where": "I2C SCL/SDA"} in info["parts"]
    rows = [" ".join(row.split()) for row in anyboard_command("info", "-b", "sim").stdout.splitlines()]
    assert "SSD1306 at 0x3C I2C SCL/SDA" in rows


def test_scan_names_the_parts(anyboard_command):
    done = anyboard_command("scan", "-b", "sim", "--json")
    assert [(item["hex"], item["part"]) for item in json.loads(done.stdout)["found"]] == [
        ("0x18", "MCP9808 at 0x18"),
        ("0x3c", "SSD1306 at 0x3C"),
        ("0x77", "BME280 at 0x77"),
    ]
    assert "0x77  BME280 at 0x77\n" in anyboard_command("scan", "-b", "sim").stdout


def test_scan_of_a_bus_without_pull_ups_fails_in_one_line(anyboard_command):
    done = anyboard_command("scan", "-b", "sim", "--bus", "D5,D6")
    assert done.returncode == 1
    assert done.stderr == "anyboard: D5,D6 of sim: No pull up found on SDA or SCL; check your wiring\n"


BENCH = """\
[[part]]
chip = "bme280"
adress = 0x76
"""


@pytest.mark.parametrize(
    ("board", "say"),
    [
        ("sim:no.toml", "no.toml"),
        ("sim:wrong.toml", "adress"),
        ("sim?board=fether", "did you mean 'feather'?"),
        ("sim?bord=feather", "did you mean 'board'?"),
    ],
)
def test_a_wrong_bench_is_one_line(mistake, tmp_path, board, say):
    (tmp_path / "wrong.toml").write_text(BENCH)
    assert say in mistake("info", "-b", board)


PROGRAM = """\
import board, busio
i2c = board.I2C()
while not i2c.try_lock():
    pass
print([hex(address) for address in i2c.scan()])
"""


def test_run_on_the_simulator_with_a_trace_and_a_recording(anyboard_command, tmp_path):
    (tmp_path / "main.py").write_text(PROGRAM)
    done = anyboard_command("run", "-b", "sim", "--trace", "wire.txt", "--record", "run.jsonl", "main.py")
    assert done.stderr == ""
    assert done.stdout == "['0x18', '0x3c', '0x77']\n"
    assert "I2CProbe" in (tmp_path / "wire.txt").read_text(encoding="utf-8")
    again = anyboard_command("run", "-b", "replay:run.jsonl", "main.py")
    assert again.stderr == ""
    assert again.stdout == done.stdout


def test_the_simulator_is_chosen_by_name_only(anyboard_command, tmp_path):
    (tmp_path / "main.py").write_text(PROGRAM)
    assert "0x77" in anyboard_command("run", "main.py", env={"ANYBOARD": "sim"}).stdout
