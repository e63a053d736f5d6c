"""A module of the user's takes the place of one that the target lacks, or that a file can replace there."""

from __future__ import annotations

import pytest

from anyboard.check.lint import dead_lines, lint
from anyboard.check.own_modules import OwnModules
from anyboard.check.targets import target


@pytest.fixture
def lines(tmp_path):
    """The lines of a program with findings, with these files beside it."""

    def run(source: str, *files: str, name: str = "circuitpython", program: str = "main.py") -> list[int]:
        for file in files:
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).touch()
        return [one.line for one in lint(source, str(tmp_path / program), target(name))]

    return run


LOGGING = "import logging\nlogging.getLogger('x')"


@pytest.mark.parametrize(
    "file",
    ["logging.py", "logging.mpy", "lib/logging.py", "lib/logging.mpy", "logging/__init__.py", "lib/logging/core.mpy"],
)
def test_it_is_found_where_a_board_finds_it(lines, file):
    assert lines(LOGGING, file) == []


@pytest.mark.parametrize("file", ["logging.txt", "logging/notes.txt", "src/logging.py", "logging2.py"])
def test_what_cannot_be_imported_is_none(lines, file):
    assert lines(LOGGING, file) == [1]


def test_a_library_imports_what_is_beside_lib(lines):
    assert lines(LOGGING, "logging.py", "lib/sensor.py", program="lib/sensor.py") == []


def test_a_program_is_not_its_own_module(lines):
    # a file that is called after what it shows: on the board it is the program, not a module
    assert lines("import dataclasses", "dataclasses.py", program="dataclasses.py") == [1]


@pytest.mark.parametrize("name", ["circuitpython", "micropython-rp2", "portable"])
def test_its_names_are_its_own(lines, name):
    source = "from secrets import secrets\nimport functools, enum\nfunctools.cache(1)\nenum.Enum.nonsense\nimport csv"
    assert lines(source, "secrets.py", "functools.py", "enum.py", name=name) == [5]


def test_a_file_takes_the_place_of_an_extensible_module(lines):
    source = "import time\ntime.strftime('%d')\nfrom collections import defaultdict"
    files = ("lib/time.mpy", "lib/collections/defaultdict.mpy")
    assert lines(source, name="micropython-rp2") == [2, 3]
    assert lines(source, *files, name="micropython-rp2") == []
    assert lines(source, *files, name="circuitpython") == [2, 3]  # in C there


def test_no_file_takes_the_place_of_others(lines):
    assert lines("import math\nmath.hypot(1, 2)", "math.py", name="micropython-rp2") == [2]


def test_what_is_imported_of_it_in_a_try_is_there(tmp_path):
    source = "try:\n    import logging\n    x = 1\nexcept ImportError:\n    logging = None\n"
    assert dead_lines(source, str(tmp_path / "main.py"), target("circuitpython")) == {2, 3}
    (tmp_path / "logging.py").touch()
    assert dead_lines(source, str(tmp_path / "main.py"), target("circuitpython")) == set()


def test_a_folder_that_cannot_be_read_has_none(tmp_path):
    assert not OwnModules(tmp_path / "no" / "main.py").has("logging")
