"""Commands on a board with Python: a real interpreter, wired to a bench."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

from anyboard.sim import Bench
from boards.console import Console
from boards.unix_board import unix_board

pytest.importorskip("adafruit_bme280", reason="a driver from PyPI is run")

PINS = "GP5,GP4"
"""SCL and SDA: the bench has a BME280 there."""


@pytest.fixture(scope="module")
def bench():
    return Bench("raspberry_pi_pico", clock="real")


@pytest.fixture(scope="module")
def port(bench):
    with unix_board(bench) as port:
        yield port


@pytest.fixture
def url(port):
    return f"micropython:{port}"


@pytest.fixture
def script(tmp_path):
    """Write ``main.py`` and return its name."""

    def write(text: str) -> str:
        (tmp_path / "main.py").write_text(text, encoding="utf-8")
        return "main.py"

    return write


def assert_at_its_prompt(port: str) -> None:
    """Whoever connects finds the board's own prompt."""
    with Console(port) as console:
        console.write(b"\r6*7\r")
        console.until(b"\n42")


def rest_of(process):
    """What it still prints, and its errors; it is not waited for for ever."""
    try:
        return process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


READS_A_SENSOR = """\
import board, busio
from adafruit_bme280 import basic

sensor = basic.Adafruit_BME280_I2C(busio.I2C(board.GP5, board.GP4))
print(f"{sensor.temperature:.2f} °C, {sensor.pressure:.2f} hPa", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")
def test_a_driver_from_pypi_and_ctrl_c_in_the_middle_of_its_work(script, start_anyboard, url, port):
    name = script(READS_A_SENSOR + "while True:\n    sensor.temperature\n")
    with start_anyboard("run", "-b", url, name) as process:
        assert process.stdout.readline() == "25.08 °C, 1006.53 hPa\n"
        process.send_signal(signal.SIGINT)
        _, error = rest_of(process)
    assert error.splitlines()[-1] == "KeyboardInterrupt"
    assert process.returncode == 130
    assert_at_its_prompt(port)


@pytest.mark.parametrize(
    ("ending", "status", "last"),
    [("1 / 0", 1, "ZeroDivisionError: division by zero"), ("import sys; sys.exit(7)", 7, None), ("pass", 0, None)],
)
def test_however_a_script_ends_the_board_is_at_its_prompt(anyboard_command, script, url, port, ending, status, last):
    done = anyboard_command(
        "run", "-b", url, script(f"import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\n{ending}\n")
    )
    assert done.returncode == status
    assert done.stderr.splitlines()[-1:] == ([last] if last else [])
    assert "anyboard" not in done.stderr
    assert_at_its_prompt(port)


def test_info(command_here, url):
    status, shown, errors = command_here("info", "-b", url)
    assert (status, errors) == (0, "")
    for word in (
        f"{url}: ",
        "MicroPython",
        "GP25, LED",
        "board.I2C()",
        "memory_free",
        "round_trip_ms",
        "to_board_kB_s",
    ):
        assert word in shown


def test_info_as_json(command_here, url):
    info = json.loads(command_here("info", "-b", f"{url}?reconnect=1", "--json")[1])
    assert {"memory_free_now", "round_trip_ms", "to_board_kB_s", "from_board_kB_s"} == set(info["measured"])
    assert all(value > 0 for value in info["measured"].values())
    assert info["measured"]["memory_free_now"] < info["limits"]["memory_free"]


@pytest.mark.parametrize("bus", [(), ("--bus", PINS)], ids=["the firmware's own bus", "two pins"])
def test_scan(command_here, url, bus):
    answer = json.loads(command_here("scan", "-b", url, *bus, "--json")[1])
    assert [found["hex"] for found in answer["found"]] == ["0x18", "0x3c", "0x77"]


def test_i2c_read(command_here, url):
    status, shown, errors = command_here("i2c", "read", "-b", url, "--bus", PINS, "0x77", "0xd0", "1")
    assert (status, errors) == (0, "")
    assert "60" in shown


def test_an_absent_address(command_here, url):
    status, _, errors = command_here("i2c", "read", "-b", url, "0x33", "0xd0", "1")
    assert (status, len(errors.splitlines())) == (1, 1)
    assert "nearest are 0x18, 0x3c, 0x77" in errors


def test_pin_set_holds_until_ctrl_c_and_lets_go_then(start_anyboard, bench, url):
    with start_anyboard("pin", "set", "-b", url, "GP15", "1", "--hold") as process:
        assert "held until Ctrl-C" in process.stdout.readline()
        assert bench.pin("GP15").level is True
        process.send_signal(signal.SIGINT)
        rest_of(process)
    assert process.returncode == 130
    assert not bench.pin("GP15").is_output


def test_pin_watch(start_anyboard, bench, url):
    button = bench.pin("GP14")
    button.drive(False)
    with start_anyboard("pin", "watch", "-b", url, "GP14", "--count", "2") as process:
        assert process.stdout.readline().startswith(f"GP14 is 0 on {url}; the board reports each edge")
        button.drive(True)
        time.sleep(0.05)  # longer than an interrupt takes
        button.drive(False)
        out, error = rest_of(process)
    assert (process.returncode, error) == (0, "")
    assert [line.split()[1:] for line in out.splitlines()] == [["GP14", "1"], ["GP14", "0"]]
