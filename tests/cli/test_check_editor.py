"""`anyboard check --editor`: the files of a project that it writes, and what it leaves of what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from anyboard.check.checkers.base import Installed
from anyboard.check.editor import writing
from anyboard.check.editor.give_way import give_way
from anyboard.check.targets import target


@pytest.fixture
def edit(command_here, tmp_path, monkeypatch):
    """Run ``anyboard check --editor`` in an empty folder; stubs are not made.  Its exit status and lines."""
    monkeypatch.chdir(tmp_path)
    installed = [Installed(name, "9.9", (), tmp_path) for name in ("mypy", "pyright")]
    monkeypatch.setattr(writing, "search", lambda folder: (installed, []))
    monkeypatch.setattr(writing, "compose_into", lambda *arguments, **named: None)

    def run(*words: str) -> tuple[int, list[str]]:
        status, output, errors = command_here("check", "--editor", *words)
        return status, (output + errors).splitlines()

    run.installed = installed
    return run


def read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def test_it_says_what_it_wrote_and_for_what(edit):
    status, lines = edit("--board", "raspberry_pi_pico")
    assert status == 0
    assert [line.split()[-1].replace("\\", "/") for line in lines if line.startswith("wrote")] == [
        ".anyboard/.gitignore",
        "pyrightconfig.json",
        "mypy.ini",
        ".vscode/tasks.json",
        ".vscode/settings.json",
    ]
    assert lines[-1] == "editors now show what does not run on circuitpython on raspberry_pi_pico"


def test_pyright_gets_stubs_standard_library_and_reasons_as_errors(edit):
    edit("--target", "micropython-rp2")
    settings = json.loads(read("pyrightconfig.json"))
    assert settings["stubPath"] == ".anyboard/pyright/stubs"
    assert settings["typeshedPath"] == ".anyboard/pyright/typeshed"
    assert settings["reportDeprecated"] == "error"


def test_a_second_time_nothing_changes(edit):
    edit()
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    _, lines = edit()
    assert [line for line in lines if line.startswith(("wrote", "changed"))] == []
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_other_settings_stay(edit):
    Path("pyrightconfig.json").write_text('{\n    "strict": ["src"],\n    "stubPath": "typings"\n}\n', encoding="utf-8")
    Path(".vscode").mkdir()
    Path(".vscode/settings.json").write_text(
        '{"search.exclude": {"**/build": true}, "editor.rulers": [80]}', encoding="utf-8"
    )
    Path(".vscode/tasks.json").write_text('{"version": "2.0.0", "tasks": [{"label": "mine"}]}', encoding="utf-8")
    edit()
    edit("--target", "circuitpython")
    pyright = read("pyrightconfig.json")
    assert pyright.startswith('{\n    "strict": [\n')
    assert json.loads(pyright)["stubPath"] == ".anyboard/pyright/stubs"
    settings = json.loads(read(".vscode/settings.json"))
    assert settings["search.exclude"] == {"**/build": True, "**/.anyboard": True}
    assert settings["editor.rulers"] == [80]
    tasks = json.loads(read(".vscode/tasks.json"))["tasks"]
    assert [task["label"] for task in tasks] == ["mine", "anyboard check"]
    assert "circuitpython" in tasks[1]["args"]


@pytest.mark.parametrize("name", ["pyrightconfig.json", ".vscode/settings.json", ".vscode/tasks.json"])
def test_a_file_with_comments_is_left_and_what_to_add_is_said(edit, name):
    text = '{\n  // mine\n  "a": 1\n}\n'
    Path(".vscode").mkdir()
    Path(name).write_text(text, encoding="utf-8")
    status, lines = edit()
    assert status == 0
    assert read(name) == text
    (left,) = [line for line in lines if line.startswith("left ")]
    assert "add to it:" in left
    assert Path(left.split(": ")[0].removeprefix("left").strip()) == Path(name)


def test_in_mypy_ini_every_other_line_stays(edit):
    text = "# mine\n[mypy]\nstrict = True\nmypy_path = typings\nplatform = linux\n\n[mypy-x.*]\nignore_errors = True\n"
    Path("mypy.ini").write_text(text, encoding="utf-8")
    edit("--target", "micropython-esp32")
    lines = read("mypy.ini").splitlines()
    assert lines[:3] == ["# mine", "[mypy]", "strict = True"]
    assert lines[3] == "mypy_path = $MYPY_CONFIG_FILE_DIR/.anyboard/mypy/stubs, typings"
    assert lines[4] == "platform = esp32"
    assert lines[-3:] == ["", "[mypy-x.*]", "ignore_errors = True"]
    before = read("mypy.ini")
    edit("--target", "micropython-esp32")
    assert read("mypy.ini") == before


def test_a_pyproject_is_left_and_what_to_add_is_said(edit):
    text = "[tool.mypy]\nstrict = true\n\n[tool.pyright]\nstrict = ['src']\n"
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    _, lines = edit()
    assert read("pyproject.toml") == text
    assert not Path("mypy.ini").exists()
    assert not Path("pyrightconfig.json").exists()
    assert 'enable_error_code = ["deprecated"]' in lines
    assert 'stubPath = ".anyboard/pyright/stubs"' in lines


def test_without_mypy_its_section_is_not_written(edit):
    edit.installed[:] = [each for each in edit.installed if each.name == "pyright"]
    edit()
    assert not Path("mypy.ini").exists()


def test_without_a_checker_it_says_what_to_install(edit):
    edit.installed.clear()
    status, (line,) = edit()
    assert status == 2
    assert 'pip install "anyboard[check]"' in line


@pytest.mark.parametrize("name", ["pyrightconfig.json", "mypy.ini", ".vscode/settings.json"])
def test_a_file_that_is_not_utf_8_is_left_and_what_to_add_is_said(edit, name):
    Path(".vscode").mkdir()
    Path(name).write_bytes(b"\xe9")
    status, lines = edit()
    assert status == 0
    assert Path(name).read_bytes() == b"\xe9"
    (left,) = [line for line in lines if line.startswith("left ")]
    assert "UTF-8" in left


def test_other_people_s_files_that_are_not_utf_8_do_no_harm(edit):
    for name in ("pyproject.toml", "setup.cfg"):
        Path(name).write_bytes(b"\xff\xfe")
    assert edit()[0] == 0
    assert Path("mypy.ini").is_file()


def test_the_projects_own_modules_take_the_place_of_stubs_of_what_the_target_lacks(tmp_path):
    stdlib = tmp_path / "stdlib"
    (stdlib / "logging").mkdir(parents=True)
    (tmp_path / "lib").mkdir()
    for name in ("logging/__init__.pyi", "secrets.pyi", "types.pyi", "random.pyi", "csv.pyi"):
        (stdlib / name).touch()
    for name in ("lib/logging.py", "secrets.py", "types.py", "random.py"):
        (tmp_path / name).touch()
    give_way(stdlib, tmp_path, target("circuitpython"))
    # pyright cannot do without types, and CircuitPython has a random of its own
    assert sorted(path.name for path in stdlib.iterdir()) == ["csv.pyi", "random.pyi", "types.pyi"]


def test_a_file_is_no_project(edit):
    Path("code.py").touch()
    status, (line,) = edit("code.py")
    assert (status, line) == (2, "anyboard: 'code.py' is a file: name the folder of the project")


def test_a_folder_that_is_not_there(edit):
    status, (line,) = edit("nowhere")
    assert (status, line) == (2, "anyboard: there is no folder 'nowhere'")
