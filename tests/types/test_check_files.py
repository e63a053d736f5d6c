"""`anyboard check` with mypy and pyright on files that a checker by itself would stumble over."""

from __future__ import annotations

from pathlib import Path

import pytest

from anyboard.check.checkers.installed import search
from anyboard.check.engine import check

BUSIO = "import busio\nbusio.I2Q\n"
SLEEP = "import time\ntime.sleepms(1)\n"


@pytest.fixture(params=["mypy", "pyright"])
def found(request, tmp_path, monkeypatch):
    """Write files and check them with one checker; what it found, as `file:line`."""
    monkeypatch.chdir(tmp_path)
    (checker,) = [each for each in search(tmp_path)[0] if each.name == request.param]

    def run(files: dict[str, str], *names: str, target: str = "circuitpython") -> list[str]:
        for name, text in files.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(text, encoding="utf-8")
        report = check(names or ["."], [target], checkers=[checker])
        assert not report.failed, report.notes
        places = (f"{Path(finding.file).as_posix()}:{finding.line}" for finding in report.findings)
        return sorted(place for place in places)

    return run


def test_a_file_named_like_a_module_of_the_board(found):
    # boards import their own; the file is checked as any other
    files = {"board.py": BUSIO, "main.py": "import board\nboard.nonsense_of_mine\nboard.LED\n"}
    assert found(files, "main.py", "board.py") == ["board.py:2"]


def test_a_file_named_like_a_module_of_the_standard_library(found):
    files = {"time.py": "def mine(): ...\n", "types.py": BUSIO, "main.py": SLEEP, "typing_extensions.py": ""}
    assert found(files) == ["main.py:2", "types.py:2"]


def test_a_module_of_the_program_in_place_of_one_that_the_board_lacks(found):
    names = ("secrets", "types", "abc", "logging", "queue", "code", "enum")
    files = {f"{name}.py": "class Mine: ...\ndef mine(): ...\n" for name in names}
    uses = "".join(f"import {name}\n{name}.mine()\n{name}.Mine().more\n" for name in names)
    main = f"{uses}from secrets import mine\nfrom logging import Mine, getLogger\ngetLogger(1, 2, 3)\n{BUSIO}"
    assert found({**files, "main.py": main}, "main.py") == ["main.py:26"]


def test_a_compiled_module_in_lib_in_place_of_one_that_the_board_lacks(found):
    files = {"lib/enum.mpy": "", "lib/time.mpy": "", "main.py": f"import enum\nenum.Mine\n{BUSIO}"}
    assert found(files, "main.py") == ["main.py:4"]
    files["main.py"] = "import time, machine\ntime.strftime('')\ntime.mine(1)\nmachine.I2Q\n"
    assert found(files, "main.py", target="micropython-rp2") == ["main.py:4"]


def test_a_name_of_a_module_that_the_board_lacks_is_not_said_to_be_missing(found):
    assert found({"main.py": "import enum\nenum.Nonsense\nenum.auto(1, 2)\n"}, "main.py") == ["main.py:1"]


def test_files_of_one_name_in_two_folders(found):
    files = {
        "a/main.py": BUSIO + "from helper import bus\nbus.nonsense()\n",
        "a/helper.py": "import busio, board\nbus = busio.I2C(board.SCL, board.SDA)\n",
        "b/main.py": "from helper import bus\nbus.nonsense()\n",
        "b/helper.py": "bus = None\n",
    }
    assert found(files, "a", "b") == ["a/main.py:2", "a/main.py:4"]


def test_a_package_and_its_relative_imports(found):
    files = {
        "pkg/__init__.py": "",
        "pkg/bus.py": "import busio, board\nbus = busio.I2C(board.SCL, board.SDA)\n",
        "pkg/sub/__init__.py": "",
        "pkg/sub/main.py": "from ..bus import bus\nbus.nonsense()\n",
    }
    assert found(files, "pkg/sub/main.py") == ["pkg/sub/main.py:2"]


def test_a_package_without_init(found):
    # mypy refuses a file with two names: "motor", as it is given, and "drivers.motor", as it is imported
    files = {
        "main.py": "from drivers.motor import bus\nbus.nonsense()\n",
        "drivers/motor.py": "import busio, board\nbus = busio.I2C(board.SCL, board.SDA)\nbus.nonsense()\n",
        "drivers/pair.py": "from drivers.motor import bus\n",
    }
    assert found(files, ".") == ["drivers/motor.py:3", "main.py:2"]


def test_libraries_in_lib(found):
    files = {
        "lib/helper.py": "import busio, board\nbus = busio.I2C(board.SCL, board.SDA)\n",
        "code.py": "from helper import bus\nbus.nonsense()\n",
    }
    assert found(files, "code.py") == ["code.py:2"]


@pytest.mark.parametrize("name", ["01-blink.py", "two words.py", "ünï.py", "class.py"])
def test_names_that_cannot_be_imported(found, name):
    assert found({name: BUSIO}, name) == [f"{name}:2"]


def test_a_file_that_does_not_parse_keeps_no_other_from_being_checked(found):
    files = {"broken.py": "def f(:\n", "main.py": "import broken\n" + BUSIO}
    assert found(files) == ["broken.py:1", "main.py:3"]
    assert found(files, "main.py") == ["main.py:3"]


def test_other_people_s_configuration_changes_nothing(found):
    files = {
        "mypy.ini": "[mypy]\nignore_errors = True\n",
        "pyrightconfig.json": '{"ignore": ["**"]}',
        "main.py": BUSIO,
    }
    assert found(files, "main.py") == ["main.py:2"]


def test_unusual_text(found):
    assert found({"main.py": "\ufeff" + BUSIO.replace("\n", "\r\n")}, "main.py") == ["main.py:2"]


def test_a_copy_of_a_project_is_checked_as_the_project(found):
    # mypy keeps what it said about a module of the same name and text, with the path that it had
    assert found({"one/main.py": BUSIO, "one/types.py": BUSIO}, "one") == ["one/main.py:2", "one/types.py:2"]
    assert found({"two/main.py": BUSIO, "two/types.py": BUSIO}, "two") == ["two/main.py:2", "two/types.py:2"]


def test_a_folder_that_is_a_package_by_no_name(found):
    files = {"my-robot/__init__.py": BUSIO, "my-robot/main.py": f"from wheels import turn\nturn(1)\n{SLEEP}"}
    assert found({**files, "my-robot/wheels.py": "def turn(x): ...\n", "my-arm/__init__.py": BUSIO}) == [
        "my-arm/__init__.py:2",
        "my-robot/__init__.py:2",
        "my-robot/main.py:4",
    ]


def test_what_hasattr_asks_for_is_in_no_line(found):
    text = "import machine\nadc = machine.ADC(26)\nif hasattr(adc, 'atten'):\n    adc.atten(3)\nmachine.I2Q\n"
    assert found({"main.py": text}, target="micropython-rp2") == ["main.py:5"]
