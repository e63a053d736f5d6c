"""From the names of modules to files."""

from __future__ import annotations

import importlib.util

import pytest

from anyboard.deploy.errors import DeployError
from anyboard.deploy.firmware import usually_has
from anyboard.deploy.resolve import Resolver


def resolver(firmware: str = "micropython", on_board: tuple[str, ...] = ()) -> Resolver:
    return Resolver(firmware, lambda name: usually_has(firmware, name), on_board.__contains__)


@pytest.fixture
def names(tmp_path):
    """The modules that a program needs, by where they are."""

    def look(source: str, firmware: str = "micropython", on_board: tuple[str, ...] = (), **files: str):
        for name, text in {"program": source, **files}.items():
            path = tmp_path / f"{name.replace('__in__', '/')}.py"
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(text, encoding="utf-8")
        found = resolver(firmware, on_board).program([tmp_path / "program.py"])
        return {
            origin: {module.name for module in found.modules if module.origin == origin}
            for origin in ("own", "ours", "installed")
        }, found.notes

    return look


def test_what_is_beside_the_program_comes_first(names):
    found, _ = names("import helper, board", helper="import other", other="", board="", unused="")
    assert found == {"own": {"program", "helper", "other", "board"}, "ours": set(), "installed": set()}


def test_packages_and_relative_imports(names):
    found, _ = names(
        "from package import inner\n",
        package__in____init__="from . import first\n",
        package__in__first="from .second import X\n",
        package__in__second="X = 1\n",
        package__in__inner="from .deep import x\n",
        package__in__deep__in____init__="from .. import third\n",
        package__in__deep__in__x="",
        package__in__third="",
        package__in__unused="",
    )
    assert found["own"] - {"program", "package"} == {
        f"package.{name}" for name in ("first", "second", "inner", "deep", "deep.x", "third")
    }


def test_a_driver_gets_our_modules_on_micropython_and_the_firmware_s_on_circuitpython(names):
    program = "import struct, board\nfrom adafruit_mcp9808 import MCP9808\n"
    found, _ = names(program)
    registers = {"adafruit_register", "adafruit_register.i2c_bit", "adafruit_register.i2c_bits"}
    assert found["installed"] == {"adafruit_mcp9808", *registers}
    assert {"board", "busio", "busio.i2c", "adafruit_bus_device.i2c_device", "_anyboard"} <= found["ours"]
    assert not {"typing", "circuitpython_typing", "keypad"} & found["ours"]
    found, _ = names(program, "circuitpython")
    assert found == {"own": {"program"}, "ours": set(), "installed": {"adafruit_mcp9808", *registers}}


@pytest.mark.parametrize(
    "line", ["from anyboard import board", "import anyboard\nanyboard.board", "import anyboard.board"]
)
def test_anyboard_hands_out_modules(names, line):
    assert {"anyboard", "anyboard.board", "board"} <= names(line)[0]["ours"]
    found, _ = names(line, "circuitpython")
    assert {"anyboard", "anyboard.board"} == found["ours"]
    assert "busio" not in found["ours"]


def test_an_installed_driver_of_circuitpython_is_meant_where_micropython_has_another_of_its_name(names):
    if importlib.util.find_spec("neopixel") is None:
        pytest.skip("adafruit-circuitpython-neopixel is not installed")
    assert "neopixel" in names("import neopixel")[0]["installed"]
    assert "neopixel" in names("import neopixel", "circuitpython")[0]["installed"]


def test_what_is_on_the_board_is_enough(names):
    assert names("import mine", on_board=("mine",))[0]["own"] == {"program"}


def test_a_module_that_is_nowhere(names):
    with pytest.raises(DeployError, match=r"program.py:2 imports dataclasses, which is neither in MicroPython's"):
        names("import os\nimport dataclasses\n")
    with pytest.raises(DeployError, match=r"imports helper.inner, which is neither"):
        names("import helper.inner", helper="")


def test_what_a_program_can_do_without_is_told(names):
    found, notes = names("try:\n    import nowhere\nexcept ImportError:\n    pass\n")
    assert found["own"] == {"program"}
    assert [note.partition(" ")[2] for note in notes] == ["imports nowhere if it is there; it is not"]


def test_a_package_by_name_has_all_that_is_in_it():
    found = resolver().modules(["adafruit_bme280"])
    names = {module.name for module in found.modules if module.origin == "installed"}
    assert {"adafruit_bme280", "adafruit_bme280.basic", "adafruit_bme280.advanced"} <= names
    with pytest.raises(DeployError, match="no module of this name"):
        resolver().modules(["adafruit_nothing"])


@pytest.mark.parametrize("firmware", ["micropython", "circuitpython"])
def test_all_of_ours(firmware):
    names = {module.name for module in resolver(firmware).ours().modules}
    assert {"anyboard", "anyboard.board", "anyboard.busio"} <= names
    assert ("board" in names) == (firmware == "micropython")
    assert not any(name.startswith("boards") for name in names)
