"""docs/adapters/python-board.md, followed to the letter by a new user, on a real interpreter."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from anyboard.sim import Bench
from boards.unix_board import unix_board

pytest.importorskip("adafruit_bme280", reason="the page runs a driver from PyPI")

PAGE = (Path(__file__).parents[2] / "docs" / "adapters" / "python-board.md").read_text(encoding="utf-8")
WEATHER, SAMPLING = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
SHOWN = "".join(re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
COMMANDS = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", SHOWN, re.MULTILINE)


@pytest.fixture(scope="module")
def url():
    with unix_board(Bench("raspberry_pi_pico", clock="real")) as port:
        yield f"micropython:{port}"


def run(command: str, folder: Path) -> str:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(("command", "output"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_a_command(command, output, url, tmp_path):
    (tmp_path / "weather.py").write_text(WEATHER, encoding="utf-8")
    here = command.replace("anyboard ", f"{shlex.quote(sys.executable)} -m anyboard ").replace(
        "-b micropython", f"-b {url}"
    )
    shown = run(here, tmp_path)
    assert not output or shown == output


def test_the_sampling(url, tmp_path):
    program = SAMPLING.replace('"micropython"', repr(url)).replace("5000", "300")
    (tmp_path / "sampling.py").write_text(program, encoding="utf-8")
    run(f"{shlex.quote(sys.executable)} sampling.py", tmp_path)
    moments = [int(line.partition(",")[0]) for line in (tmp_path / "light.csv").read_text().splitlines()]
    assert len(moments) == 300
    assert moments == sorted(moments)
