"""Beside pyusb, requests, Blinka and circuitpython-stubs, anyboard changes nothing that a checker says of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from anyboard import resources

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "Adafruit-Blinka==10.0.0",
    "adafruit-circuitpython-typing==1.13.0",
    "circuitpython-stubs==10.3.1",
    "pyusb==1.3.1",
    "requests==2.34.2",
    "types-requests==2.33.0.20261030",
)
# each has something right and something wrong, so that it is known to have been looked at
WITH_USB = """\
import usb.core
import usb.util

device = usb.core.find(idVendor=0x04D8, idProduct=0x00DD, backend=None)
print(usb.util.CTRL_IN, usb.util.find_descriptor, device)
usb.core.no_such_function()
"""
WITH_REQUESTS = """\
import requests

answer = requests.get("http://localhost/", timeout=5)
reveal_type(answer.status_code)
answer.no_such_method()
requests.get(5)
"""
WITH_BLINKA = """\
import analogio
import board
import busio
import digitalio

i2c = busio.I2C(board.SCL, board.SDA)
reveal_type(i2c)
with busio.SPI(board.SCK) as spi:
    spi.no_such_method()
led = digitalio.DigitalInOut(board.D5)
led.value = 3
analogio.AnalogIn("A0")
"""
WITH_BOTH = """\
import busio
import usb.core
from adafruit_blinka import Lockable

reveal_type(busio.UART)
Lockable().no_such_method()
usb.core.find(find_all="yes")
"""
PROGRAMS = {"usb": WITH_USB, "requests": WITH_REQUESTS, "blinka": WITH_BLINKA, "both": WITH_BOTH}
BESIDE_A_PROFILE = ("usb", "requests")


def ran(*words: object, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    command = [str(word) for word in words]
    return subprocess.run(
        command, cwd=cwd, env={**environment, **variables}, capture_output=True, encoding="utf-8", timeout=280
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    done = ran(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    [file] = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def environment():
    """An environment with the packages, and without anyboard; kept from run to run."""
    place = resources.cache_folder() / "environments" / "-".join(PACKAGES).replace("==", "_").lower()
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (place / "complete").exists():
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        (place / "complete").touch()
    ran(python, "-m", "pip", "uninstall", "-q", "-y", "anyboard")
    yield python
    ran(python, "-m", "pip", "uninstall", "-q", "-y", "anyboard")


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("programs")
    for name, text in PROGRAMS.items():
        (folder / f"with_{name}.py").write_text(text, encoding="utf-8")
    return folder


def said_by_mypy(python: Path, programs: Path, names, path: str = "") -> list[str]:
    files = [f"with_{name}.py" for name in names]
    words = [sys.executable, "-m", "mypy", "--strict", f"--python-executable={python}", "--config-file=", *files]
    done = ran(*words, "--no-incremental", cwd=programs, MYPYPATH=path)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if not line.startswith("Found ")]


def said_by_pyright(python: Path, programs: Path, names, path: str = "") -> list[str]:
    settings = {"include": [f"with_{name}.py" for name in names], "typeCheckingMode": "strict"}
    if path:
        settings.update({"extraPaths": [path], "stubPath": path})
    (programs / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = ran(sys.executable, "-m", "pyright", "--pythonpath", python, "--outputjson", "-p", ".", cwd=programs)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return sorted(
        f"{Path(item['file']).name}:{item['range']['start']['line'] + 1}: {item['severity']}: {item['message']}"
        for item in found
    )


CHECKERS = {"mypy": said_by_mypy, "pyright": said_by_pyright}


@pytest.fixture(scope="module")
def before(environment, programs):
    """What each checker says where anyboard is not: of all programs, and of those that use no device."""
    assert ran(environment, "-c", "import anyboard").returncode == 1
    return {
        (checker, names): said(environment, programs, names)
        for checker, said in CHECKERS.items()
        for names in (tuple(PROGRAMS), BESIDE_A_PROFILE)
    }


@pytest.fixture(scope="module")
def installed(environment, before, wheel):
    """The same environment with anyboard in it."""
    done = ran(environment, "-m", "pip", "install", "-q", "--no-deps", wheel)
    assert done.returncode == 0, done.stderr
    return environment


def test_the_wheel_has_no_stubs_for_others(wheel):
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"anyboard"}


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_program_was_looked_at(before, checker):
    said = "\n".join(before[checker, tuple(PROGRAMS)])
    for name in PROGRAMS:
        assert f"with_{name}.py:" in said


@pytest.mark.parametrize("checker", CHECKERS)
def test_nothing_changes_by_installing_it(before, installed, programs, checker):
    assert CHECKERS[checker](installed, programs, tuple(PROGRAMS)) == before[checker, tuple(PROGRAMS)]


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("profile", ["desktop", "portable"])  # boards have a `requests` and a `usb` of their own
def test_nothing_changes_with_a_profile_on_the_path(before, installed, programs, checker, profile):
    path = str(ROOT / "stubs" / profile)
    assert CHECKERS[checker](installed, programs, BESIDE_A_PROFILE, path) == before[checker, BESIDE_A_PROFILE]
