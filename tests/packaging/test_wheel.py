"""What is installed from the wheel: its files, and that it behaves as the editable install does.

Takes about fifteen seconds; needs no network (the wheel is built here, and installed without what
only the tests need).
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from email import message_from_string
from importlib.metadata import version
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]

PROGRAM = """\
import sys

import board
import busio
import digitalio
from anyboard.resources import folder

print(board.board_id, busio.__name__, digitalio.__name__)
with board.I2C() as i2c:
    while not i2c.try_lock():
        pass
    print([hex(address) for address in i2c.scan()])
    register = bytearray(1)
    i2c.writeto_then_readfrom(0x77, b"\\xd0", register)
    print(hex(register[0]))
print(sorted(name for name in sys.modules if name.startswith("adafruit_blinka")))
"""


# What the conformance suite has for pytest is for those who have pytest.
IMPORT_EVERYTHING = """\
import importlib, pkgutil, anyboard
for module in pkgutil.walk_packages(anyboard.__path__, "anyboard."):
    if module.name != "anyboard.__main__":
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            for place, library in (("anyboard.testing.", "pytest"), ("anyboard.transports.", "usb"),
                                   ("anyboard.transports.", "serial")):
                if module.name.startswith(place) and error.name == library:
                    break  # the one place that may need it
            else:
                raise
"""


def run(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program; its failure is the test's, with what it printed.

    Args:
        words: the program and its arguments.
        variables: environment variables, besides those that do not change what Python imports.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ANYBOARD"))}
    command = [str(word) for word in words]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**kept, "PYTHONUTF8": "1", **variables}, check=False
    )
    if done.returncode:
        pytest.fail(f"{' '.join(command)} failed ({done.returncode}):\n{done.stdout}{done.stderr}", pytrace=False)
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel's file, built by the build backend in pyproject.toml."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, CHECKOUT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def files(wheel):
    """The names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The Python of a new environment with nothing but pip and the wheel in it."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", folder)
    python = folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--no-index", "--no-deps", wheel)
    return python


def test_it_installs_no_module_but_anyboard(files):
    assert {name.split("/")[0] for name in files} == {"anyboard", f"anyboard-{version('anyboard')}.dist-info"}
    assert not [name for name in files if name.endswith(".pth")]


def test_it_holds_every_module_and_every_shim(files):
    modules = {path.relative_to(CHECKOUT / "src").as_posix() for path in (CHECKOUT / "src").rglob("*.*py")}
    shims = {f"anyboard/_{path.relative_to(CHECKOUT).as_posix()}" for path in (CHECKOUT / "shims").rglob("*.py")}
    assert modules <= files
    assert shims <= files
    assert "anyboard/py.typed" in files


def test_it_says_what_it_is(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_string(archive.read(name).decode())
    assert metadata["Name"] == "anyboard"
    assert metadata["License-Expression"] == "MIT"
    needed = [line for line in metadata.get_all("Requires-Dist") if "extra ==" not in line]
    assert sorted(line.split(">")[0] for line in needed) == ["pyserial", "tomli"]


def test_every_module_imports_with_nothing_else_installed(installed):
    run(installed, "-c", IMPORT_EVERYTHING)


@pytest.mark.parametrize("how", ["run", "PYTHONPATH"])
def test_a_program_prints_the_same_as_with_the_editable_install(installed, tmp_path, how):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    printed = [output_of(python, program, how) for python in (installed, sys.executable)]
    assert printed[0] == printed[1]
    assert "0x60" in printed[0].splitlines()


def output_of(python, program, how):
    if how == "run":
        return run(python, "-m", "anyboard", "run", "-b", "sim", program).stdout
    shims = run(python, "-m", "anyboard", "path").stdout.strip()
    return run(python, program, PYTHONPATH=shims, ANYBOARD="sim").stdout


def test_both_give_the_same_folder_for_pythonpath(installed):
    listed = [
        sorted(entry.name for entry in Path(run(python, "-m", "anyboard", "path").stdout.strip()).glob("*.py"))
        for python in (installed, sys.executable)
    ]
    assert listed[0] == listed[1]
    assert "board.py" in listed[0]


def test_the_command_is_installed(installed):
    command = installed.with_name("anyboard.exe" if os.name == "nt" else "anyboard")
    assert run(command, "--version").stdout.strip() == f"anyboard {version('anyboard')}"
