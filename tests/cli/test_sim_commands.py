"""The commands on the simulator: what a newcomer types first."""

from __future__ import annotations

import json
import signal
import sys
from importlib.util import find_spec

import pytest

needs_display_driver = pytest.mark.skipif(
    find_spec("adafruit_ssd1306") is None, reason="adafruit-circuitpython-ssd1306 is not installed"
)
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
        _, error = process.communicate(timeout=60)
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


@needs_display_driver
def test_the_demo_shows_a_display_and_saves_its_picture(anyboard_command, tmp_path):
    done = anyboard_command("demo", "--show", "ssd1306", "--png", "display.png")
    assert (done.returncode, done.stderr) == (0, "")
    head, *rows = done.stdout.splitlines()
    assert "adafruit_ssd1306" in head
    assert "SSD1306 at 0x3c" in head
    assert rows[0] == "█" + "▀" * 126 + "█"  # the frame
    assert rows[-1] == "█" + "▄" * 126 + "█"
    assert (len(rows), {len(row) for row in rows}) == (32, {128})
    png = (tmp_path / "display.png").read_bytes()
    assert (png[:8], png[12:24]) == (
        b"\x89PNG\r\n\x1a\n",
        b"IHDR" + (512).to_bytes(4, "big") + (256).to_bytes(4, "big"),
    )


@needs_display_driver
def test_the_demos_display_as_json(anyboard_command):
    shown = json.loads(anyboard_command("demo", "--show", "ssd1306", "--json").stdout)
    assert (shown["part"], shown["width"], shown["height"]) == ("ssd1306", 128, 64)
    assert shown["rows"][0] == "1" * 128
    assert 600 < sum(row.count("1") for row in shown["rows"]) < 2000


@needs_display_driver
def test_a_terminal_without_block_characters_is_told_so(anyboard_command):
    done = anyboard_command("demo", "--show", "ssd1306", env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 1
    assert "use --png FILE" in done.stderr


@needs_display_driver
def test_a_picture_that_cannot_be_saved(anyboard_command):
    done = anyboard_command("demo", "--show", "ssd1306", "--png", "no/such/folder.png")
    assert done.returncode == 1
    assert done.stderr == "anyboard: cannot write 'no/such/folder.png': No such file or directory\n"


def test_without_the_display_driver_the_demo_says_what_to_install(mistake, tmp_path):
    (tmp_path / "adafruit_framebuf.py").touch()
    (tmp_path / "adafruit_ssd1306.py").write_text("raise ModuleNotFoundError(name='adafruit_ssd1306')", "utf-8")
    line = mistake("demo", "--show", "ssd1306", env={"PYTHONPATH": str(tmp_path)})
    assert line == 'anyboard: the demo needs a driver from PyPI: pip install "anyboard[demo]"'


@pytest.mark.parametrize(
    "words", [["--png", "a.png"], ["--show", "ssd1306", "--once"], ["--show", "bme281"]], ids=" ".join
)
def test_the_demo_refuses_options_that_do_not_go_together(mistake, words):
    assert "ssd1306" in mistake("demo", *words)


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


@pytest.mark.parametrize(
    ("board", "say"),
    [
        ("sim:no.toml", "no.toml"),
        ("sim?board=fether", "did you mean 'feather'?"),
        ("sim?bord=feather", "did you mean 'board'?"),
    ],
)
def test_a_wrong_board_is_one_line(mistake, board, say):
    assert say in mistake("info", "-b", board)


BME280 = '[[part]]\nchip = "bme280"\n'


@pytest.mark.parametrize(
    ("text", "say"),
    [
        (f"{BME280}adress = 0x76", "wrong.toml:3: adress: no key of a bme280; did you mean 'address'?"),
        (
            f"{BME280}temperature = 200",
            "wrong.toml:3: temperature: BME280 at 0x77: temperature 200 °C is outside -40 to 85 °C",
        ),
        (
            f'{BME280}{BME280}name = "other"',
            "wrong.toml:3: part: two parts answer to I2C address 0x77: BME280 at 0x77 and BME280 at 0x77; "
            "give one another address",
        ),
        (f'{BME280}bus = "uart"', "wrong.toml:3: bus: a bme280 cannot be on 'uart', only on i2c or spi"),
    ],
)
def test_a_wrong_bench_is_one_line(mistake, tmp_path, text, say):
    (tmp_path / "wrong.toml").write_text(text, encoding="utf-8")
    assert mistake("info", "-b", "sim:wrong.toml") == f"anyboard: {say}"


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
